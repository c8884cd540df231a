import { afterEach, describe, expect, it } from 'vitest';
import { agentSeed } from '../../src/ai/agentSeed';
import { decide } from '../../src/ai/decide';
import { type LocalGame, type LocalTable, openLocalTable } from '../../src/game/localTable';
import type { Drawer } from '../../src/game/outbox';
import { type Port, portWire, servePort } from '../../src/game/portWire';
import type { Reasoned } from '../../src/game/reasoned';
import type { Room } from '../../src/game/room';
import { makeTableClient } from '../../src/game/tableClient';
import type { CommandUp, Connection, Wire } from '../../src/game/wire';
import { replay } from '../../src/rules/exerciseFile';
import { seedFrom } from '../../src/rules/random';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { SeatId, State } from '../../src/rules/state';
import { stateHash } from '../../src/rules/stateHash';
import type { Words } from '../../src/text/words';
import type { SeatView } from '../../src/view/seatView';
import { until } from '../harness/seatSocket';
import { tinyScenario } from '../harness/tinyScenario';

const SEATS = ['intelligence', 'border', 'response', 'coordination', 'attacker'];
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const against = (mine: SeatId[]): State['holders'] =>
  Object.fromEntries(
    SEATS.map((seat) => [seat, mine.includes(seat) ? { by: 'human', level: null } : { by: 'ai', level: 1 }]),
  );

/** A game alone as a worker lays it. */
async function lay(mine: SeatId[], past?: LocalGame['past'], reasons?: LocalGame['reasons']): Promise<LocalTable> {
  const game: LocalGame = {
    scenario: tinyScenario(),
    seed: seedFrom('alone'),
    holders: against(mine),
    ...(past && { past }),
    ...(reasons && { reasons }),
  };
  const table = await openLocalTable(game, {
    seats: mine,
    decide: async (question) => decide(question),
    seedOf: agentSeed,
    now: () => Date.now(),
    troubled: (what, fault) => {
      if (fault instanceof Error) throw new Error(what, { cause: fault });
    },
  });
  closing.push(table.stop);
  return table;
}

/** A page at such a table, over a real port. `wrap` may stand between, a `drawer` may outlive the page. */
function sit(table: LocalTable, wrap: (wire: Wire) => Wire = (wire) => wire, drawer?: Drawer) {
  const { port1, port2 } = new MessageChannel();
  const { emit } = servePort(port2 as unknown as Port, table);
  const views = new Map<SeatId, SeatView>();
  let room: Room | null = null;
  let model: Scenario | null = null;
  let reasons: readonly Reasoned[] = [];
  const dropped: Words[] = [];
  const client = makeTableClient(
    wrap(portWire(port1 as unknown as Port)),
    {
      face: () => {},
      room: (heard) => {
        room = heard;
      },
      view: (seat, view) => views.set(seat, view),
      seatLeft: () => {},
      connection: () => {},
      unanswered: () => {},
      dropped: (reason) => dropped.push(reason),
      model: (heard) => {
        model = heard;
      },
      reasons: (heard) => {
        reasons = [...reasons.slice(0, heard.from), ...heard.reasons];
      },
    },
    drawer,
  );
  table.attach(emit, 'en');
  closing.push(() => {
    client.leave();
    port1.close();
    port2.close();
  });
  return { client, views, dropped, room: () => room, model: () => model, reasons: () => reasons };
}

/** Plays the rounds of a page that only answers its cards, waves through and is ready. */
async function playOn(page: ReturnType<typeof sit>, seat: SeatId, rounds: number): Promise<void> {
  await until(() => page.views.has(seat));
  const seen = () => page.views.get(seat) as SeatView;
  const last = seen().round + rounds;
  while (seen().round < last && seen().phase !== 'ended') {
    const view = seen();
    if (view.kind === 'service' && view.stop !== null)
      await page.client.send(seat, { type: 'decideStop', stop: view.stop.stop, choice: 'waveThrough' });
    if (view.kind === 'service' && view.phase === 'planning') {
      for (const card of view.cards.filter(({ answer }) => answer === null)) {
        await page.client.send(seat, { type: 'answerCard', card: card.card, option: card.default });
      }
    }
    if (view.kind !== 'control' && view.phase === 'planning' && !view.ready)
      await page.client.send(seat, { type: 'ready' });
    await until(() => seen() !== view || seen().round >= last);
  }
}

