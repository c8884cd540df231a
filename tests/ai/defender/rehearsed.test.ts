import { describe, expect, it } from 'vitest';
import { chanceFor } from '../../../src/ai/chance';
import { foreseen, guardByCulture } from '../../../src/ai/defender/reasoned/guardAhead';
import { guardBy, threatsByBook } from '../../../src/ai/defender/reasoned/guardBy';
import { harmExpected } from '../../../src/ai/defender/reasoned/harmExpected';
import { USUAL } from '../../../src/ai/defender/reasoned/inclination';
import type { Picture } from '../../../src/ai/defender/reasoned/picture';
import { pictureOf } from '../../../src/ai/defender/reasoned/picture';
import { stoodThere } from '../../../src/ai/defender/reasoned/stoodThere';
import { wouldStand } from '../../../src/ai/defender/reasoned/wouldStand';
import { sightings } from '../../../src/ai/defender/rehearsed/sightings';
import type { Desk } from '../../../src/ai/desk';
import { openDesk } from '../../../src/ai/desk';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import type { ServiceView } from '../../../src/view/seatView';
import { tableFace } from '../../../src/view/tableFace';
import { loadShipped } from '../../harness/shipped';
import type { Moment } from './moments';
import { playServices } from './moments';

const board = makeBoard(loadShipped('first-watch'));
const particles = 32;

type ServiceDesk = Desk<ServiceView>;

/** Moments of planning of some exercises, with what the seat believes then. */
function eachPlanning(look: (moment: Moment) => void): void {
  for (const game of ['one', 'two', 'three']) {
    playServices(board, seedFrom(game), { level: 3, particles }, (moment) => {
      if (moment.view.phase === 'planning') look(moment);
    });
  }
}

const pictureFor = ({ view }: Moment) => pictureOf(view, { board, seed: seedFrom('mind'), particles });

describe('a service that looks ahead', () => {
  it('reads from its own orders what guards stood where', () => {
    let guarded = 0;
    eachPlanning(({ state, view }) => {
      if (view.seat !== 'response') return;
      const stood = stoodThere(view, view.round - 1);
      for (const { id } of board.targets) expect(stood[id] ?? 0).toBe(state.guards[id] ?? 0);
      guarded += Object.values(stood).filter((details) => details > 0).length;
      expect(stoodThere(view, 0)).toEqual({});
    });
    expect(guarded).toBeGreaterThan(5);
  });

  it('thinks that whoever weighs ways begins where the deck says and is at targets two rounds later', () => {
    const targets = new Set(board.targets.map(({ id }) => id));
    eachPlanning((moment) => {
      const { view } = moment;
      if (view.round > 1) return;
      const picture = pictureFor(moment);
      const share = (until: number, isThere: (place: string) => boolean) =>
        [...wouldStand(picture, view, until)].reduce((sum, [place, part]) => sum + (isThere(place) ? part : 0), 0);
      expect(share(1, (place) => targets.has(place))).toBe(0);
      expect(share(1, () => true)).toBeCloseTo(1, 9);
      expect(share(3, (place) => targets.has(place))).toBeCloseTo(1, 9);
    });
  });

  it('thinks that whoever weighs ways goes elsewhere when it sees many guards before it sets out', () => {
    eachPlanning((moment) => {
      const { view } = moment;
      if (view.round > 1 || view.seat !== 'response') return;
      const picture = pictureFor(moment);
      const [first] = [...wouldStand(picture, view, 3)].sort((a, b) => b[1] - a[1]).map(([place]) => place);
      const order = { kind: 'guard' as const, place: first as string, details: 9 };
      const guarded = { ...view, history: [{ round: 0, order }] };
      expect(wouldStand(picture, guarded, 3).has(first as string)).toBe(false);
    });
  });

  it('lays guards at level 2 as far ahead as the culture of the services has it', () => {
    const laid = ({ view }: Moment, foresight: number, lay: (desk: ServiceDesk, picture: Picture) => void): string => {
      const foreseeing = makeBoard({ ...board.scenario, culture: { shares: 1, foresight } });
      const desk = openDesk(tableFace(foreseeing, 'en'), view, chanceFor(seedFrom('guards'), view.seat, view.round));
      lay(desk, pictureOf(view, { board: foreseeing, seed: seedFrom('mind'), particles }));
      return JSON.stringify(desk.commands);
    };
    const byCulture = (desk: ServiceDesk, picture: Picture) => guardByCulture(desk, picture, USUAL);
    const { unread } = USUAL;
    let different = 0;
    eachPlanning((moment) => {
      if (moment.view.seat !== 'response') return;
      const byBook = laid(moment, 0, (desk, picture) => guardBy(desk, picture, unread, threatsByBook(picture, USUAL)));
      const ahead = laid(moment, 1, (desk, picture) => guardBy(desk, picture, unread, foreseen(moment.view, picture)));
      expect(laid(moment, 0, byCulture)).toBe(byBook);
      expect(laid(moment, 1, byCulture)).toBe(ahead);
      if (byBook !== ahead) different += 1;
    });
    expect(different).toBeGreaterThan(1);
  });

  it('expects to notice no more cells than there may be, and no more harm than strikes', () => {
    let noticed = 0;
    eachPlanning((moment) => {
      const picture = pictureFor(moment);
      const { belief } = picture;
      const sum = sightings(picture).reduce((all, one) => all + one, 0);
      expect(sum).toBeLessThanOrEqual(belief.cells + 1e-9);
      noticed += sum;
      harmExpected(picture, moment.view).forEach((harm, target) => {
        expect(harm).toBeGreaterThanOrEqual(0);
        expect(harm).toBeLessThanOrEqual(belief.cells * 1.5);
        if ((belief.targets[target]?.within[1] ?? 0) === 0) expect(harm).toBe(0);
      });
    });
    expect(noticed).toBeGreaterThan(1);
  });
});
