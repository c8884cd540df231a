import { LogOut, Plus, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Words } from '../../text/words';
import { askServer } from '../connect/askServer';
import { type ExerciseInList, enterInstructor, instructorToken, keepInstructorToken } from '../connect/instructor';
import { forgetSeat } from '../connect/keptSeats';
import { hashValue, hideHashValues } from '../hashRoute';
import { useSettings } from '../settings';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { shownCode } from './CodeBoxes';
import { PhraseForm } from './PhraseForm';
import styles from './RunList.module.css';
import { Screen } from './Screen';

/** The instructor's exercises, or the door before them. */
export function RunList() {
  const say = useSay();
  const [token, setToken] = useState(instructorToken);
  const [phrase] = useState(() => hashValue('phrase'));
  useEffect(() => {
    hideHashValues();
    if (phrase !== null) void enterInstructor(phrase).then(() => setToken(instructorToken()));
  }, [phrase]);
  if (token === null) {
    return (
      <Screen title={say('lobby.run')} says={say('lobby.runSays')}>
        <PhraseForm onEnter={() => setToken(instructorToken())} />
      </Screen>
    );
  }
  const leave = () => {
    keepInstructorToken(null);
    setToken(null);
  };
  return <Exercises token={token} onLeave={leave} />;
}

function Exercises({ token, onLeave }: { token: string; onLeave: () => void }) {
  const say = useSay();
  const [, go] = useLocation();
  const language = useSettings((settings) => settings.language);
  const [list, setList] = useState<ExerciseInList[] | null>(null);
  const [problem, setProblem] = useState<Words | null>(null);
  const [deleting, setDeleting] = useState<ExerciseInList | null>(null);

  const load = useCallback(async () => {
    const said = await askServer<ExerciseInList[]>(`api/exercises?language=${language}`, { bearer: token });
    if (said.ok) setList(said.value);
    else if (said.status === 401 || said.status === 403) onLeave();
    else setProblem(said.reason);
  }, [token, language, onLeave]);
  useEffect(() => void load(), [load]);

  const remove = async ({ id }: ExerciseInList) => {
    setDeleting(null);
    const said = await askServer(`api/exercises/${id}`, { method: 'DELETE', bearer: token });
    if (said.ok) forgetSeat(id, 'control');
    else setProblem(said.reason);
    await load();
  };
  const nameOf = ({ group }: ExerciseInList): string => (group === '' ? say('lobby.untitled') : group);

  return (
    <Screen title={say('lobby.run')} says={say('lobby.mine')}>
      <div className={styles.tools}>
        <Button look="main" icon={Plus} onClick={() => go('/run/new')}>
          {say('lobby.newExercise')}
        </Button>
        <Button look="quiet" icon={LogOut} onClick={onLeave}>
          {say('lobby.signOut')}
        </Button>
      </div>
      {problem === null ? null : (
        <Notice
          tone="bad"
          title={say('ui.faultTitle')}
          actions={<Button onClick={() => void load()}>{say('ui.tryNow')}</Button>}
        >
          {say(problem)}
        </Notice>
      )}
      {list === null && problem === null ? <p role="status">{say('ui.loading')}</p> : null}
      {list?.length === 0 ? (
        <section className={styles.empty}>
          <h2>{say('lobby.none')}</h2>
          <p>{say('lobby.noneSays')}</p>
        </section>
      ) : null}
      <ul className={styles.list}>
        {list?.map((exercise) => (
          <li key={exercise.id} className={styles.item}>
            <Link
              href={`/control/${exercise.id}`}
              className={styles.open}
              aria-label={say('lobby.openConsole', { group: nameOf(exercise) })}
            >
              <span className={styles.group}>{nameOf(exercise)}</span>
              <span className={styles.title}>{exercise.title}</span>
              <span className={styles.state}>
                {say(`lobby.status_${exercise.status}`)} ·{' '}
                {say('control.roundOf', { round: exercise.round, rounds: exercise.rounds })}
              </span>
              <span className={`${styles.code} figures`}>{shownCode(exercise.code)}</span>
            </Link>
            <Button
              look="quiet"
              icon={Trash2}
              aria-label={say('lobby.deleteOne', { group: nameOf(exercise) })}
              onClick={() => setDeleting(exercise)}
            />
          </li>
        ))}
      </ul>
      <Dialog
        open={deleting !== null}
        onClose={() => setDeleting(null)}
        title={say('lobby.deleteTitle')}
        says={say('lobby.deleteSays')}
        actions={
          <>
            <Button onClick={() => setDeleting(null)}>{say('ui.cancel')}</Button>
            <Button look="grave" icon={Trash2} onClick={() => deleting && void remove(deleting)}>
              {say('lobby.deleteDo')}
            </Button>
          </>
        }
      />
    </Screen>
  );
}
