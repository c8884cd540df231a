import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/rules/command';
import { options } from '../../src/rules/options';
import { writeReport } from '../../src/rules/reports';
import { resourceLeft } from '../../src/rules/resources';
import type { Table, TableOptions } from '../harness/table';
import { table } from '../harness/table';

/** A table on which a service's file holds so much on P-01, seen at the hub. */
function withGrounds(service: string, weight: number, set: TableOptions = {}): Table {
  const t = table(set);
  for (const own of Object.values(t.state.services)) own.file = own.file.filter(({ person }) => person !== 'P-01');
  if (weight > 0) file(t, service, weight);
  return t;
}
function file(t: Table, collector: string, weight: number, place: string | null = 'hub'): void {
  const seen = { sensor: 'watch', sight: 'meeting', grade: 'B2', words: { key: 'evidence.watchMeeting' } } as const;
  writeReport(t.board, t.state, {
    ...seen,
    collector,
    place,
    person: 'P-01',
    weight,
    delay: 0,
    ordinal: t.file(collector).length,
  });
}
const refused = (t: Table, seat: string, order: Order) => t.refused(seat, { type: 'giveOrder', order });
const form = (t: Table, seat: string, kind: string, target: string) =>
  options(t.board, t.state, seat)
    .orders.find((option) => option.kind === kind)
    ?.targets.find(({ id }) => id === target);

describe('the law', () => {
  it('lets a service act only on whom it can name', () => {
    const t = withGrounds('intelligence', 3);
    expect(refused(t, 'border', { kind: 'openAlert', person: 'P-01', code: 'discreet' })).toBe('law.notOnFile');
    expect(refused(t, 'response', { kind: 'arrest', person: 'P-01' })).toBe('law.notOnFile');
    expect(refused(t, 'coordination', { kind: 'askPartner', person: 'P-01' })).toBe('law.notOnFile');
  });

  it('refuses a follow below the threshold and says what is missing', () => {
    const t = withGrounds('intelligence', 0.75);
    expect(refused(t, 'intelligence', { kind: 'follow', person: 'P-01' })).toBe('law.followNeeds');
    expect(form(t, 'intelligence', 'follow', 'P-01')?.reason?.params).toMatchObject({
      has: 0.75,
      needs: 1,
      missing: 0.25,
    });
    file(t, 'intelligence', 0.25);
    t.order('intelligence', { kind: 'follow', person: 'P-01' });
  });

  it('asks more for each graver alert', () => {
    const allowed = [0.5, 1, 2, 3].map((weight) => {
      const t = withGrounds('border', weight);
      return (form(t, 'border', 'openAlert', 'P-01')?.forms ?? [])
        .filter(({ possible }) => possible)
        .map(({ order }) => (order as { code?: string }).code);
    });
    expect(allowed).toEqual([[], ['discreet'], ['discreet', 'check'], ['discreet', 'check', 'detain']]);
  });

  it('lets arrests and raids below the threshold happen, and says beforehand what they cost', () => {
    const t = withGrounds('response', 3);
    const note = () => form(t, 'response', 'arrest', 'P-01')?.forms[0]?.note;
    expect(note()).toEqual({ key: 'law.belowLaw', params: { trust: 1, missing: 0.5 } });
    t.order('response', { kind: 'arrest', person: 'P-01' });
    t.state.emergency = true;
    expect(note()).toEqual({ key: 'law.lawful' });
  });

  it('opens a door only where the file puts a named person, and never in the haven', () => {
    const t = withGrounds('response', 0);
    file(t, 'response', 4, null);
    expect(refused(t, 'response', { kind: 'raid', person: 'P-01' })).toBe('law.raidNoPlace');
    file(t, 'response', 0, 'haven');
    expect(refused(t, 'response', { kind: 'raid', person: 'P-01' })).toBe('law.outOfReach');
    expect(refused(t, 'response', { kind: 'arrest', person: 'P-01' })).toBe('law.outOfReach');
  });

  it('refuses orders about somebody of whom the service knows that he is held, and of nobody else', () => {
    const t = withGrounds('response', 4);
    Object.assign(t.person('P-01'), { fate: 'held', heldKnownTo: [] });
    expect(form(t, 'response', 'arrest', 'P-01')?.possible).toBe(true);
    t.person('P-01').heldKnownTo = ['response'];
    expect(refused(t, 'response', { kind: 'arrest', person: 'P-01' })).toBe('law.personHeld');
  });
});

