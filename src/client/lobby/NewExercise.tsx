import { DoorOpen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Aid } from '../../game/aid';
import type { NewExercise as Asked } from '../../game/roomAction';
import type { Words } from '../../text/words';
import { askServer } from '../connect/askServer';
import { instructorToken } from '../connect/instructor';
import { keepSeat } from '../connect/keptSeats';
import { useSettings } from '../settings';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { AidField } from './AidField';
import { USUAL_LEVEL } from './levels';
import styles from './NewExercise.module.css';
import { type Options, OptionsForm, USUAL_DIFFICULTY } from './OptionsForm';
import { Screen } from './Screen';
import { SeatPlan, type SeatsPlanned } from './SeatPlan';
import { START_TIMERS, TimersForm } from './TimersForm';
import { type OfferedScenario, useScenarios } from './useScenarios';

type Made = { exercise: string; control: string; code: string; links: string[] };

/** Making an exercise: scenario, group, who plays, clocks; then the waiting room is open. */
export function NewExercise() {
  const say = useSay();
  const token = instructorToken();
  const { scenarios, problem } = useScenarios();
  if (token === null) return <Redirect to="/run" replace />;
  return (
    <Screen title={say('lobby.make')} says={say('lobby.makeSays')} back="/run">
      {problem === null ? null : (
        <Notice tone="bad" title={say('ui.faultTitle')}>
          {say(problem)}
        </Notice>
      )}
      {scenarios === null && problem === null ? <p role="status">{say('ui.loading')}</p> : null}
      {scenarios?.[0] ? <MakeForm token={token} scenarios={scenarios} first={scenarios[0]} /> : null}
    </Screen>
  );
}

function MakeForm({
  token,
  scenarios,
  first,
}: {
  token: string;
  scenarios: OfferedScenario[];
  first: OfferedScenario;
}) {
  const say = useSay();
  const [, go] = useLocation();
  const language = useSettings((settings) => settings.language);
  const [scenarioId, setScenario] = useState(first.id);
  const [group, setGroup] = useState('');
  const [seats, setSeats] = useState<SeatsPlanned>({});
  const [options, setOptions] = useState<Options>({});
  const [aid, setAid] = useState<Aid | null>(null);
  const [timers, setTimers] = useState<Asked['timers']>(START_TIMERS);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Words | null>(null);
  const scenario = scenarios.find(({ id }) => id === scenarioId) ?? first;

  const chooseScenario = (id: string) => {
    setScenario(id);
    setSeats({});
    setOptions({});
    setAid(null);
  };
  const chooseOptions = (chosen: Options) => {
    if (chosen.difficulty !== options.difficulty) setSeats(atLevel(scenario, seats, chosen.difficulty));
    setOptions(chosen);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const body: Asked = { scenario: scenario.id, group: group.trim(), language, seats, timers, options };
    if (aid !== null) body.aid = aid;
    const said = await askServer<Made>('api/exercises', { method: 'POST', body, bearer: token });
    setBusy(false);
    if (!said.ok) return setRefused(said.reason);
    keepSeat({
      exercise: said.value.exercise,
      token: said.value.control,
      role: 'control',
      group: body.group,
      at: Date.now(),
    });
    go(`/control/${said.value.exercise}`);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {refused === null ? null : (
        <Notice tone="bad" title={say('ui.faultTitle')}>
          {say(refused)}
        </Notice>
      )}
      <div className={styles.columns}>
        <section className={styles.part}>
          <Field label={say('lobby.scenario')} hint={scenario.summary}>
            {(ties) => (
              <select {...ties} value={scenario.id} onChange={(event) => chooseScenario(event.target.value)}>
                {scenarios.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={say('lobby.group')} hint={say('lobby.groupHint')}>
            {(ties) => (
              <input
                {...ties}
                value={group}
                maxLength={60}
                autoComplete="off"
                onChange={(event) => setGroup(event.target.value)}
              />
            )}
          </Field>
          <TimersForm timers={timers} onChange={setTimers} />
        </section>
        <SeatPlan
          scenario={scenario}
          seats={seats}
          onChange={setSeats}
          usualLevel={(seat) => levelAt(scenario, options.difficulty, seat)}
        />
      </div>
      <OptionsForm scenario={scenario} options={options} onChange={chooseOptions}>
        <AidField aid={aid ?? scenario.options.aid} onChange={setAid} />
      </OptionsForm>
      <div className={styles.go}>
        <Button type="submit" look="main" size="large" icon={DoorOpen} disabled={busy}>
          {say(busy ? 'lobby.making' : 'lobby.makeDo')}
        </Button>
      </div>
    </form>
  );
}

/** The seats at the levels of a difficulty; who plays them stays as it was. */
function atLevel(scenario: OfferedScenario, seats: SeatsPlanned, difficulty: string | undefined): SeatsPlanned {
  const chosen = scenario.difficulties.find(({ id }) => id === difficulty);
  if (chosen === undefined) return seats;
  const planned = scenario.seats.map(
    ({ id }) => [id, { by: seats[id]?.by ?? ('human' as const), level: levelAt(scenario, difficulty, id) }] as const,
  );
  return Object.fromEntries(planned);
}

/** The level of the computer in a seat under a difficulty; the usual one until another is chosen. */
function levelAt({ difficulties }: OfferedScenario, difficulty = USUAL_DIFFICULTY, seat: string): number {
  const chosen = difficulties.find(({ id }) => id === difficulty);
  if (chosen === undefined) return USUAL_LEVEL;
  return seat === 'attacker' ? chosen.attacker : chosen.defenders;
}