describe('a game alone', () => {
  it('is played against agents to its end, and then shows the truth', async () => {
    const table = await lay(['border']);
    const page = sit(table);
    await playOn(page, 'border', 20);
    await until(() => page.room()?.status === 'ended');
    expect(page.room()?.revealed).toBe(true);
    await until(() => page.views.get('border')?.truth !== null);
    expect([...page.views.keys()]).toEqual(['border']);
    expect(stateHash(replay(table.file()))).toBe(table.file().hash);
  });

  it('is resumed from its commands where it was', async () => {
    const table = await lay(['response']);
    const page = sit(table);
    await playOn(page, 'response', 2);
    const { client } = page;
    await client.send('response', { type: 'giveOrder', order: { kind: 'guard', place: 'stadium', details: 1 } });
    await until(() => table.file().commands.filter(({ command }) => command.type === 'ready').length % 5 === 4);
    const saved = table.file();
    const again = await lay(['response'], saved.commands);
    expect(again.file().hash).toBe(saved.hash);
    expect(again.file().commands.map(({ command }) => command)).toEqual(saved.commands.map(({ command }) => command));
    const resumed = sit(again);
    await until(() => resumed.views.has('response'));
    expect(resumed.views.get('response')).toEqual(page.views.get('response'));
  });

  it('keeps why its agents acted from the page until the end, also over a resumed game', async () => {
    const table = await lay(['border']);
    const page = sit(table);
    await playOn(page, 'border', 2);
    await until(() => table.reasons().some(({ round }) => round === 3));
    const before = table.reasons();
    expect(page.reasons()).toEqual([]);
    expect(page.model()?.cards.map(({ id }) => id)).toEqual(['blank']);
    const again = await lay(['border'], table.file().commands, before);
    expect(again.reasons().slice(0, before.length)).toEqual(before);
    const resumed = sit(again);
    await playOn(resumed, 'border', 20);
    await until(() => resumed.reasons().length > 0);
    expect(resumed.reasons()).toEqual(again.reasons());
    expect(new Set(resumed.reasons().map(({ seat }) => seat)).size).toBe(4);
    for (const { steps } of resumed.reasons()) for (const { did, why } of steps) expect(did ?? why).not.toBeNull();
  });

  it('gives the attacker’s page nothing to work a belief out from', async () => {
    const page = sit(await lay(['attacker']));
    await until(() => page.views.has('attacker'));
    expect(page.model()).toBeNull();
  });

  it('is undone order by order', async () => {
    const page = sit(await lay(['response']));
    await until(() => page.views.has('response'));
    const orders = () => (page.views.get('response') as Extract<SeatView, { kind: 'service' }>).orders;
    await page.client.send('response', { type: 'giveOrder', order: { kind: 'guard', place: 'stadium', details: 1 } });
    await page.client.send('response', { type: 'giveOrder', order: { kind: 'guard', place: 'station', details: 1 } });
    expect(orders()).toHaveLength(2);
    await page.client.send('response', { type: 'withdrawOrder', order: orders()[1]?.id ?? '' });
    expect(orders().map(({ order }) => order)).toEqual([{ kind: 'guard', place: 'stadium', details: 1 }]);
    await page.client.send('response', { type: 'withdrawAll' });
    expect(orders()).toEqual([]);
  });

  it('refuses seats that are not the player’s, and what belongs to a room', async () => {
    const table = await lay(['response']);
    expect(await table.command({ id: 'a', seat: 'attacker', command: { type: 'ready' } })).toMatchObject({
      ok: false,
      reason: { key: 'room.notYourSeat' },
    });
    expect(await table.act({ id: 'b', action: { type: 'reveal' } })).toMatchObject({
      ok: false,
      reason: { key: 'room.notAlone' },
    });
    expect(await table.act({ id: 'c', action: { type: 'pause' } })).toEqual({ id: 'c', ok: true });
    expect(await table.command({ id: 'd', seat: 'response', command: { type: 'ready' } })).toMatchObject({
      ok: false,
      reason: { key: 'room.paused' },
    });
  });
});