describe('service orders', () => {
  it('watch where people live and pass, not in the haven nor at institutions', () => {
    const t = table();
    expect(refused(t, 'intelligence', { kind: 'watch', place: 'haven' })).toBe('law.watchHaven');
    expect(refused(t, 'intelligence', { kind: 'watch', place: 'ministry' })).toBe('law.watchInstitution');
    expect(refused(t, 'intelligence', { kind: 'watch', place: 'nowhere' })).toBe('law.noSuchPlace');
  });

  it('study the same person again only after three rounds', () => {
    const t = table();
    const person = t.file('intelligence')[0]?.person as string;
    t.order('intelligence', { kind: 'study', person });
    t.rounds(1);
    expect(refused(t, 'intelligence', { kind: 'study', person })).toBe('law.studyAgain');
    t.state.round = 4;
    t.order('intelligence', { kind: 'study', person });
  });

  it('post units up to a sector’s measure, pay the difference, and keep them there', () => {
    const t = table();
    expect(refused(t, 'border', { kind: 'post', sector: 'sea', units: 4 })).toBe('law.postMost');
    expect(refused(t, 'border', { kind: 'post', sector: 'sea', units: 0 })).toBe('law.postSame');
    t.order('border', { kind: 'post', sector: 'sea', units: 3 });
    t.order('border', { kind: 'post', sector: 'land', units: 2 });
    expect(refused(t, 'border', { kind: 'post', sector: 'rail', units: 1 })).toBe('refuse.lackUnit');
    t.rounds(2);
    expect(t.state.posts).toMatchObject({ sea: 3, land: 2 });
    t.order('border', { kind: 'post', sector: 'sea', units: 1 });
    t.order('border', { kind: 'post', sector: 'rail', units: 2 });
    t.rounds(1);
    expect(t.state.posts).toMatchObject({ sea: 1, land: 2, rail: 2 });
  });

  it('open, change and withdraw alerts, one on a person', () => {
    const t = withGrounds('border', 2);
    t.order('border', { kind: 'openAlert', person: 'P-01', code: 'discreet' });
    t.order('border', { kind: 'openAlert', person: 'P-01', code: 'check' });
    t.rounds(1);
    expect(t.state.alerts).toEqual([{ person: 'P-01', code: 'check', since: 1, byCard: false }]);
    expect(refused(t, 'border', { kind: 'openAlert', person: 'P-01', code: 'check' })).toBe('law.alertSame');
    t.order('border', { kind: 'withdrawAlert', person: 'P-01' });
    t.rounds(1);
    expect(t.state.alerts).toEqual([]);
    expect(refused(t, 'border', { kind: 'withdrawAlert', person: 'P-01' })).toBe('law.noAlert');
  });

  it('guard targets only; details stay until moved, and everybody sees them at the outcome', () => {
    const t = table();
    expect(refused(t, 'response', { kind: 'guard', place: 'hub', details: 1 })).toBe('law.guardTarget');
    t.order('response', { kind: 'guard', place: 'stadium', details: 2 });
    t.rounds(2);
    expect(t.state.guards).toEqual({ stadium: 2 });
    expect(t.state.guardsSeen).toEqual({ stadium: 2 });
    expect(refused(t, 'response', { kind: 'guard', place: 'stadium', details: 2 })).toBe('law.guardSame');
  });

  it('ask a partner once while the answer is on its way', () => {
    const t = table({ luck: { partnerDelay: 1 } });
    const person = t.file('coordination')[0]?.person as string;
    t.order('coordination', { kind: 'askPartner', person });
    t.rounds(1);
    expect(refused(t, 'coordination', { kind: 'askPartner', person })).toBe('law.partnerAsked');
    t.rounds(1);
    expect(t.file('coordination').some((report) => report.sensor === 'partner' && report.person === person)).toBe(true);
    t.order('coordination', { kind: 'askPartner', person });
  });

  it('keep overseas pressure up only for the round in which it is ordered', () => {
    const t = table();
    t.order('coordination', { kind: 'pressure' });
    t.rounds(1);
    expect(t.state.pressure).toBe(true);
    t.rounds(1);
    expect(t.state.pressure).toBe(false);
  });

  it('reach out where people live: trust rises and influence falls', () => {
    const t = table();
    expect(refused(t, 'coordination', { kind: 'outreach', place: 'stadium' })).toBe('law.outreachWhere');
    t.order('coordination', { kind: 'outreach', place: 'quarter' });
    t.rounds(1);
    expect(t.state.trust).toBe(7.5);
    expect(t.state.attacker.influence.quarter).toBe(1.5);
  });

  it('declare emergency powers for all to see; they wear trust down until they are lifted', () => {
    const t = table();
    expect(refused(t, 'coordination', { kind: 'emergency', declared: false })).toBe('law.noEmergency');
    t.order('coordination', { kind: 'emergency', declared: true });
    t.rounds(2);
    expect(t.state).toMatchObject({ emergency: true, trust: 6 });
    t.order('coordination', { kind: 'emergency', declared: false });
    t.rounds(1);
    expect(t.state).toMatchObject({ emergency: false, trust: 6 });
  });

  it('lend a unit to any service, which may give its orders in the next round and no longer', () => {
    const t = table();
    const lend = { kind: 'lend', from: 'intelligence', to: 'border', resource: 'team' } as const;
    const kinds = () => options(t.board, t.state, 'border').orders.map(({ kind }) => kind);
    expect(refused(t, 'coordination', { ...lend, from: 'border', to: 'intelligence' })).toBe('law.lendNone');
    expect(refused(t, 'border', { kind: 'watch', place: 'hub' })).toBe('refuse.notYourOrder');
    t.order('coordination', lend);
    t.rounds(1);
    expect(kinds()).toEqual(expect.arrayContaining(['post', 'watch', 'follow']));
    expect(resourceLeft(t.board, t.state, 'intelligence', 'team')).toBe(3);
    t.order('border', { kind: 'watch', place: 'hub' });
    t.rounds(1);
    expect(t.file('border').some(({ sensor }) => sensor === 'watch')).toBe(true);
    expect(t.file('intelligence').some(({ sensor }) => sensor === 'watch')).toBe(false);
    expect(kinds()).not.toContain('watch');
    expect(refused(t, 'border', { kind: 'watch', place: 'hub' })).toBe('refuse.notYourOrder');
    expect(resourceLeft(t.board, t.state, 'intelligence', 'team')).toBe(4);
  });

  it('lend a border unit: it leaves its post, adds to another, and takes nothing from those that stand', () => {
    const t = table();
    t.order('border', { kind: 'post', sector: 'sea', units: 3 });
    t.order('border', { kind: 'post', sector: 'land', units: 2 });
    t.order('coordination', { kind: 'lend', from: 'border', to: 'response', resource: 'unit' });
    t.rounds(1);
    expect(t.state.posts).toMatchObject({ sea: 2, land: 2 });
    expect(refused(t, 'response', { kind: 'post', sector: 'land', units: 1 })).toBe('law.lentAdds');
    t.order('response', { kind: 'post', sector: 'land', units: 3 });
    t.order('border', { kind: 'post', sector: 'land', units: 1 });
    t.rounds(1);
    expect(t.state.posts).toMatchObject({ sea: 2, land: 2 });
  });
});
