import { load } from '../../src/scenario/load';
import { say } from '../../src/text/say';
import type { Language } from '../../src/text/words';
import { startingNumbers } from '../harness/startingNumbers';

const HEAD = `version: 1
id: small
title: { en: Small, fr: Petit }
summary: { en: A small exercise., fr: Un petit exercice. }
minutes: [5, 10]
fictional: true
marking: { en: EXERCISE, fr: EXERCICE }
calendar: { start: 2015-01-05, daysPerRound: 14, rounds: 8 }
threatAtStart: 2
map:
  fit: [haven, stadium]
  note: { en: Drawn roughly., fr: Tracé approximatif. }
  places:
    - { id: haven, name: { en: Haven, fr: Refuge }, kind: haven, lat: 36, lon: 38 }
    - { id: quarter, name: { en: Quarter, fr: Quartier }, kind: district, lat: 50, lon: 4 }
    - { id: stadium, name: { en: Stadium, fr: Stade }, kind: target, lat: 48, lon: 2 }
  sectors:
    - { id: sea, name: { en: Sea, fr: Mer }, border: external, lat: 40, lon: 20 }
  routes:
    - { from: haven, to: quarter, mode: sea, sector: sea }
    - { from: quarter, to: stadium, mode: road }
services:
  - id: intelligence
    name: { en: Intelligence, fr: Renseignement }
    brief: { en: Watches., fr: Observe. }
    letter: I
    shape: circle
    hue: intelligence
    orders: [watch, follow, study, post, openAlert, withdrawAlert, arrest, raid, guard, askPartner, pressure, outreach, emergency]
    resources: { team: 4, analyst: 2, unit: 3, alert: 5, raidTeam: 1, guard: 2, point: 3 }
    sends: 2
    decidesStops: true
    receivesTips: true
  - id: coordination
    name: { en: Coordination, fr: Coordination }
    brief: { en: Lends., fr: Prête. }
    letter: C
    shape: diamond
    hue: coordination
    orders: [lend]
    resources: { point: 3 }
    sends: 2
attacker:
  name: { en: Attacker, fr: Attaquant }
  brief: { en: Hides., fr: Se cache. }
  doctrine: directed
people:
  unlistedHarmless: 4
  spare: 4
  subjects:
    - { home: quarter, note: { en: Moved twice., fr: Deux adresses. }, heldBy: [intelligence] }
    - { home: quarter, note: { en: Lost a pass., fr: Titre perdu. }, heldBy: [coordination] }
    - { home: quarter, note: { en: Heard once., fr: Entendu une fois. }, heldBy: [intelligence] }
    - { home: quarter, note: { en: Rented a car., fr: Voiture louée. }, heldBy: [intelligence] }
  cells:
    - { id: comers, name: { en: Comers, fr: Arrivants }, start: haven, listed: 1, unlisted: 1, trained: true }
numbers: ${JSON.stringify(startingNumbers)}
cards:
  - id: letter
    title: { en: A letter, fr: Une lettre }
    seat: coordination
    deal: [{ when: round, from: 2 }]
    situation: { en: A partner writes., fr: Un partenaire écrit. }
    objective: share
    about: { cell: comers, trueChance: 0.5 }
    default: wait
    options:
      - id: answer
        title: { en: Answer, fr: Répondre }
        does: { en: A report., fr: Un rapport. }
        defence: { en: They write again., fr: Ils réécriront. }
        cost: { resource: point, amount: 1 }
        effects:
          - { do: alert, code: check }
      - id: wait
        title: { en: Wait, fr: Attendre }
        does: { en: Nothing., fr: Rien. }
        defence: { en: We are busy., fr: Nous sommes pris. }
    review:
      done: { en: Nobody answered., fr: Personne n’a répondu. }
      cameOfIt: { en: Nothing came., fr: Rien n’est venu. }
      sources: [paper]
      confidence: B
      fidelity: invented
objectives:
  - { id: share, title: { en: Share, fr: Partager }, capability: { en: Sharing, fr: Partage }, tasks: [{ en: Send., fr: Envoyer. }] }
playbooks:
  - { id: soon, name: { en: Soon, fr: Tôt }, size: small, strikeFrom: 4, caution: 0.5, patience: 0.5, growth: 0.5 }
difficulties:
  - { id: standard, name: { en: Standard, fr: Normal }, says: { en: Plain., fr: Simple. }, attacker: 1, defenders: 1 }
bands:
  - { id: safe, title: { en: Safe, fr: Sauf }, words: { en: Well done., fr: Bravo. }, severityTo: 0 }
  - { id: hurt, title: { en: Hurt, fr: Touché }, words: { en: Begin again., fr: Recommencez. } }
sources:
  - { id: paper, title: A paper }
`;

/** A scenario file in which there is nothing to mend. */
export const smallFile = HEAD;

/** What an author reads about a file: severity, line, column and sentence, one string a problem. */
export function readProblems(text: string, language: Language = 'en'): string[] {
  return load(text, 'small.yaml').problems.map(
    ({ severity, line, column, words }) => `${severity} ${line}:${column} ${say(language, words)}`,
  );
}

/**
 * The small file with one thing changed, and the first line and column that its author should be led to: the sign ^
 * in the new text marks it and is taken out.
 */
export function broken(from: string, to: string): { text: string; at: string } {
  if (smallFile.split(from).length !== 2) throw new Error(`Not exactly once in the small file: ${from}`);
  const marked = smallFile.replace(from, () => to);
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  return { text: marked.replace('^', ''), at: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}` };
}
