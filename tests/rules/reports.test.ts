import { describe, expect, it } from 'vitest';
import { grounds, jointGrounds, lastSeen, onFile, roundsOnFile } from '../../src/rules/grounds';
import { addLasting } from '../../src/rules/lasting';
import { weightNow } from '../../src/rules/reportAge';
import type { NewReport } from '../../src/rules/reports';
import { fileArrivals, refuseSend, sendReport, writeReport } from '../../src/rules/reports';
import type { Report } from '../../src/rules/state';
import { table } from '../harness/table';

const SEEN: NewReport = {
  collector: 'intelligence',
  sensor: 'watch',
  sight: 'meeting',
  place: 'hub',
  person: 'P-01',
  weight: 1,
  grade: 'B2',
  words: { key: 'evidence.watchMeeting', params: { person: { person: 'P-01' }, place: { place: 'hub' } } },
  ordinal: 0,
};

/** A table whose files are empty. */
function emptyTable() {
  const t = table();
  for (const service of Object.values(t.state.services)) service.file = [];
  return t;
}

function nextRound(t: ReturnType<typeof table>, rounds = 1): void {
  for (let done = 0; done < rounds; done++) {
    t.state.round += 1;
    fileArrivals(t.board, t.state);
  }
}

describe('reports', () => {
  it('is on the collector’s file, and on no other, only in the next round', () => {
    const t = emptyTable();
    writeReport(t.board, t.state, SEEN);
    expect(t.file('intelligence')).toHaveLength(0);
    nextRound(t);
    expect(t.file('intelligence')).toHaveLength(1);
    for (const other of ['border', 'response', 'coordination']) expect(t.file(other)).toHaveLength(0);
  });

  it('is on file at once when it was written without delay', () => {
    const t = emptyTable();
    writeReport(t.board, t.state, { ...SEEN, delay: 0 });
    expect(t.file('intelligence')).toHaveLength(1);
  });

  it('sent this round is on the other file only in the next, and keeps its origin, round and collector', () => {
    const t = emptyTable();
    writeReport(t.board, t.state, { ...SEEN, delay: 0 });
    sendReport(t.board, t.state, 'intelligence', 'r1', 'border');
    expect(t.file('border')).toHaveLength(0);
    nextRound(t);
    const [own] = t.file('intelligence');
    expect(t.file('border')).toMatchObject([
      {
        origin: own?.origin,
        collector: 'intelligence',
        from: 'intelligence',
        round: 1,
        since: 2,
      },
    ]);
  });

  it('says on its own file only that it was sent: a bystander learns nothing', () => {
    const t = emptyTable();
    writeReport(t.board, t.state, { ...SEEN, delay: 0 });
    const before = JSON.stringify(t.state.services.response);
    sendReport(t.board, t.state, 'intelligence', 'r1', 'border');
    nextRound(t);
    expect(JSON.stringify(t.state.services.response)).toBe(before);
    expect(t.state.log.filter(({ seenBy }) => seenBy === 'all' || seenBy.includes('response'))).toEqual([]);
  });

  it('may be sent twice a round at most, more or less often where a card says so', () => {
    const t = emptyTable();
    for (const ordinal of [1, 2, 3]) writeReport(t.board, t.state, { ...SEEN, ordinal, delay: 0 });
    sendReport(t.board, t.state, 'intelligence', 'r1', 'border');
    sendReport(t.board, t.state, 'intelligence', 'r2', 'border');
    expect(refuseSend(t.board, t.state, 'intelligence', 'r3', 'border')?.key).toBe('law.sendNoneLeft');
    addLasting(t.state, 1, { what: 'sends', amount: 1, service: 'intelligence' });
    expect(refuseSend(t.board, t.state, 'intelligence', 'r3', 'border')).toBeNull();
  });

  it('goes once to each service, not to its sender, not back, and only when it exists', () => {
    const t = emptyTable();
    writeReport(t.board, t.state, { ...SEEN, delay: 0 });
    const refusal = (from: string, report: string | null, to: string) =>
      refuseSend(t.board, t.state, from, report, to)?.key;
    expect(refusal('intelligence', 'r1', 'intelligence')).toBe('law.sendToItself');
    expect(refusal('intelligence', 'r1', 'attacker')).toBe('law.sendToNobody');
    expect(refusal('intelligence', 'r9', 'border')).toBe('law.sendNoReport');
    expect(refusal('intelligence', '__proto__', 'border')).toBe('law.sendNoReport');
    expect(refusal('intelligence', null, 'border')).toBeUndefined();
    sendReport(t.board, t.state, 'intelligence', 'r1', 'border');
    expect(refusal('intelligence', 'r1', 'border')).toBe('law.sendTwice');
    nextRound(t);
    expect(refusal('border', 'r1', 'intelligence')).toBe('law.sendBack');
    expect(refusal('border', 'r1', 'response')).toBeUndefined();
  });

  it('that comes back by another way is dropped', () => {
    const t = emptyTable();
    writeReport(t.board, t.state, { ...SEEN, delay: 0 });
    sendReport(t.board, t.state, 'intelligence', 'r1', 'border');
    nextRound(t);
    sendReport(t.board, t.state, 'border', 'r1', 'response');
    sendReport(t.board, t.state, 'intelligence', 'r1', 'response');
    nextRound(t);
    expect(t.file('response')).toHaveLength(1);
  });

  it('of one round lies on file in an order that does not depend on who wrote first', () => {
    const persons = ['P-03', 'P-01', 'P-02'];
    const orders = [persons, [...persons].reverse()].map((written) => {
      const t = emptyTable();
      for (const person of written) writeReport(t.board, t.state, { ...SEEN, person });
      nextRound(t);
      return t.file('intelligence').map(({ person }) => person);
    });
    expect(orders[0]).toEqual(orders[1]);
  });
});

