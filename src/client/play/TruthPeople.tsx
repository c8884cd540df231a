import type { TruthInView } from '../../view/seatView';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './sheet.module.css';

/** Who was who: cells first, then everybody whom some service had on file, by code. Most were harmless, and the table says how many. */
export function TruthPeople({ truth }: { truth: TruthInView }) {
  const say = useSay();
  const { face } = usePlayTable();
  const placeName = (id: string) => face.map.places.find((place) => place.id === id)?.name ?? id;
  const cellName = (id: string | null) => {
    const cell = truth.cells.find((candidate) => candidate.id === id);
    return cell === undefined ? say('play.ofACell') : say(cell.name);
  };
  const operatives = truth.people.filter((person) => person.role === 'operative');
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
          {operatives.map((person) => (
            <tr key={person.code}>
              <th scope="row">{person.code}</th>
              <td>{cellName(person.cell)}</td>
              <td>{say(person.listed ? 'play.yes' : 'play.no')}</td>
              <td>{placeName(person.place)}</td>
              <td>{say(`play.${person.fate}Fate`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.calm}>
        {say('play.harmlessOnFile', { n: harmless.length, codes: harmless.map((person) => person.code).join(', ') })}{' '}
        {held.length === 0
          ? ''
          : say('play.harmlessHeld', { n: held.length, codes: held.map((person) => person.code).join(', ') })}
      </p>
    </section>
  );
}
