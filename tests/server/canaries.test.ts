import { afterAll, beforeAll, expect, it } from 'vitest';
import { fullTable, mustAct, openServer, SEATS, type TestServer } from '../harness/server';
import { tinyScenario } from '../harness/tinyScenario';

const MARK = /CANARY-[\w+-]+/g;
const mark = (what: string) => ({ en: `CANARY-${what}`, fr: `CANARY-${what}` });

/** The small exercise with a mark on everything that somebody at the table may not know. */
const marked = () =>
  tinyScenario((raw) => {
    for (const cell of raw.people.cells) cell.name = mark(`cell-${cell.id}`);
    for (const card of raw.cards) {
      card.situation = mark(`card-of-${card.seat}`);
      card.review.done = mark('review-done');
      card.review.cameOfIt = mark('review-came');
    }
    for (const card of raw.opportunities) card.does = mark('hand');
    for (const subject of raw.people.subjects) subject.note = mark(`note-for-${subject.heldBy.join('+')}`);
    for (const playbook of raw.playbooks) playbook.name = mark('playbook');
    for (const difficulty of raw.difficulties) difficulty.says = mark('difficulty');
    for (const source of raw.sources) source.title = 'CANARY-source';
  });

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ scenario: marked() });
});
afterAll(() => server.close());

/** Marks that were in a report when a service sent it: the receiver may read them. */
const sentOn: string[] = [];

/** What this seat may read of the marks; every other mark is a leak. */
const mayRead = (seat: string, found: string): boolean => {
  if (seat === 'attacker') return /^CANARY-(cell-|hand)/.test(found);
  if (found === `CANARY-card-of-${seat}` || sentOn.includes(`${seat} ${found}`)) return true;
  return found.startsWith('CANARY-note-for-') && found.slice('CANARY-note-for-'.length).split('+').includes(seat);
};

/** Marks of the true state, which no page names at all before the reveal: ids of cells, the seed, what is drawn. */
const NEVER =
  /"(?:seed|holders|people"\s*:\s*\[\s*\{\s*"code"[^}]*"role|G|ctx|plugins|deltalog|initialState|_stateID|origin|heldKnownTo|subject|nextOrder)"/;

it('in a whole game no byte comes down a seat’s line that the seat may not know', async () => {
  const table = await fullTable(server.url, { aid: 'full' });
  for (let round = 0; round < 9 && table.control.room().status === 'running'; round++) {
    for (const seat of SEATS) await playSomething(table, seat);
    const before = table.control.control().round;
    if (table.control.room().status === 'running') await mustAct(table.control, { type: 'endPhase' });
    await table.control.until(() => {
      const { phase, round: now } = table.control.control();
      return phase !== 'planning' || now !== before;
    });
    const border = table.at('border');
    while (table.control.control().phase === 'stops') {
      await border.until(() => border.service('border').stop !== null);
      const stop = border.service('border').stop?.stop ?? '';
      await border.say('border', { type: 'decideStop', stop, choice: 'question' });
      await border.say('border', { type: 'decideStop', stop, choice: 'waveThrough' });
    }
  }
  await table.control.until(() => table.control.room().status === 'ended');
  for (const seat of SEATS) await table.at(seat).until(() => table.at(seat).room().status === 'ended');
  let bytes = 0;
  for (const seat of SEATS) {
    const all = table.at(seat).packets.join('\n');
    bytes += all.length;
    const found = new Set(all.match(MARK) ?? []);
    expect(
      [...found].filter((each) => !mayRead(seat, each)),
      `${seat} read`,
    ).toEqual([]);
    expect(NEVER.exec(all)?.[0] ?? null, `${seat} received`).toBeNull();
    if (seat !== 'attacker') expect(all).not.toMatch(/"kind":"attacker"[^}]*"cells"/);
  }
  expect(bytes).toBeGreaterThan(50_000);
  expect(table.at('attacker').packets.join('\n')).toContain('CANARY-cell-');
  expect(table.at('border').packets.join('\n')).toContain('CANARY-card-of-border');

  expect(table.at('border').packets.join('')).not.toContain('CANARY-review-done');
  await mustAct(table.control, { type: 'reveal' });
  await table.at('border').until(() => table.at('border').view('border').truth !== null);
  expect(table.at('border').packets.join('')).toContain('CANARY-cell-');
  table.close();
});

/** A few orders a seat: the first that its options allow, a card answered, a report sent. */
async function playSomething(table: Awaited<ReturnType<typeof fullTable>>, seat: string): Promise<void> {
  const line = table.at(seat);
  const seen = line.view(seat);
  if (seen.kind === 'control' || seen.phase !== 'planning') return;
  for (const option of seen.options.orders.slice(0, 6)) {
    const form = option.targets.flatMap((target) => target.forms).find((each) => each.possible);
    if (option.possible && form !== undefined) await line.say(seat, { type: 'giveOrder', order: form.order });
  }
  if (seen.kind === 'attacker') {
    const traveller = seen.cells[0];
    if (traveller !== undefined)
      await line.say(seat, {
        type: 'giveOrder',
        order: { kind: 'journey', cell: traveller.id, path: ['shore', 'hub'] },
      });
    return;
  }
  for (const card of seen.cards.filter((each) => each.answer === null)) {
    await line.say(seat, { type: 'answerCard', card: card.card, option: card.options[0]?.id ?? '' });
  }
  const report = seen.reports[0];
  const to = seen.options.send.find((each) => each.possible)?.to;
  if (report === undefined || to === undefined) return;
  for (const found of JSON.stringify(report).match(MARK) ?? []) sentOn.push(`${to} ${found}`);
  await line.say(seat, { type: 'sendReport', report: report.id, to });
}

it('an order written in secret changes no byte, size or number of packets of anybody else', async () => {
  const quiet = await fullTable(server.url, { seed: 'same' });
  const busy = await fullTable(server.url, { seed: 'same' });
  for (const place of ['capital', 'quarter']) {
    await busy.at('intelligence').say('intelligence', { type: 'giveOrder', order: { kind: 'watch', place } });
  }
  await busy.at('attacker').say('attacker', { type: 'giveOrder', order: { kind: 'influence', place: 'quarter' } });
  await new Promise((next) => setTimeout(next, 60));
  for (const seat of ['border', 'response', 'coordination']) {
    const pictures = (table: typeof quiet) => table.at(seat).packets.filter((packet) => /"(sync|update)"/.test(packet));
    expect(pictures(busy)).toEqual(pictures(quiet));
  }
  quiet.close();
  busy.close();
});
