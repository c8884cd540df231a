import { describe, expect, it } from 'vitest';
import { load } from '../../src/scenario/load';
import { broken, readProblems, smallFile } from './smallFile';

describe('a file that cannot be played says why', () => {
  it.each([
    ['a misspelt place', 'start: haven', 'start: ^havn', 'No place is called “havn”. Did you mean “haven”?'],
    [
      'a sector that is not there',
      'mode: sea, sector: sea',
      'mode: sea, sector: ^mountains',
      'No sector is called “mountains”. There are: sea.',
    ],
    [
      'a card for no seat',
      'seat: coordination',
      'seat: ^cordination',
      'No service is called “cordination”. Did you mean “coordination”?',
    ],
    [
      'a default that is no option',
      'default: wait',
      'default: ^sleep',
      'This card has no option “sleep”. There are: answer, wait.',
    ],
    [
      'an objective that is not there',
      'objective: share',
      'objective: ^shares',
      'No objective is called “shares”. Did you mean “share”?',
    ],
    [
      'a source that is not there',
      'sources: [paper]',
      'sources: [^pamphlet]',
      'No source is called “pamphlet”. There are: paper.',
    ],
    [
      'a home that is not there',
      '{ home: quarter, note: { en: Moved twice., fr: Deux adresses. }, heldBy: [intelligence] }',
      '{ home: ^quartr, note: { en: Moved twice., fr: Deux adresses. }, heldBy: [intelligence] }',
      'No place is called “quartr”. Did you mean “quarter”?',
    ],
    [
      'an id that stands twice',
      '- id: wait\n',
      '- id: ^answer\n',
      '“answer” is already the id of another entry. Give this one its own.',
    ],
    [
      'a sector with the name of a place',
      '{ id: sea,',
      '{ id: ^haven,',
      '“haven” is already the id of another entry. Give this one its own.',
    ],
    [
      'a service that bears the name of a seat of the exercise',
      '- id: intelligence\n',
      '- id: ^attacker\n',
      '“attacker” is a seat of every exercise. Give the service another id.',
    ],
    [
      'a cost that nobody can pay',
      'cost: { resource: point, amount: 1 }',
      '^cost: { resource: point, amount: 4 }',
      '“answer” costs 4 of “point”; “coordination” never has more than 3. Lower the cost, or give the card to another seat.',
    ],
    [
      'a cost of another service',
      'cost: { resource: point, amount: 1 }',
      '^cost: { resource: raidTeam, amount: 1 }',
      '“answer” costs 1 of “raidTeam”; “coordination” never has more than 0. Lower the cost, or give the card to another seat.',
    ],
    [
      'an order that nothing pays',
      'resources: { point: 3 }',
      'resources: { point: 0 }',
      '“coordination” holds the order “lend” but has no “point” to pay for it. Add some to its resources, or take the order away.',
    ],
    [
      'a second service for stops',
      'resources: { point: 3 }\n    sends: 2',
      'resources: { point: 3 }\n    sends: 2\n    decidesStops: ^true',
      'A second service decides stops. Leave “decidesStops” to one of them.',
    ],
    [
      'a target out of reach',
      '    - { from: quarter, to: stadium, mode: road }\n',
      '',
      'No cell can reach the target “stadium”. Add a route, or remove the target.',
    ],
    [
      'a cell that starts at a target',
      'start: haven',
      'start: ^stadium',
      'The cell “comers” starts at a target. Let it start somewhere else.',
    ],
    [
      'more listed members than subjects',
      'listed: 1, unlisted: 1',
      'listed: 4, unlisted: 1',
      'The cell “comers” has 5 members; 4 is the most a cell can have (numbers, network, cellMost). Take some out, or raise it.',
    ],
    [
      'a confusion row that is no whole',
      '"lieLow":[0.9,0.1,0]',
      '^"lieLow":[0.9,0.2,0]',
      'The shares in “lieLow” add up to 1.1. Make them add up to 1.',
    ],
    [
      'an effect that needs the attacker',
      '{ do: alert, code: check }',
      '^{ do: papers }',
      'The effect “papers” needs a cell or place that the attacker chooses. Use it on an opportunity card.',
    ],
    [
      'an effect on nobody',
      '    about: { cell: comers, trueChance: 0.5 }\n',
      '',
      'The effect “alert” needs a person. Only a decision card with “about:” has one.',
    ],
    [
      'a card that is never dealt',
      '{ when: round, from: 2 }',
      '^{ when: round, from: 9 }',
      'No exercise deals “letter” under this condition. Correct its numbers.',
    ],
    [
      'a plan after the last round',
      'strikeFrom: 4',
      'strikeFrom: ^9',
      'The plan “soon” strikes after the last round, 8. Choose an earlier one.',
    ],
  ])('%s', (_what, from, to, sentence) => {
    const { text, at } = broken(from, to);
    const problems = readProblems(text);
    if (to.includes('^')) expect(problems).toContain(`error ${at} ${sentence}`);
    else expect(problems.filter((each) => each.startsWith('error')).join()).toContain(sentence);
    expect(load(text, 'small.yaml').scenario).toBeNull();
  });

  it('says that a threshold asks for more than any file can hold', () => {
    const weak = smallFile.replace(/"weights":\{.*?"fullUntil"/, (all) =>
      all.replace(/:(?:[1-9][\d.]*)(?=[,}])/g, ':0.1'),
    );
    const problems = readProblems(weak).filter((each) => each.includes('all kinds of report together'));
    expect(problems.map((each) => /“(\w+)” asks for [\d.]+/.exec(each)?.[1])).toContain('arrest');
  });

  it('names the ending for which no band was written', () => {
    const { text } = broken(
      'words: { en: Begin again., fr: Recommencez. } }',
      'words: { en: Begin again., fr: Recommencez. }, trustFrom: 2 }',
    );
    expect(readProblems(text)).toEqual([
      'error 91:1 No band fits an exercise that ends with severity 1 and trust 0. Add one, or widen the limits.',
    ]);
  });
});

