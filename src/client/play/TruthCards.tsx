import type { TruthInView } from '../../view/seatView';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './sheet.module.css';

/** The cards against what was done at the time and what came of it, each with its sources. */
export function TruthCards({ truth }: { truth: TruthInView }) {
  const say = useSay();
  const { face } = usePlayTable();
  if (truth.cards.length === 0) return null;
  return (
    <section>
      <h3 className={styles.section}>{say('play.whatWasDone')}</h3>
      {truth.cards.map((card) => {
        const seat = face.seats.find((candidate) => candidate.id === card.seat);
        return (
          <article key={card.card} className={styles.cardTruth}>
            <h4>
              {seat === undefined ? null : <SeatMark seat={seat} size={18} label={seat.name} />} {card.title}
            </h4>
            <dl>
              <Fact name={say('play.yourAnswer')} words={card.answer ?? say('play.noDecision')} />
              {card.done === null ? null : <Fact name={say('play.thenDone')} words={card.done} />}
              {card.cameOfIt === null ? null : <Fact name={say('play.cameOfIt')} words={card.cameOfIt} />}
              {card.disputed === null ? null : <Fact name={say('play.disputed')} words={card.disputed} />}
            </dl>
            <ul className={`${styles.sources} ${styles.small}`}>
              {card.sources.map(({ title, url }) => (
                <li key={title}>
                  {url === null ? (
                    title
                  ) : (
                    <a href={url} target="_blank" rel="noreferrer">
                      {title}
                    </a>
                  )}
                </li>
              ))}
              <li>
                {say('play.fidelity', {
                  fidelity: { words: { key: `play.${card.fidelity}Fidelity` } },
                  confidence: card.confidence,
                })}
              </li>
            </ul>
          </article>
        );
      })}
    </section>
  );
}

function Fact({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
