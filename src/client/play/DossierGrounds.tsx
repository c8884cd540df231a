import type { PersonInView } from '../../view/seatView';
import { GroundsBar } from '../ui/GroundsBar';
import { useSay } from '../ui/useSay';
import styles from './file.module.css';
import { usePlayTable } from './PlayTable';
import { useNumber } from './useNumber';

/** Grounds on one person against the law, and in a sentence what they are enough for. */
export function DossierGrounds({ person }: { person: PersonInView }) {
  const say = useSay();
  const write = useNumber();
  const { view } = usePlayTable();
  const { law } = view;
  const steps: [string, number][] = [
    ['follow', law.follow],
    ['discreet', law.discreet],
    ['check', law.check],
    ['detain', law.detain],
    ['arrest', view.emergency ? law.emergency : law.arrest],
    ...(view.emergency || law.raid === law.arrest ? [] : [['raid', law.raid] as [string, number]]),
  ];
  const thresholds = [...new Set(steps.map(([, at]) => at))].map((at) => ({
    at,
    label: steps
      .filter(([, where]) => where === at)
      .map(([step], index) => say(index === 0 ? `play.${step}Step` : `play.${step}StepMore`))
      .join(', '),
  }));
  const enough = say(person.enough);
  const missing = person.missing === null ? '' : say(person.missing);
  const figures = Number.isInteger(person.grounds * 2) ? 1 : 2;
  return (
    <section>
      <h3 className={styles.head}>{say('play.groundsOnFile')}</h3>
      <GroundsBar
        value={person.grounds}
        thresholds={thresholds}
        write={(value) => write(value, value === person.grounds ? figures : 1)}
        label={say('play.groundsSpoken', { grounds: write(person.grounds, 2), most: 4 })}
      />
      <p className={styles.enough}>
        <strong>{enough}</strong> {missing} {say('play.othersNotCounted')}
      </p>
    </section>
  );
}