describe('dossiers at the start', () => {
  it('weigh the same for everybody listed and name the homes of nobody else', () => {
    const t = table();
    const dossiers = ['intelligence', 'border', 'response', 'coordination'].flatMap((id) => t.file(id));
    const held = t.board.scenario.people.subjects.reduce((sum, { heldBy }) => sum + heldBy.length, 0);
    expect(dossiers).toHaveLength(held);
    expect(new Set(dossiers.map(({ weight, grade, sensor, place }) => [weight, grade, sensor, place].join()))).toEqual(
      new Set(['0.5,C4,dossier,']),
    );
  });
});

describe('weight', () => {
  it('is full to age 3, half to age 6, and nothing from age 7', () => {
    const t = table();
    const report = { weight: 2, round: 1 } as Report;
    const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((round) => weightNow(t.board, report, round));
    expect(weights).toEqual([2, 2, 2, 2, 1, 1, 1, 0, 0]);
  });
});

describe('grounds', () => {
  it('sum what a service’s own file holds on a person, and nothing else', () => {
    const t = emptyTable();
    writeReport(t.board, t.state, { ...SEEN, delay: 0 });
    writeReport(t.board, t.state, { ...SEEN, ordinal: 1, weight: -0.25, delay: 0 });
    writeReport(t.board, t.state, { ...SEEN, ordinal: 2, person: null, weight: 2, delay: 0 });
    writeReport(t.board, t.state, { ...SEEN, collector: 'border', ordinal: 3, weight: 3, delay: 0 });
    expect(grounds(t.board, t.state, 'intelligence', 'P-01')).toBe(0.75);
    expect(grounds(t.board, t.state, 'response', 'P-01')).toBe(0);
  });

  it('never count one origin twice, on one file or on all together', () => {
    const t = emptyTable();
    writeReport(t.board, t.state, { ...SEEN, delay: 0 });
    t.file('intelligence').push({ ...(t.file('intelligence')[0] as Report), from: 'border' });
    expect(grounds(t.board, t.state, 'intelligence', 'P-01')).toBe(1);
    sendReport(t.board, t.state, 'intelligence', 'r1', 'border');
    writeReport(t.board, t.state, { ...SEEN, collector: 'response', ordinal: 1 });
    nextRound(t);
    expect(jointGrounds(t.board, t.state, 'P-01')).toBe(2);
  });

  it('know where and since when a file has had somebody', () => {
    const t = emptyTable();
    expect(lastSeen(t.state, 'intelligence', 'P-01')).toBeNull();
    expect(onFile(t.state, 'intelligence', 'P-01')).toBe(false);
    writeReport(t.board, t.state, SEEN);
    nextRound(t);
    writeReport(t.board, t.state, { ...SEEN, place: 'capital', others: ['P-02'] });
    writeReport(t.board, t.state, { ...SEEN, place: 'shore', sight: 'nothing' });
    nextRound(t);
    expect(lastSeen(t.state, 'intelligence', 'P-01')).toEqual({ place: 'capital', round: 2 });
    expect(onFile(t.state, 'intelligence', 'P-02')).toBe(true);
    expect(roundsOnFile(t.state, 'intelligence', 'P-01')).toBe(1);
    expect(roundsOnFile(t.state, 'intelligence', 'P-02')).toBe(0);
  });
});
