import type { Words } from '../../text/words';
import type { Board } from '../board';
import { hashText, PURPOSE } from '../random';
import type { State } from '../state';
import { effect as alert } from './alert';
import { effect as announce } from './announce';
import { effect as checks } from './checks';
import { effect as delay } from './delay';
import { effect as distract } from './distract';
import type { EffectContext, EffectRule } from './effectRule';
import { effect as falseReport } from './falseReport';
import { effect as guards } from './guards';
import { effect as hold } from './hold';
import { effect as influence } from './influence';
import { effect as papers } from './papers';
import { effect as readiness } from './readiness';
import { effect as recruitOdds } from './recruitOdds';
import { effect as report } from './report';
import { effect as resource } from './resource';
import type { Effect, PlainEffect } from './schemas';
import { effect as sends } from './sends';
import { effect as threat } from './threat';
import { effect as tips } from './tips';
import { effect as traces } from './traces';
import { effect as trust } from './trust';

/** Every kind of effect and its rule. A new kind is one file, one line here and one in the schemas. */
export const EFFECTS: { [K in PlainEffect['do']]: EffectRule<Extract<PlainEffect, { do: K }>> } = {
  alert,
  announce,
  checks,
  delay,
  distract,
  falseReport,
  guards,
  hold,
  influence,
  papers,
  readiness,
  recruitOdds,
  report,
  resource,
  sends,
  threat,
  tips,
  traces,
  trust,
};

/** The effects a chance effect leads to may be many; their keys stay apart from those of the card's own. */
const WITHIN_CHANCE = 100;

function ruleOf(effect: PlainEffect): EffectRule<PlainEffect> {
  return EFFECTS[effect.do] as EffectRule<PlainEffect>;
}

/** Lets effects happen in order. A chance effect is drawn by the card's key and leads to one of its two lists. */
export function applyEffects(board: Board, state: State, effects: readonly Effect[], context: EffectContext): void {
  for (let offset = 0; offset < effects.length; offset++) {
    const effect = effects[offset] as Effect;
    const index = context.index + offset;
    if (effect.do !== 'chance') {
      ruleOf(effect).apply(board, state, effect, offset === 0 ? context : { ...context, index });
      continue;
    }
    const entity = hashText(context.card);
    const comes = board.draw(state.seed, PURPOSE.effect, state.round, entity, index, effect.chance) === 1;
    const within = { ...context, index: (index + 1) * WITHIN_CHANCE };
    applyEffects(board, state, comes ? effect.then : effect.else, within);
  }
}

/** Why one of the effects cannot happen now, or null. What only chance leads to is not asked. */
export function refuseEffects(
  board: Board,
  state: State,
  effects: readonly Effect[],
  context: EffectContext,
): Words | null {
  for (const effect of effects) {
    const refused = effect.do === 'chance' ? null : (ruleOf(effect).refuse?.(board, state, effect, context) ?? null);
    if (refused !== null) return refused;
  }
  return null;
}

/** Whether one of the effects, or one that chance leads to, can leave a seat with fewer means than it has laid out. */
export function mayTakeMeans(effects: readonly Effect[]): boolean {
  for (const effect of effects) {
    const takes =
      effect.do === 'chance' ? mayTakeMeans(effect.then) || mayTakeMeans(effect.else) : ruleOf(effect).takesMeans;
    if (takes) return true;
  }
  return false;
}

/** One sentence for each effect. */
export function describeEffects(board: Board, effects: readonly Effect[], context: EffectContext | null): Words[] {
  return effects.flatMap((effect) => {
    if (effect.do !== 'chance') return [ruleOf(effect).describe(board, effect, context)];
    const comes = { key: 'law.effectChance', params: { chance: Math.round(effect.chance * 100) } };
    const otherwise = effect.else.length === 0 ? [] : [{ key: 'law.effectOtherwise' }];
    return [
      comes,
      ...describeEffects(board, effect.then, context),
      ...otherwise,
      ...describeEffects(board, effect.else, context),
    ];
  });
}
