import type { NewExercise } from '../../game/roomAction';
import { SeatMark } from '../ui/SeatMark';
import { Toggle } from '../ui/Toggle';
import { useSay } from '../ui/useSay';
import { kindOfSeat, levelName, levelSays, levelsOf, nearestLevel, USUAL_LEVEL } from './levels';
import styles from './NewExercise.module.css';
import type { OfferedScenario } from './useScenarios';

export type SeatsPlanned = NewExercise['seats'];

/** Who plays each seat at the start: a person who joins, or the computer at a level. */
export function SeatPlan({
  scenario,
  seats,
  onChange,
  usualLevel,
}: {
  scenario: OfferedScenario;
  seats: SeatsPlanned;
  onChange: (seats: SeatsPlanned) => void;
  /** The level at which the chosen difficulty has the computer play a seat. */
  usualLevel: (seat: string) => number;
}) {
  const say = useSay();
  return (
    <section className={styles.part} aria-labelledby="seat-plan">
      <h2 className={styles.heading} id="seat-plan">
        {say('lobby.seats')}
      </h2>
      <p className={styles.hint}>
        {say('lobby.seatsHint')} {say('lobby.noLevelCheats')}
      </p>
      <ul className={styles.seats}>
        {scenario.seats.map((seat) => {
          const plan = seats[seat.id] ?? { by: 'human' as const, level: usualLevel(seat.id) };
          return (
            <li key={seat.id} className={styles.seat}>
              <SeatMark seat={seat} size={28} />
              <span className={styles.seatName}>{seat.name}</span>
              <Toggle
                label={say('lobby.playedBy', { seat: seat.name })}
                value={plan.by}
                options={[
                  { value: 'human', label: say('lobby.human') },
                  { value: 'ai', label: say('lobby.ai') },
                ]}
                onChange={(by) => onChange(apart({ ...seats, [seat.id]: { by, level: plan.level } }, seat.id))}
              />
              {plan.by === 'human' && seat.id !== 'attacker' ? (
                <select
                  className={styles.merge}
                  aria-label={say('lobby.mergedWith', { seat: seat.name })}
                  value={plan.with ?? ''}
                  onChange={(event) => onChange(merge(seats, seat.id, event.target.value))}
                >
                  <option value="">{say('lobby.ownHand')}</option>
                  {scenario.seats
                    .filter((other) => canTake(seats, seat.id, other.id))
                    .map((other) => (
                      <option key={other.id} value={other.id}>
                        {say('lobby.togetherWith', { seat: other.name })}
                      </option>
                    ))}
                </select>
              ) : null}
              {plan.by === 'ai' ? (
                <>
                  <select
                    className={styles.merge}
                    aria-label={say('lobby.aiLevel', { seat: seat.name })}
                    value={nearestLevel(kindOfSeat(seat.id), plan.level)}
                    onChange={({ target }) =>
                      onChange({ ...seats, [seat.id]: { ...plan, level: Number(target.value) } })
                    }
                  >
                    {levelsOf(kindOfSeat(seat.id)).map((level) => (
                      <option key={level} value={level}>
                        {say(levelName(kindOfSeat(seat.id), level))}
                      </option>
                    ))}
                  </select>
                  <p className={styles.levelSays}>{say(levelSays(kindOfSeat(seat.id), plan.level))}</p>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whether a service may be merged into another one's hand: a service that a person holds and that is merged into none itself. */
function canTake(seats: SeatsPlanned, seat: string, into: string): boolean {
  const other = seats[into];
  const taken = Object.values(seats).some((plan) => plan.with === seat);
  return into !== seat && into !== 'attacker' && other?.by !== 'ai' && other?.with === undefined && !taken;
}

function merge(seats: SeatsPlanned, seat: string, into: string): SeatsPlanned {
  const plan = { by: 'human' as const, level: seats[seat]?.level ?? USUAL_LEVEL };
  return { ...seats, [seat]: into === '' ? plan : { ...plan, with: into } };
}

/** Whoever was merged with a seat that changes hands holds his own again. */
function apart(seats: SeatsPlanned, seat: string): SeatsPlanned {
  return Object.fromEntries(
    Object.entries(seats).map(([id, plan]) => [id, plan.with === seat ? { by: plan.by, level: plan.level } : plan]),
  );
}