describe('a page', () => {
  /** A line that can be cut: while it is, nothing passes, and answers on their way are lost. */
  function cutting(inner: Wire) {
    const listeners = new Set<(connection: Connection) => void>();
    let live = true;
    let sent = 0;
    const wire: Wire = {
      ...inner,
      send: (event, payload, answered) => {
        sent += 1;
        inner.send(event, payload, (answer) => live && answered(answer));
      },
      on: ((event: string, heard: never) => {
        if (event !== 'connection') return (inner.on as (event: string, heard: never) => () => void)(event, heard);
        listeners.add(heard);
        (heard as (connection: Connection) => void)({ state: live ? 'live' : 'lost' });
        return () => listeners.delete(heard);
      }) as Wire['on'],
    };
    const set = (now: boolean): void => {
      live = now;
      for (const heard of listeners) heard({ state: now ? 'live' : 'lost' });
    };
    return { wire, cut: () => set(false), mend: () => set(true), sent: () => sent };
  }

  it('sends a command again with the same id when the answer was lost, and it is applied once', async () => {
    const table = await lay(['response']);
    let line: ReturnType<typeof cutting> | undefined;
    const page = sit(table, (inner) => {
      line = cutting(inner);
      return line.wire;
    });
    await until(() => page.views.has('response'));
    const answer = page.client.send('response', {
      type: 'giveOrder',
      order: { kind: 'guard', place: 'stadium', details: 1 },
    });
    line?.cut();
    const given = () => table.file().commands.filter(({ seat }) => seat === 'response').length;
    await until(() => given() === 1);
    await new Promise((next) => setTimeout(next, 20));
    line?.mend();
    expect((await answer).ok).toBe(true);
    expect(line?.sent()).toBe(2);
    expect(given()).toBe(1);
  });

  it('keeps what is written while the line is lost and says it when the line is back', async () => {
    const table = await lay(['response']);
    let line: ReturnType<typeof cutting> | undefined;
    const page = sit(table, (inner) => {
      line = cutting(inner);
      return line.wire;
    });
    await until(() => page.views.has('response'));
    line?.cut();
    const answer = page.client.send('response', {
      type: 'giveOrder',
      order: { kind: 'guard', place: 'stadium', details: 1 },
    });
    expect(line?.sent()).toBe(0);
    line?.mend();
    expect((await answer).ok).toBe(true);
  });

  /** What lies on the device, as text, so that nothing but its words is carried from page to page. */
  function textDrawer() {
    let text = '[]';
    const drawer: Drawer = {
      read: () => JSON.parse(text) as CommandUp[],
      write: (waiting) => {
        text = JSON.stringify(waiting);
      },
    };
    return { drawer, text: () => text };
  }
  const guard = { type: 'giveOrder', order: { kind: 'guard', place: 'stadium', details: 1 } } as const;

  it('that is loaded again sends what the earlier page had written, with the same id, and it is applied once', async () => {
    const table = await lay(['response']);
    const { drawer, text } = textDrawer();
    let line: ReturnType<typeof cutting> | undefined;
    const before = sit(
      table,
      (inner) => {
        line = cutting(inner);
        return line.wire;
      },
      drawer,
    );
    await until(() => before.views.has('response'));
    line?.cut();
    void before.client.send('response', guard);
    const [written] = drawer.read();
    expect(written).toMatchObject({ seat: 'response', round: 1, command: guard });
    for (const page of [
      sit(table, undefined, drawer),
      sit(table, undefined, { ...drawer, read: () => [written as CommandUp] }),
    ]) {
      await until(() => text() === '[]');
      expect(page.dropped).toEqual([]);
    }
    await new Promise((next) => setTimeout(next, 20));
    expect(table.file().commands.filter(({ seat }) => seat === 'response')).toHaveLength(1);
  });

  it('that is loaded again in a later round says why what was written is not carried out', async () => {
    const table = await lay(['response']);
    const { drawer, text } = textDrawer();
    drawer.write([{ id: 'of-another-page', seat: 'response', round: 7, command: guard }]);
    const page = sit(table, undefined, drawer);
    await until(() => page.dropped.length > 0);
    expect(page.dropped).toEqual([{ key: 'room.roundMovedOn', params: { round: 1 } }]);
    expect(text()).toBe('[]');
  });
});