describe('a file that can be played but loses something is warned of', () => {
  it.each([
    [
      'an order that no service holds',
      'orders: [lend]',
      'orders: [outreach]',
      'No service holds the order “lend”: services cannot lend each other units.',
    ],
    [
      'a place without a route',
      '  sectors:\n',
      '    - { id: hill, name: { en: Hill, fr: Colline }, kind: transit, lat: 49, lon: 3 }\n  sectors:\n',
      'No route leads to “hill”. Add one, or make it an institution.',
    ],
    [
      'a sector that no route crosses',
      'mode: sea, sector: sea',
      'mode: sea',
      'No route crosses the sector “sea”, so units posted there meet nobody. Name it on a route.',
    ],
    [
      'an objective that nothing trains',
      'playbooks:\n',
      '  - { id: idle, title: { en: Idle, fr: Oisif }, capability: { en: None, fr: Aucune }, tasks: [{ en: Rest., fr: Repos. }] }\nplaybooks:\n',
      'No decision card trains the objective “idle”. Name it on a card, or remove it.',
    ],
    [
      'a default that costs',
      'default: wait',
      'default: answer',
      '“answer” stands when nobody decides, so it should cost nothing. Choose another default, or drop the cost.',
    ],
    [
      'tips that nobody receives',
      '    receivesTips: true\n',
      '',
      'No service receives tips: what the public says is lost. Set “receivesTips” on one service.',
    ],
    [
      'stops that nobody decides',
      '    decidesStops: true\n',
      '',
      'No service decides stops: everybody who is recognised at a border passes. Set “decidesStops” on one service.',
    ],
    [
      'a cell that never leaves',
      'trained: true }',
      'trained: true, earliest: 9 }',
      'The cell “comers” may leave only after the last round, 8. Choose an earlier one.',
    ],
    [
      'a band that is never reached',
      'severityTo: 0 }',
      'severityFrom: 0 }',
      'The band “hurt” is never reached: those above it take every ending. Move it up, or change the limits.',
    ],
  ])('%s', (_what, from, to, sentence) => {
    const { text } = broken(from, to);
    const problems = readProblems(text);
    expect(problems.join()).toContain(sentence);
    expect(problems.every((each) => each.startsWith('warning'))).toBe(true);
    expect(load(text, 'small.yaml').scenario).not.toBeNull();
  });
});

describe('problems are told in the reader’s language', () => {
  it('in French', () => {
    const { text, at } = broken('start: haven', 'start: ^havn');
    expect(readProblems(text, 'fr')).toEqual([
      `error ${at} Aucun lieu ne s’appelle «\u00a0havn\u00a0». Vouliez-vous dire «\u00a0haven\u00a0»\u202f?`,
    ]);
  });
});
