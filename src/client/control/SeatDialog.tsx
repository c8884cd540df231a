import { type ReactNode, useState } from 'react';
import type { FaceSeat } from '../../view/face';
import { levelName, levelSays, levelsOf, nearestLevel, USUAL_LEVEL } from '../lobby/levels';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Toggle } from '../ui/Toggle';
import { useSay } from '../ui/useSay';
import { useConsole } from './console';
import styles from './SeatDialog.module.css';

const NOBODY = '';

/** Who plays a seat from now on: the computer at a level, or a person of the room. */
export function SeatDialog({ seat, mark, onClose }: { seat: FaceSeat; mark: ReactNode; onClose: () => void }) {
  const say = useSay();
  const { face, room, act } = useConsole();
  const now = room.control.seats.find((each) => each.seat === seat.id);
  const [by, setBy] = useState<'human' | 'ai'>(now?.by ?? 'human');
  const [level, setLevel] = useState<number>(nearestLevel(seat.kind, now?.level ?? USUAL_LEVEL));
  const [person, setPerson] = useState(now?.holder ?? NOBODY);

  const nameOf = (id: string): string => face.seats.find((each) => each.id === id)?.name ?? id;
  const save = async () => {
    onClose();
    if (by === 'ai') return act({ type: 'handSeat', seat: seat.id, to: 'ai', level });
    if (now?.by === 'ai' && person === NOBODY) return act({ type: 'handSeat', seat: seat.id, to: 'human' });
    const before = room.control.joiners.find(({ id }) => id === now?.holder);
    if (before !== undefined && before.id !== person)
      await act({ type: 'seat', joiner: before.id, seats: before.seats.filter((id) => id !== seat.id) });
    const joiner = room.control.joiners.find(({ id }) => id === person);
    return joiner === undefined
      ? undefined
      : act({ type: 'seat', joiner: joiner.id, seats: [...new Set([...joiner.seats, seat.id])] });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={say('control.seatTitle', { seat: seat.name })}
      says={say('control.seatSays')}
      actions={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button look="main" onClick={() => void save()}>
            {say('control.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.row}>
          {mark}
          <Toggle
            label={say('lobby.playedBy', { seat: seat.name })}
            value={by}
            options={[
              { value: 'human', label: say('control.seatPerson') },
              { value: 'ai', label: say('control.seatComputer') },
            ]}
            onChange={setBy}
          />
        </div>
        {by === 'ai' ? (
          <div className={styles.level}>
            <Toggle
              label={say('control.seatLevel')}
              value={level}
              options={levelsOf(seat.kind).map((value) => ({ value, label: say(levelName(seat.kind, value)) }))}
              onChange={setLevel}
            />
            <p role="status">
              {say(levelSays(seat.kind, level))} {say('lobby.noLevelCheats')}
            </p>
          </div>
        ) : (
          <Field label={say('control.seatGive')} hint={say('control.attackerAlone')}>
            {(ties) => (
              <select {...ties} value={person} onChange={(event) => setPerson(event.target.value)}>
                <option value={NOBODY}>{say('control.seatNobody')}</option>
                {room.control.joiners.map((joiner) => {
                  const others = joiner.seats.filter((id) => id !== seat.id).map(nameOf);
                  return (
                    <option key={joiner.id} value={joiner.id}>
                      {others.length === 0
                        ? joiner.name
                        : say('control.also', { name: joiner.name, seats: others.join(', ') })}
                    </option>
                  );
                })}
              </select>
            )}
          </Field>
        )}
      </div>
    </Dialog>
  );
}
