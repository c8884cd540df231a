import type { ServiceView } from '../../view/seatView';
import { OddsDots } from '../ui/OddsDots';
import { useSay } from '../ui/useSay';
import { fileChance, likelyPlace } from './byFile';
import { DossierGrounds } from './DossierGrounds';
import styles from './file.module.css';
import { OrdersOnPerson } from './OrdersOnPerson';
import { reportsOn } from './onFile';
import { useServiceView } from './PlayTable';
import { ReportList } from './ReportList';
import { onPerson, useBelief } from './useBelief';

/** What this service's own file holds on one person. Nothing here hints at the truth. */
export function PersonDossier({ code }: { code: string }) {
  const say = useSay();
  const view = useServiceView();
  const belief = useBelief();
  const person = view.people.find((candidate) => candidate.code === code);
  const read = onPerson(belief, code);
  const likely = likelyPlace(read);
  if (person === undefined) return <p className={styles.enough}>{say('play.notOnFile', { code })}</p>;
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{say('play.listed')}</dt>
          <dd>{listedWords(say, person)}</dd>
        </div>
        {person.note === null ? null : (
          <div>
            <dt>{say('play.oldFile')}</dt>
            <dd>{person.note}</dd>
          </div>
        )}
        <div>
          <dt>{say('play.lastSeen')}</dt>
          <dd>
            {person.lastSeen === null
              ? say('play.neverSeen')
              : say('play.seenAt', { place: { place: person.lastSeen.place }, round: person.lastSeen.round })}
          </dd>
        </div>
        {person.alert === null ? null : (
          <div>
            <dt>{say('play.alert')}</dt>
            <dd>{say(`play.${person.alert}Alert`)}</dd>
          </div>
        )}
        {person.held ? (
          <div>
            <dt>{say('play.fate')}</dt>
            <dd>{say('play.isHeld')}</dd>
          </div>
        ) : null}
      </dl>
      <DossierGrounds person={person} />
      {read === undefined ? null : (
        <p className={styles.byFile}>
          <strong>{say(fileChance(read.operative))}</strong> <OddsDots chance={read.operative} />
          <span>
            {say('play.memberByOwnFile')}{' '}
            {likely === undefined
              ? null
              : say('play.mostLikelyAt', {
                  place: { place: likely.place },
                  odds: { words: fileChance(likely.chance) },
                })}
          </span>
        </p>
      )}
      <OrdersOnPerson code={code} />
      <ReportList key={code} reports={reportsOn(view, { kind: 'person', id: code })} />
    </>
  );
}

function listedWords(say: ReturnType<typeof useSay>, person: ServiceView['people'][number]): string {
  if (!person.listed) return say('play.notListed');
  return person.home === null
    ? say('play.fromTheStart')
    : say('play.fromTheStartHome', { place: { place: person.home } });
}
