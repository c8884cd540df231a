import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/rules/shape/scenario';
import { load } from '../../src/scenario/load';
import { loadShipped } from '../harness/shipped';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

describe('every shipped scenario', () => {
  it('is looked at', () => {
    expect(files).toContain('paris-2015.yaml');
  });

  it.each(files)('%s loads and checks clean, and is named for its id', (file) => {
    const { scenario, problems } = load(readFileSync(join(FOLDER, file), 'utf8'), file);
    expect(problems).toEqual([]);
    expect(`${scenario?.id}.yaml`).toBe(file);
  });
});

describe('the Paris deck', () => {
  const paris = loadShipped('paris-2015');
  const texts = allTexts(paris);

  it('covers every decision point that the article names', () => {
    const covered = new Set(paris.cards.flatMap((card) => card.covers));
    expect([...covered].sort()).toEqual([
      'at-the-scenes',
      'below-threshold',
      'business-district',
      'connections-not-made',
      'earlier-attacks',
      'foreign-warning',
      'motorway-stop',
      'open-borders',
      'overseas-pressure',
      'privacy-and-expression',
      'radicalised-at-home',
      'raid-wave-data',
      'returnees',
      'searches-under-emergency',
      'unknown-arrivals',
      'wanted-coordinator',
    ]);
  });

  it('gives every service a card by round 3, and the first round a card', () => {
    const dealt = paris.cards.flatMap((card) =>
      card.deal.flatMap((condition) =>
        condition.when === 'round' ? [{ seat: card.seat, round: condition.from }] : [],
      ),
    );
    expect(dealt.some(({ round }) => round === 1)).toBe(true);
    for (const { id } of paris.services) {
      expect(dealt.some(({ seat, round }) => seat === id && round <= 3)).toBe(true);
    }
  });

  it('never deals two cards of the same round of an act to one seat', () => {
    const places = paris.cards.flatMap((card) =>
      card.deal.flatMap((condition) =>
        condition.when === 'round' ? [`${card.seat} ${card.act} ${condition.from}`] : [],
      ),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('keeps every situation short enough to be read aloud', () => {
    for (const { id, situation } of paris.cards) {
      for (const text of [situation.en, situation.fr])
        expect({ id, words: text.split(/\s+/).length <= 90 }).toEqual({ id, words: true });
    }
  });

  it('names nobody: only sources may', () => {
    const names = /abaaoud|abdeslam|mostefa|amimour|hadfi|khazzani|nemmouche|bakraoui|zerkani|boulahcen|hame\b|atar\b/i;
    expect(texts.filter((text) => names.test(text))).toEqual([]);
  });

  it('points at nobody for origin, religion or status, and at no neighbourhood', () => {
    const words = /muslim|musulman|islam|arab|maghreb|mosque|mosquée|migrant|molenbeek|drancy|aubervilliers/i;
    expect(texts.filter((text) => words.test(text))).toEqual([]);
  });

  it('starts with the same influence in every district', () => {
    const influences = paris.map.places.filter(({ kind }) => kind === 'district').map(({ influence }) => influence);
    expect(new Set(influences).size).toBe(1);
  });

  it('writes French with French signs', () => {
    const french = texts.filter((_, index) => index % 2 === 1);
    expect(french.filter((text) => /'|"|[^\s\u202f\u00a0][;!?]|[^\s\u00a0]:(?!\/)| [;:!?»]|« /.test(text))).toEqual([]);
  });
});

/** Every text of a scenario, English and French in turn. */
function allTexts(value: Scenario): string[] {
  const found: string[] = [];
  const look = (held: unknown): void => {
    if (typeof held !== 'object' || held === null) return;
    if ('en' in held && 'fr' in held) found.push(String(held.en), String(held.fr));
    else Object.values(held).forEach(look);
  };
  look(value);
  return found;
}
