import type { ReactNode } from 'react';
import type { NewExercise } from '../../game/roomAction';
import { Field } from '../ui/Field';
import { useSay } from '../ui/useSay';
import styles from './NewExercise.module.css';
import type { OfferedScenario } from './useScenarios';

export type Options = NewExercise['options'];
type Doctrine = NonNullable<Options['doctrine']>;

/** The value of a choice that leaves a thing as the scenario has it. */
const AS_WRITTEN = '';
/** The level that an exercise has until another one is chosen. */
export const USUAL_DIFFICULTY = 'standard';
const LEAST_ROUNDS = 2;
const MOST_ROUNDS = 30;
const ROUNDS_MORE = 4;

/** Half the usual number of rounds to a few more than usual. */
function lengths(rounds: number): number[] {
  const least = Math.max(LEAST_ROUNDS, Math.ceil(rounds / 2));
  const most = Math.min(MOST_ROUNDS, rounds + ROUNDS_MORE);
  return Array.from({ length: most - least + 1 }, (_, more) => least + more).filter((length) => length !== rounds);
}

/** What is left out stays as the scenario has it; an option that is taken back is left out again. */
const withChoice = <K extends keyof Options>(options: Options, key: K, value: Options[K]): Options => {
  const { [key]: _before, ...others } = options;
  return value === undefined ? (others as Options) : { ...others, [key]: value };
};

/** What may be chosen about the scenario: each with one sentence on what it does. What the scenario lacks is absent. */
export function OptionsForm({
  scenario,
  options,
  onChange,
  children,
}: {
  scenario: OfferedScenario;
  options: Options;
  onChange: (options: Options) => void;
  /** Choices that are not the scenario's. */
  children?: ReactNode;
}) {
  const say = useSay();
  const { options: offered, difficulties } = scenario;
  const { manhunt } = offered;
  const act = options.act ?? offered.act;
  const inManhunt = act === 'manhunt' && manhunt !== null;
  const usualRounds = inManhunt ? manhunt.rounds : scenario.rounds;
  const choose = <K extends keyof Options>(key: K, value: Options[K]) => onChange(withChoice(options, key, value));
  const hasUsual = difficulties.some(({ id }) => id === USUAL_DIFFICULTY);
  const difficulty = options.difficulty ?? (hasUsual ? USUAL_DIFFICULTY : AS_WRITTEN);
  return (
    <section className={styles.part} aria-labelledby="exercise-options">
      <h2 className={styles.heading} id="exercise-options">
        {say('lobby.options')}
      </h2>
      <p className={styles.hint}>{say('lobby.optionsHint')}</p>
      <div className={styles.options}>
        {manhunt === null ? null : (
          <Field label={say('lobby.act')} hint={say(inManhunt ? 'lobby.manhuntSays' : 'lobby.buildUpSays')}>
            {(ties) => (
              <select
                {...ties}
                value={act}
                onChange={({ target }) => {
                  const chosen = target.value === 'manhunt' ? 'manhunt' : 'buildUp';
                  const asWritten = chosen === offered.act;
                  const { length: _ofOtherAct, ...others } = options;
                  onChange(withChoice(others, 'act', asWritten ? undefined : chosen));
                }}
              >
                <option value="buildUp">{say('lobby.buildUp')}</option>
                <option value="manhunt">{manhunt.title}</option>
              </select>
            )}
          </Field>
        )}
        <Field label={say('lobby.length')} hint={say('lobby.lengthSays', { n: usualRounds })}>
          {(ties) => (
            <select
              {...ties}
              value={options.length ?? AS_WRITTEN}
              onChange={({ target }) =>
                choose('length', target.value === AS_WRITTEN ? undefined : Number(target.value))
              }
            >
              <option value={AS_WRITTEN}>{say('lobby.usualRounds', { n: usualRounds })}</option>
              {lengths(usualRounds).map((rounds) => (
                <option key={rounds} value={rounds}>
                  {say('lobby.rounds', { n: rounds })}
                </option>
              ))}
            </select>
          )}
        </Field>
        {offered.historical ? (
          <Field
            label={say('lobby.truth')}
            hint={say(options.truth === 'historical' ? 'lobby.historicalSays' : 'lobby.drawnSays')}
          >
            {(ties) => (
              <select
                {...ties}
                value={options.truth === 'historical' ? 'historical' : AS_WRITTEN}
                onChange={({ target }) => choose('truth', target.value === 'historical' ? 'historical' : undefined)}
              >
                <option value={AS_WRITTEN}>{say('lobby.drawn')}</option>
                <option value="historical">{say('lobby.historical')}</option>
              </select>
            )}
          </Field>
        ) : null}
        <Field label={say('lobby.doctrine')} hint={say(doctrineSays(options.doctrine))}>
          {(ties) => (
            <select
              {...ties}
              value={options.doctrine ?? AS_WRITTEN}
              onChange={({ target }) =>
                choose('doctrine', target.value === AS_WRITTEN ? undefined : (target.value as Doctrine))
              }
            >
              <option value={AS_WRITTEN}>{say('lobby.asWritten')}</option>
              {offered.doctrines.map((doctrine) => (
                <option key={doctrine} value={doctrine}>
                  {say(`play.${doctrine}Doctrine`)}
                </option>
              ))}
              <option value="drawn">{say('lobby.doctrineDrawn')}</option>
            </select>
          )}
        </Field>
        <Field
          label={say('lobby.difficulty')}
          hint={difficulties.find(({ id }) => id === difficulty)?.says ?? say('lobby.difficultySays')}
        >
          {(ties) => (
            <select
              {...ties}
              value={difficulty}
              onChange={({ target }) => choose('difficulty', target.value === AS_WRITTEN ? undefined : target.value)}
            >
              {hasUsual ? null : <option value={AS_WRITTEN}>{say('lobby.asWritten')}</option>}
              {difficulties.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {children}
      </div>
    </section>
  );
}

function doctrineSays(doctrine: Options['doctrine']): string {
  if (doctrine === undefined) return 'lobby.doctrineAsWrittenSays';
  return doctrine === 'drawn' ? 'lobby.doctrineDrawnSays' : `play.${doctrine}Says`;
}
