import type { Evidence } from '../evidence';
import { evidenceOfFiles } from '../evidenceOfFiles';
import type { ModelGame } from './modelGame';

/** What whoever reads these services' files knows at the start of the game's round. */
export function evidenceInGame({ board, state }: ModelGame, services: readonly string[]): Evidence {
  return evidenceOfFiles(board, {
    round: state.round,
    services,
    files: services.map((service) => state.services[service]?.file ?? []),
    homes: Object.fromEntries(
      state.people.flatMap(({ code, subject, home }) => (subject === null ? [] : [[code, home]])),
    ),
    efforts: [],
    launched: [],
    taken: [],
  });
}
