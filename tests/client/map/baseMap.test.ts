import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/client/map/baseMap';
import { NAMED_COUNTRIES, SEAS } from '../../../src/client/map/countryNames';
import { theatreCountries } from '../../../src/client/map/Land';
import { map as en } from '../../../src/text/en/map';
import { map as fr } from '../../../src/text/fr/map';
import { faceOf } from './face';

const read = (name: string) => readFileSync(`public/map/${name}.json`, 'utf8');

describe('the base map', () => {
  it('is small enough for a slow line: 60 kB gzipped together', () => {
    const bytes = ['theatre', 'north', 'lines'].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(bytes).toBeLessThan(60_000);
  });

  it.each(['theatre', 'north'])('fills the land and not the sea: %s', (name) => {
    const sheet = readSheet(JSON.parse(read(name)));
    expect(sheet.countries.length).toBeGreaterThan(5);
    for (const country of sheet.countries) expect(geoArea(country)).toBeLessThan(1);
  });

  it('finds the countries the exercise plays in', () => {
    const sheet = readSheet(JSON.parse(read('theatre')));
    const found = theatreCountries(sheet, faceOf('paris-2015', 'en').map.places);
    expect([...found]).toEqual(expect.arrayContaining(['056', '250', '276', '792', '760', '348']));
    expect(found.has('724')).toBe(false);
  });

  it('has a name for every country and sea it may write, in both languages', () => {
    const keys = [...NAMED_COUNTRIES.map((id) => `country${id}`), ...SEAS.map(({ key }) => key.slice('map.'.length))];
    for (const key of keys) {
      expect(en[key as keyof typeof en], key).toBeTruthy();
      expect(fr[key as keyof typeof fr], key).toBeTruthy();
    }
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });
});
