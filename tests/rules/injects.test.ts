import { describe, expect, it } from 'vitest';
import type { AttackerView, ControlView, ServiceView } from '../../src/view/seatView';
import { view } from '../../src/view/view';
import { table } from '../harness/table';
import { withManhunt } from '../harness/tinyManhunt';
import type { RawScenario } from '../harness/tinyScenario';

const both = (text: string) => ({ en: text, fr: text });
const quiet = { harmlessTravel: false, backlash: false, check: false } as const;

const row = (id: string, more: RawScenario): RawScenario => ({
  id,
  number: '1',
  title: both(`Title of ${id}`),
  text: both(`Text of ${id}`),
  from: both('A partner'),
  to: 'all',
  fidelity: 'invented',
  release: { when: 'manual' },
  ...more,
});

/** A table with these rows on its events list. */
const listed = (...rows: RawScenario[]) =>
  table({
    luck: quiet,
    scenario: (raw) => {
      withManhunt()(raw);
      raw.injects = rows;
    },
  });

const inbox = (t: ReturnType<typeof listed>, seat: string) =>
  (view(t.board, t.state, seat, 'en') as ServiceView).inbox.flatMap((item) =>
    item.kind === 'inject' ? item.inject : [],
  );

describe('an inject', () => {
  it('comes in its round, once, to those it is for: in the inbox that round, in the log for good', () => {
    const t = listed(row('call', { to: ['border'], release: { when: 'round', round: 2 } }));
    expect(inbox(t, 'border')).toEqual([]);
    t.rounds(1);
    expect(inbox(t, 'border')).toEqual(['call']);
    expect(inbox(t, 'response')).toEqual([]);
    t.rounds(1);
    expect(inbox(t, 'border')).toEqual([]);
    const seen = view(t.board, t.state, 'border', 'en') as ServiceView;
    expect(seen.injects).toMatchObject([{ inject: 'call', round: 2, text: 'Text of call', from: 'A partner' }]);
    expect(seen.log.filter(({ words }) => words.key === 'evidence.inject')).toHaveLength(1);
    const other = view(t.board, t.state, 'response', 'en') as ServiceView;
    expect([...other.injects, ...other.log.filter(({ words }) => words.key === 'evidence.inject')]).toEqual([]);
  });

  it('for everybody is read by the attacker too', () => {
    const t = listed(row('news', { release: { when: 'round', round: 1 } }));
    expect((view(t.board, t.state, 'attacker', 'en') as AttackerView).injects).toHaveLength(1);
  });

  it('comes once its conditions hold', () => {
    const t = listed(row('worry', { release: { when: 'if', all: [{ when: 'trustBelow', value: 5 }] } }));
    t.rounds(1);
    expect(t.state.injects).toEqual([]);
    t.state.trust = 4;
    t.rounds(2);
    expect(t.state.injects).toMatchObject([{ inject: 'worry', status: 'released', round: 3, by: 'condition' }]);
  });

  it('of the manhunt counts the days of the manhunt', () => {
    const t = listed(row('second-day', { act: 'manhunt', release: { when: 'round', round: 2 } }));
    t.rounds(2);
    expect(t.state.injects).toEqual([]);
    t.state.severity = 3;
    t.rounds(1);
    expect(t.state).toMatchObject({ act: 'manhunt', injects: [] });
    t.rounds(1);
    expect(t.state.injects).toMatchObject([{ inject: 'second-day', round: 5 }]);
  });

  it('has its effects as it comes', () => {
    const t = listed(
      row('cut', {
        release: { when: 'round', round: 2 },
        effects: [
          { do: 'trust', by: -1 },
          { do: 'resource', service: 'border', resource: 'unit', by: -4, rounds: 1 },
        ],
      }),
    );
    t.order('border', { kind: 'post', sector: 'sea', units: 3 });
    t.rounds(1);
    expect(t.state.trust).toBe(6);
    expect(t.state.posts.sea).toBe(1);
  });

  it('may name a person, drawn as for a card', () => {
    const t = listed(
      row('name', {
        text: both('{person} again.'),
        about: { cell: 'returnees', trueChance: 1 },
        release: { when: 'round', round: 1 },
        effects: [
          {
            do: 'report',
            to: ['border'],
            about: 'person',
            weight: 2,
            grade: 'B2',
            after: 0,
            text: both('{person} seen.'),
          },
        ],
      }),
    );
    const [entry] = t.state.injects;
    expect(t.person(entry?.person as string).cell).toBe('returnees');
    const seen = view(t.board, t.state, 'border', 'en') as ServiceView;
    expect(seen.injects[0]?.text).toBe(`${entry?.person} again.`);
    expect(t.file('border').some(({ person, weight }) => person === entry?.person && weight === 2)).toBe(true);
  });
});

describe('Control', () => {
  const say = (type: 'releaseInject' | 'holdInject' | 'skipInject', inject: string) => ({ type, inject }) as const;

  it('releases what waits for its word, and everybody reads that it was Control', () => {
    const t = listed(row('spare', {}));
    t.rounds(1);
    expect(t.state.injects).toEqual([]);
    t.act('control', say('releaseInject', 'spare'));
    expect(inbox(t, 'border')).toEqual(['spare']);
    const seen = view(t.board, t.state, 'border', 'en');
    expect(seen.log.some(({ words }) => words.key === 'evidence.injectByControl')).toBe(true);
    expect(t.refused('control', say('releaseInject', 'spare'))).toBe('refuse.injectReleased');
  });

  it('keeps one back until it releases it, and strikes another off', () => {
    const due = { release: { when: 'round', round: 2 } };
    const t = listed(row('held', due), row('off', due), row('comes', due));
    t.act('control', say('holdInject', 'held'));
    t.act('control', say('skipInject', 'off'));
    t.rounds(1);
    expect(inbox(t, 'border')).toEqual(['comes']);
    t.rounds(1);
    t.act('control', say('releaseInject', 'held'));
    expect(inbox(t, 'border')).toEqual(['held']);
    const { injects } = view(t.board, t.state, 'control', 'en') as ControlView;
    expect(injects.map(({ inject, status, by }) => [inject, status, by])).toEqual([
      ['held', 'released', 'control'],
      ['off', 'skipped', 'control'],
      ['comes', 'released', 'time'],
    ]);
  });

  it('alone may do so, and only with what the list holds', () => {
    const t = listed(row('spare', {}));
    expect(t.refused('border', say('releaseInject', 'spare'))).toBe('refuse.notYourCommand');
    expect(t.refused('control', say('releaseInject', 'unknown'))).toBe('refuse.noSuchInject');
    t.act('control', say('holdInject', 'spare'));
    expect(t.refused('control', say('holdInject', 'spare'))).toBe('refuse.injectHeld');
  });

  it('may take means away at once: posts and orders that they carried go', () => {
    const t = listed(
      row('cut', { effects: [{ do: 'resource', service: 'response', resource: 'raidTeam', by: -2, rounds: 1 }] }),
    );
    const code = t.file('response')[0]?.person as string;
    t.order('response', { kind: 'arrest', person: code });
    t.act('control', say('releaseInject', 'cut'));
    expect(t.state.services.response?.orders).toEqual([]);
    expect(view(t.board, t.state, 'response', 'en').log.some(({ words }) => words.key === 'flow.orderDropped')).toBe(
      true,
    );
  });
});
