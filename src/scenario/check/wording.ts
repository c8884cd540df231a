import type { Effect } from '../../rules/effects/schemas';
import type { DecisionCard } from '../../rules/shape/cards';
import type { Scenario } from '../../rules/shape/scenario';
import type { Text } from '../../rules/shape/text';
import type { Finding, Path } from '../problem';
import { error } from '../problem';

const LANGUAGES = ['en', 'fr'] as const;

/** The names that a card's texts leave open, {person} and {companion}, stand only where the card has somebody to name. */
export function checkWording({ cards }: Scenario): Finding[] {
  return cards.flatMap((card, index) =>
    textsOf(card, ['cards', index]).flatMap(({ text, path }) =>
      LANGUAGES.flatMap((language) => openNames(card, text[language], [...path, language])),
    ),
  );
}

type Placed = { text: Text; path: Path };

function textsOf(card: DecisionCard, path: Path): Placed[] {
  return [
    { text: card.title, path: [...path, 'title'] },
    { text: card.situation, path: [...path, 'situation'] },
    ...card.options.flatMap((option, index) => {
      const at = [...path, 'options', index];
      return [
        { text: option.title, path: [...at, 'title'] },
        { text: option.does, path: [...at, 'does'] },
        { text: option.defence, path: [...at, 'defence'] },
        ...textsOfEffects(option.effects, [...at, 'effects']),
      ];
    }),
  ];
}

function textsOfEffects(effects: Effect[], path: Path): Placed[] {
  return effects.flatMap((effect, index): Placed[] => {
    const at = [...path, index];
    if (effect.do === 'chance') {
      return [...textsOfEffects(effect.then, [...at, 'then']), ...textsOfEffects(effect.else, [...at, 'else'])];
    }
    return effect.do === 'report' || effect.do === 'announce' ? [{ text: effect.text, path: [...at, 'text'] }] : [];
  });
}

function openNames(card: DecisionCard, words: string, path: Path): Finding[] {
  return [...words.matchAll(/\{([^}]*)\}/g)].flatMap(([, name = '']) => {
    if (name !== 'person' && name !== 'companion') return [error(path, 'openName', { word: `{${name}}` })];
    if (card.about === undefined) return [error(path, 'nobodyToName', { word: `{${name}}` })];
    return name === 'companion' && !card.about.companion ? [error(path, 'noCompanion', { word: `{${name}}` })] : [];
  });
}
