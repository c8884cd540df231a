import { useCallback } from 'react';
import type { Sensor } from '../../rules/state';
import type { ReportInView } from '../../view/seatView';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';

/** Own sensors by who of the service was there. */
const OWN: Partial<Record<Sensor, string>> = {
  watch: 'play.fromTeams',
  follow: 'play.fromTeams',
  study: 'play.fromAnalyst',
  partner: 'play.fromPartner',
  warning: 'play.fromPartner',
  crossing: 'play.fromUnits',
  alertHit: 'play.fromUnits',
  questioning: 'play.fromUnits',
  tip: 'play.fromPublic',
  dossier: 'play.fromStart',
};

/** Says who collected a report, and who sent it when it came from elsewhere. */
export function useSourceOf(): (report: ReportInView) => string {
  const say = useSay();
  const { view } = usePlayTable();
  return useCallback(
    (report) => {
      if (report.from === null) return say(OWN[report.sensor] ?? 'play.fromOwn');
      if (report.from === report.collector) return say('play.sentBy', { seat: { seat: report.from } });
      const collector = report.collector === view.seat ? 'play.ownReturned' : 'play.sentByCollectedBy';
      return say(collector, { seat: { seat: report.from }, collector: { seat: report.collector } });
    },
    [say, view.seat],
  );
}
