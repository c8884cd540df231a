import type { Command } from '../../src/rules/command';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { SeatId } from '../../src/rules/state';
import { type fullTable, mustAct } from './server';
import { tinyScenario } from './tinyScenario';

type Table = Awaited<ReturnType<typeof fullTable>>;

/** The small exercise without cards, in which Border has everybody on file and sees everyone who comes over the sea. */
export const stopScenario = (): Scenario =>
  tinyScenario((raw) => {
    raw.cards = [];
    for (const subject of raw.people.subjects) subject.heldBy = ['border'];
    for (const cell of raw.people.cells) if (cell.start === 'haven') cell.earliest = 1;
    raw.numbers.sensors.checks.externalMiss = 0;
    raw.numbers.sensors.checks.harmlessTravel = 0;
    raw.numbers.weights.dossier = 2;
  });

async function must(table: Table, seat: SeatId, command: Command): Promise<void> {
  const answer = await table.at(seat).say(seat, command);
  if (!answer.ok) throw new Error(`${seat} ${command.type}: ${JSON.stringify(answer.reason)}`);
}

/** Plays to an open stop: alerts on everybody, units at the sea, and a cell on its way over it. */
export async function openStop(table: Table): Promise<void> {
  const border = table.at('border');
  for (const { code } of border.service('border').people) {
    await must(table, 'border', { type: 'giveOrder', order: { kind: 'openAlert', person: code, code: 'check' } });
  }
  await must(table, 'border', { type: 'giveOrder', order: { kind: 'post', sector: 'sea', units: 3 } });
  await mustAct(table.control, { type: 'endPhase' });
  await border.until(() => border.view('border').phase === 'planning' && border.view('border').round === 2);
  const cell = table
    .at('attacker')
    .attacker()
    .cells.find(({ place }) => place === 'haven');
  await must(table, 'attacker', {
    type: 'giveOrder',
    order: { kind: 'journey', cell: cell?.id ?? '', path: ['shore'] },
  });
  await mustAct(table.control, { type: 'endPhase' });
  await border.until(() => border.view('border').phase === 'stops' && border.service('border').stop !== null);
}
