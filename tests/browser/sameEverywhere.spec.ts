import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { agentSeed } from '../../src/ai/agentSeed';
import { decide } from '../../src/ai/decide';
import type { SoloChoice } from '../../src/client/solo/soloTypes';
import type { KeptGame } from '../../src/client/solo/workerGame';
import { agentBoards } from '../../src/game/agentBoard';
import { apply } from '../../src/rules/apply';
import { makeBoard } from '../../src/rules/board';
import type { Command } from '../../src/rules/command';
import { setup } from '../../src/rules/setup';
import type { SeatView } from '../../src/view/seatView';
import { tableFace } from '../../src/view/tableFace';
import { view } from '../../src/view/view';
import { openAlone } from './alone';
import { serveStatic } from './staticServer';

test.describe.configure({ timeout: 60_000 });

/** Levels at which agents learn, try out and search: attacker and services. */
const LEVELS = [
  [2, 2],
  [3, 3],
  [4, 3],
] as const;

for (const [attacker, defenders] of LEVELS) {
  test(`agents of levels ${attacker} and ${defenders} play the same exercise in the browser’s worker and in Node`, async ({
    browser,
  }) => {
    const faults: string[] = [];
    const site = await serveStatic();
    const page = await openAlone(browser, site.url, faults);
    const choice: SoloChoice = {
      deck: 'first-watch',
      seats: [],
      difficulty: 'standard',
      repeat: { seed: [attacker, defenders, 3, 4], attacker, defenders, iterations: 40 },
    };
    const there = await playInWorker(page, choice);
    await page.context().close();
    await site.close();
    expect(there.file.commands.length).toBeGreaterThan(40);
    expect(askAgain(there)).toEqual(there.file.commands.map(({ seat, command }) => ({ seat, command })));
    expect(faults).toEqual([]);
  });
}

/** Has the page's own worker lay a table at which agents hold every seat, and waits for the end of the exercise. */
function playInWorker(page: Page, choice: SoloChoice): Promise<KeptGame> {
  const script = readdirSync(resolve(process.env.PAGE ?? 'dist', 'assets')).find((file) =>
    /^worker-.*\.js$/.test(file),
  );
  const asked = { script: `/assets/${script}`, choice };
  return page.evaluate(async ({ script, choice }) => {
    const worker = new Worker(script, { type: 'module' });
    const { port2 } = new MessageChannel();
    const said = [{ begin: choice }, 'en', port2].map((value) => ({ type: 'RAW', value }));
    worker.postMessage({ id: 'open', type: 'APPLY', path: ['open'], argumentList: said }, [port2]);
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    for (;;) {
      await new Promise((next) => setTimeout(next, 100));
      const database = await settled(indexedDB.open('vigil'));
      const kept = database.objectStoreNames.contains('solo');
      const saved = kept ? await settled(database.transaction('solo').objectStore('solo').get('game')) : undefined;
      database.close();
      if (saved?.summary.ended === true) return saved.game;
    }
  }, asked);
}

type Said = { seat: string; command: Command };

/**
 * Goes through the exercise here and asks the agents again wherever they said something; answers what they say now.
 * Seats think side by side: what another did after an agent was asked, it did not know. So it is asked by what its seat
 * sees now, and where it says otherwise, by what it saw since its last word.
 */
function askAgain({ file, iterations = 0 }: KeptGame): { seat: string; command: Command | undefined }[] {
  const { scenario, seed, holders } = file;
  const board = makeBoard(scenario);
  const boardOf = agentBoards(scenario, scenario);
  const face = tableFace(board, 'en');
  const state = setup(board, seed, holders);
  const waiting = new Map<string, Command[]>();
  const seenSince = new Map<string, SeatView[]>();
  const ask = (seat: string, seen: SeatView) =>
    decide({
      face,
      view: seen,
      level: holders[seat]?.level ?? 1,
      seed: agentSeed(seed, seat),
      board: boardOf(seat),
      budget: { iterations },
      ...(seat === 'attacker' && { playbooks: scenario.playbooks, slips: scenario.novice.slips }),
    }).commands;
  const decided = (seat: string, said: readonly Command[]): Command[] => {
    const views = [...(seenSince.get(seat) ?? [])].reverse();
    const first = ask(seat, views[0] as SeatView);
    if (isBegun(first, said)) return first;
    for (const seen of views.slice(1)) {
      const commands = ask(seat, seen);
      if (isBegun(commands, said)) return commands;
    }
    return first;
  };
  return file.commands.map(({ seat, command }, at) => {
    for (const each of board.seats)
      seenSince.set(each, [...(seenSince.get(each) ?? []), view(board, state, each, 'en')]);
    if ((waiting.get(seat) ?? []).length === 0) {
      const own = file.commands.slice(at).filter((one: Said) => one.seat === seat);
      waiting.set(
        seat,
        decided(
          seat,
          own.map((one: Said) => one.command),
        ),
      );
    }
    const said = waiting.get(seat)?.shift();
    apply(board, state, seat, command);
    seenSince.set(seat, []);
    return { seat, command: said };
  });
}

/** Whether all of these commands are what was said next. */
function isBegun(commands: readonly Command[], said: readonly Command[]): boolean {
  return (
    commands.length > 0 && commands.every((command, at) => JSON.stringify(command) === JSON.stringify(said[at] ?? null))
  );
}
