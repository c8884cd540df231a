// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TheatreMap } from '../../../src/client/map/TheatreMap';
import { TableNames } from '../../../src/client/ui/useSay';
import { faceOf } from './face';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('a country that does not exist lies on its own invented ground, and no real coast is asked for', () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.reject(new Error('no sheets in this test'));
  });
  const face = faceOf('first-watch', 'en');
  render(
    <TableNames face={face}>
      <TheatreMap face={face} places={{}} hue="border" choosing={false} onChoose={() => {}} round={1} />
    </TableNames>,
  );
  const ground = document.querySelector('[data-ground="plain"]');
  expect(ground?.querySelector('path')?.getAttribute('d')).toMatch(/^M.*Z$/);
  expect(document.querySelectorAll('[data-place]').length).toBe(face.map.places.length);
  expect(asked.filter((url) => url.includes('theatre') || url.includes('north'))).toEqual([]);
});
