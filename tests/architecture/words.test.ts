import { expect, it } from 'vitest';
import { play as english } from '../../src/text/en/play';
import { playOrders as englishOrders } from '../../src/text/en/playOrders';
import { playSheets as englishSheets } from '../../src/text/en/playSheets';
import { play as french } from '../../src/text/fr/play';
import { playOrders as frenchOrders } from '../../src/text/fr/playOrders';
import { playSheets as frenchSheets } from '../../src/text/fr/playSheets';

type Words = Record<string, string>;

it.each<[string, Words, Words[]]>([
  ['English', english, [englishOrders, englishSheets]],
  ['French', french, [frenchOrders, frenchSheets]],
])('no sentence of the play screens hides another of the same name: %s', (_, all, parts) => {
  const hidden = parts.flatMap((part) => Object.entries(part).filter(([key, words]) => all[key] !== words));
  expect(hidden).toEqual([]);
  expect(new Set(parts.flatMap((part) => Object.keys(part))).size).toBe(
    parts.reduce((sum, part) => sum + Object.keys(part).length, 0),
  );
});
