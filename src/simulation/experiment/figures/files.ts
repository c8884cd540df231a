import type { State } from '../../../rules/state';
import type { Figures } from './figures';

/** What doors, papers and callers gave, from the files and the record at the end. */
export function countFiles(state: State, figures: Figures): void {
  const operatives = new Set(state.people.filter(({ role }) => role === 'operative').map(({ code }) => code));
  for (const service of Object.values(state.services)) {
    for (const { sensor, sight, person, from } of service.file) {
      if (from !== null) continue;
      const guilty = person !== null && operatives.has(person);
      if (sensor === 'tip') {
        figures.tips += 1;
        figures.trueTips += guilty ? 1 : 0;
      }
      if (sensor !== 'study' || sight !== 'linked') continue;
      figures.studiesPositive += 1;
      figures.studiesFalse += guilty ? 0 : 1;
    }
  }
  for (const { words } of state.log) {
    figures.raids += words.key === 'evidence.publicRaid' || words.key === 'evidence.publicRaidEmpty' ? 1 : 0;
    figures.raidHits += words.key === 'evidence.publicRaid' ? 1 : 0;
    figures.harmlessHeld += words.key === 'evidence.heldHarmless' ? 1 : 0;
  }
  figures.taken = state.people.filter(({ role, fate }) => role === 'operative' && fate === 'held').length;
}
