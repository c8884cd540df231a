import type { NewExercise } from '../../game/roomAction';
import { SeatMark } from '../ui/SeatMark';
import { Toggle } from '../ui/Toggle';
import { useSay } from '../ui/useSay';
import styles from './NewExercise.module.css';
import type { OfferedScenario } from './useScenarios';

export type SeatsPlanned = NewExercise['seats'];
/** Levels at which the computer can play a seat. */
export const AGENT_LEVELS = [0, 1] as const;
const USUAL_LEVEL = 1;

/** Who plays each seat at the start: a person who joins, or the computer at a level. */
export function SeatPlan({
  scenario,
  seats,
  onChange,
}: {
  scenario: OfferedScenario;
  seats: SeatsPlanned;
  onChange: (seats: SeatsPlanned) => void;
}) {
  const say = useSay();
  return (
    <section className={styles.part} aria-labelledby="seat-plan">
      <h2 className={styles.heading} id="seat-plan">
        {say('lobby.seats')}
      </h2>
      <p className={styles.hint}>{say('lobby.seatsHint')}</p>
      <ul className={styles.seats}>
        {scenario.seats.map((seat) => {
          const plan = seats[seat.id] ?? { by: 'human' as const, level: USUAL_LEVEL };
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
                <Toggle
                  label={say('lobby.aiLevel', { seat: seat.name })}
                  value={plan.level}
                  options={AGENT_LEVELS.map((value) => ({ value, label: say(`lobby.agentLevel${value}`) }))}
                  onChange={(level) => onChange({ ...seats, [seat.id]: { ...plan, level } })}
                />
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
