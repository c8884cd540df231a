import { Printer } from 'lucide-react';
import { Screen } from '../lobby/Screen';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { Emphasis } from './Emphasis';
import styles from './Rules.module.css';

type Part = { title: string; says: string[]; look: 'text' | 'steps' | 'points' };

/** The rules in the order in which a player meets them. */
const PARTS: Part[] = [
  { title: 'ideaTitle', says: ['ideaText'], look: 'text' },
  { title: 'roundTitle', says: ['round1', 'round2', 'round3', 'round4'], look: 'steps' },
  {
    title: 'seatsTitle',
    says: ['seatIntelligence', 'seatBorder', 'seatResponse', 'seatCoordination', 'seatAttacker', 'seatAll'],
    look: 'points',
  },
  { title: 'reportsTitle', says: ['reports1', 'reports2', 'reports3'], look: 'points' },
  { title: 'groundsTitle', says: ['grounds1', 'grounds2', 'grounds3', 'grounds4'], look: 'points' },
  { title: 'trustTitle', says: ['trustText'], look: 'text' },
  { title: 'attackTitle', says: ['attack1', 'attack2', 'attack3'], look: 'points' },
  { title: 'cardsTitle', says: ['cardsText'], look: 'text' },
  { title: 'endTitle', says: ['endText'], look: 'text' },
];

/** The rules on one sheet, on screen and on paper. */
export function Rules() {
  const say = useSay();
  return (
    <Screen title={say('home.rulesTitle')} says={say('home.rulesSays')}>
      <div className={styles.tools}>
        <Button icon={Printer} onClick={() => window.print()}>
          {say('home.rulesPrint')}
        </Button>
      </div>
      <div className={styles.sheet}>
        {PARTS.map((part) => (
          <RulePart key={part.title} part={part} />
        ))}
      </div>
    </Screen>
  );
}

function RulePart({ part: { title, says, look } }: { part: Part }) {
  const say = useSay();
  const List = look === 'steps' ? 'ol' : 'ul';
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{say(`home.${title}`)}</h2>
      {look === 'text' ? (
        says.map((key) => (
          <p key={key}>
            <Emphasis text={say(`home.${key}`)} />
          </p>
        ))
      ) : (
        <List className={styles[look]}>
          {says.map((key) => (
            <li key={key}>
              <Emphasis text={say(`home.${key}`)} />
            </li>
          ))}
        </List>
      )}
    </section>
  );
}
