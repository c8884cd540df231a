import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { newExercise } from '../../src/game/roomAction';
import { keptScenario } from '../../src/rules/keptScenario';
import type { Scenario } from '../../src/rules/shape/scenario';
import { makeExercise } from '../../src/server/http/makeExercise';
import { listExercises } from '../../src/server/storage/exerciseRecords';
import { openDatabase } from '../../src/server/storage/openDatabase';
import { dataFolder, quietScenario } from '../harness/server';

/** Takes back what the last steps added, so that the file is as an earlier version left it. */
function makeOlder(folder: string): void {
  const file = new Libsql(join(folder, 'vigil.db'));
  for (const column of ['merged', 'aid', 'open_scenario']) file.exec(`alter table exercises drop column ${column}`);
  file.exec('drop table reasons');
  file.exec("delete from kysely_migration where name > '001-first'");
  file.exec("update exercises set scenario = json_remove(scenario, '$.culture')");
  file.close();
}

it('goes on with a database of an earlier version, and with the exercises in it', async () => {
  const data = dataFolder();
  const first = await openDatabase(data.folder);
  const asked = newExercise.parse({ scenario: 'tiny', group: 'Old', timers: { planning: null, stop: null } });
  await makeExercise(first, 'secret', quietScenario(), asked, Date.now());
  await first.destroy();
  makeOlder(data.folder);
  const again = await openDatabase(data.folder);
  const [kept] = await listExercises(again);
  expect(kept).toMatchObject({ group: 'Old', merged: {}, aid: 'notes', open: null });
  expect(kept?.scenario.culture).toEqual({ shares: 1, foresight: 0 });
  expect(keptScenario({ ...quietScenario(), culture: { shares: 0.2 } } as Scenario).culture).toEqual({
    shares: 0.2,
    foresight: 0,
  });
  await again.destroy();
  data.forget();
});
