import type { TruthInView } from '../../view/seatView';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './sheet.module.css';
import { useDesk } from './useDesk';

type Person = TruthInView['people'][number];

/** Who was who: cell by cell, then everybody whom some service had on file, by code. Most were harmless, and the table says how many. */
export function TruthPeople({ truth }: { truth: TruthInView }) {
  const say = useSay();
  const { face } = usePlayTable();
  const show = useDesk((desk) => desk.show);
  const attacker = face.seats.find(({ kind }) => kind === 'attacker');
  const placeName = (id: string) => face.map.places.find((place) => place.id === id)?.name ?? id;
  const cellOf = ({ cell }: Person) => truth.cells.find((candidate) => candidate.id === cell);
  const operatives = truth.people
    .filter((person) => person.role === 'operative')
    .sort((a, b) => (cellOf(a)?.number ?? 99) - (cellOf(b)?.number ?? 99));
  const harmless = truth.people.filter((person) => person.role === 'harmless' && person.listed);
  const held = harmless.filter((person) => person.fate === 'held');
  return (
    <section>
      <h3 className={styles.section}>{say('play.whoWasWho')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('play.code')}</th>
            <th scope="col">{say('play.was')}</th>
            <th scope="col">{say('play.knownAtStart')}</th>
            <th scope="col">{say('play.endedAt')}</th>
            <th scope="col">{say('play.fate')}</th>
          </tr>
        </thead>
        <tbody>
          {operatives.map((person) => {
            const cell = cellOf(person);
            return (
              <tr key={person.code}>
                <th scope="row">{person.code}</th>
                <td>
                  <span className={styles.ofCell}>
                    {cell === undefined || attacker === undefined ? null : (
                      <SeatMark seat={attacker} size={16} number={cell.number} />
                    )}
                    {cell === undefined ? say('play.ofACell') : say(cell.name)}
                  </span>
                </td>
                <td>{say(person.listed ? 'play.yes' : 'play.no')}</td>
                <td>
                  <button
                    type="button"
                    className={styles.toMap}
                    onClick={() => show({ sheet: null, pointed: person.place })}
                  >
                    {placeName(person.place)}
                  </button>
                </td>
                <td>{say(`play.${person.fate}Fate`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={`${styles.calm} ${styles.under}`}>
        {say('play.harmlessOnFile', { n: harmless.length, codes: harmless.map((person) => person.code).join(', ') })}{' '}
        {held.length === 0
          ? ''
          : say('play.harmlessHeld', { n: held.length, codes: held.map((person) => person.code).join(', ') })}
      </p>
    </section>
  );
}
