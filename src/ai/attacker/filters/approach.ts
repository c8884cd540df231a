import type { Filter } from '../campaign';
import { command } from '../campaign';
import { journeyTo } from './journeyTo';

/** Brings a ready cell to the target it has chosen, so that it stands there when the time comes. */
export const approach: Filter = {
  name: 'approach',
  run: (campaign) => {
    const { view, face } = campaign.desk;
    for (const cell of [...campaign.waiting]) {
      const intent = campaign.intents.get(cell.id);
      if (intent === undefined || !intent.ready || intent.path.length === 0) continue;
      const journeys = Math.ceil(intent.path.length / face.maxLegs);
      if (view.round + journeys < campaign.playbook.strikeFrom) continue;
      const order = journeyTo(campaign, cell, intent.path);
      if (order === null) continue;
      const guards = view.guards.find((guard) => guard.place === intent.target)?.details ?? 0;
      const params = { cell: { cell: cell.id }, place: { place: intent.target }, n: guards };
      command(campaign, cell, order, { key: 'reason.approach', params });
    }
  },
};
