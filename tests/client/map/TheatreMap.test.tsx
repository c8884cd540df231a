// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextLegal, nodeTowards } from '../../../src/client/map/mapNodes';
import type { TheatreMapProps } from '../../../src/client/map/mapProps';
import { TheatreMap } from '../../../src/client/map/TheatreMap';
import { useSettings } from '../../../src/client/settings';
import { TableNames } from '../../../src/client/ui/useSay';
import { faceOf } from './face';

const face = faceOf('paris-2015', 'en');

const COUNTER = {
  seat: { shape: 'circle', hue: 'intelligence', letter: 'I' },
  number: 2,
  kind: 'unit',
  label: 'team 2',
} as const;

function lay(props: Partial<TheatreMapProps> = {}) {
  const onChoose = vi.fn();
  render(
    <TableNames face={face}>
      <TheatreMap
        face={face}
        places={{}}
        hue="intelligence"
        choosing={false}
        onChoose={onChoose}
        round={6}
        {...props}
      />
    </TableNames>,
  );
  return onChoose;
}

/** What can be pressed on the map under a name. Found by attribute: asking for roles is slow in a drawing this large. */
function node(name: RegExp): SVGElement {
  const found = [...document.querySelectorAll<SVGElement>('svg [role="button"]')].filter((one) =>
    name.test(one.getAttribute('aria-label') ?? ''),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

beforeEach(() => {
  useSettings.setState({ language: 'en', textSize: 100 });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no sheets in this test')));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the theatre map', () => {
  it('is one stop of the Tab key, at the first place that may be chosen', async () => {
    lay({ choosing: true, places: { athens: { legal: true } } });
    await userEvent.tab();
    expect(document.activeElement).toBe(node(/^Athens, hub; may be chosen/));
    const stops = document.querySelectorAll('svg [tabindex="0"]');
    expect(stops).toHaveLength(1);
  });

  it('lets a legal place be reached by arrow keys and chosen with Enter', async () => {
    const onChoose = lay({ choosing: true, places: { athens: { legal: true }, patras: { legal: true } } });
    node(/^Athens/).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(node(/^Patras/));
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledWith('patras', 'place');
  });

  it('goes from one legal place to the next with Page Down, into the insets too', async () => {
    lay({ choosing: true, places: { istanbul: { legal: true }, 'brussels-west': { legal: true } } });
    node(/^Brussels west/).focus();
    await userEvent.keyboard('{PageDown}');
    expect(document.activeElement).toBe(node(/^Istanbul/));
    await userEvent.keyboard('{PageDown}');
    expect(document.activeElement).toBe(node(/^Brussels west/));
  });

  it('does not choose an illegal place, and says why', async () => {
    const reason = 'Own teams cannot work in the haven.';
    const onChoose = lay({ choosing: true, places: { 'raqqa-area': { legal: false, reason } } });
    const haven = node(/^Raqqa area, haven; not possible: Own teams cannot work in the haven\./);
    expect(haven.getAttribute('aria-disabled')).toBe('true');
    haven.focus();
    expect((await screen.findByRole('tooltip')).textContent).toContain(reason);
    await userEvent.keyboard('{Enter}');
    await userEvent.click(haven);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('says what stands and what is known at a place', () => {
    const mark = { round: 5, weight: 1, age: 'full', nothing: false } as const;
    lay({
      places: {
        athens: { marks: [mark, { ...mark, round: 4 }], counters: [COUNTER], ghost: [{ code: 'P-03', round: 3 }] },
      },
    });
    expect(node(/^Athens/).getAttribute('aria-label')).toBe(
      'Athens, hub; here: team 2; 2 reports on file; P-03 last seen here in round 3',
    );
  });

  it('shows the odds of a place in focus, and puts them away with Escape', async () => {
    lay({ choosing: true, places: { athens: { legal: true } }, tooltip: (id) => <p>About 6 in 10 at {id}</p> });
    node(/^Athens/).focus();
    expect((await screen.findByRole('tooltip')).textContent).toBe('About 6 in 10 at athens');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('tells units only to who may know them', () => {
    lay({ sectors: { sea: { units: 1, state: 'met' }, air: { units: null, state: 'never' } } });
    expect(node(/^Sea,/).getAttribute('aria-label')).toBe('Sea, outer border sector; 1 unit met there');
    expect(node(/^Air,/).getAttribute('aria-label')).toBe('Air, outer border sector; never met');
    expect(node(/^Land,/).getAttribute('aria-label')).toBe('Land, outer border sector');
  });

  it('lets a sector be chosen for a posting', async () => {
    const onChoose = lay({
      choosing: true,
      hue: 'border',
      sectors: { sea: { units: 0, state: 'posted', legal: true } },
    });
    node(/^Sea,/).focus();
    await userEvent.keyboard(' ');
    expect(onChoose).toHaveBeenCalledWith('sea', 'sector');
  });

  it('opens a cluster by going to the first place in its inset that may be chosen', async () => {
    lay({ choosing: true, places: { 'brussels-north': { legal: true } } });
    node(/^Brussels and the north: 8 places/).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(node(/^Brussels north/));
  });

  it('has nothing to press where it is only a picture', () => {
    lay({ interactive: false });
    expect(document.querySelectorAll('button, [role="button"], [tabindex]')).toHaveLength(0);
    expect(document.querySelector('[role="img"][aria-label^="Athens, hub"]')).not.toBeNull();
  });

  it('speaks the language of its reader', () => {
    useSettings.setState({ language: 'fr' });
    lay({ face: faceOf('paris-2015', 'fr'), choosing: true, places: { athens: { legal: true } } });
    expect(node(/^Athènes, carrefour; peut être choisi/)).toBeTruthy();
  });
});

describe('going by arrow keys', () => {
  const at = (id: string, x: number, y: number, legal = false) =>
    ({ id, kind: 'place', at: [x, y], base: [x, y], legal, inset: null }) as const;
  const here = at('here', 0, 0);

  it('prefers what lies straight ahead to what is nearer but aside', () => {
    const nodes = [here, at('aside', 10, 30), at('ahead', 40, 5)];
    expect(nodeTowards(nodes, here, 'ArrowRight')?.id).toBe('ahead');
  });

  it('stays where it is at the edge', () => {
    expect(nodeTowards([here, at('left', -10, 0)], here, 'ArrowRight')).toBeNull();
  });

  it('finds no next legal place where there is none', () => {
    expect(nextLegal([here, at('other', 5, 5)], here, 1)).toBeNull();
  });
});
