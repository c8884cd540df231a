import { useCallback, useEffect, useMemo } from 'react';
import type { OrderOption } from '../../rules/choices';
import type { AttackerView, ServiceView } from '../../view/seatView';
import { TheatreMap } from '../map/TheatreMap';
import { useSay } from '../ui/useSay';
import { BeliefToggle } from './BeliefToggle';
import { byFile, fileOnPlace } from './byFile';
import { FileCard } from './FileCard';
import { placeTargets } from './journeyLegs';
import { OddsTooltip } from './OddsTooltip';
import { placesOnMap, sectorsOnMap, withBelief, withGhost, withTargets } from './onMap';
import { usePlayTable } from './PlayTable';
import { TruthCard } from './TruthCard';
import { cellsOnMap, truthAt } from './truthOnMap';
import { useAid, useBelief } from './useBelief';
import { useDesk } from './useDesk';
import { useGiveOrder, useOrderOption } from './useGiveOrder';
import { useJourneyOnMap } from './useJourneyOnMap';
import { useOrderInHand } from './useOrderInHand';
import { useTargetName } from './useTargetName';

/** The map as the seat in use reads it: its own marks and counters, and where the order in hand may go. */
export function MapPane() {
  const say = useSay();
  const { face, view, seat } = usePlayTable();
  const { kind, target, path, considered, addLeg } = useOrderInHand();
  const { dossier, pointed, openDossier } = useDesk();
  const option = useOrderOption(kind);
  const { give, lay } = useGiveOrder();
  const nameOf = useTargetName();
  const journey = useJourneyOnMap();
  const belief = useBelief();
  const hasOdds = useAid() !== 'none';

  const person = dossier?.kind === 'person' ? dossier.id : null;
  const still = useMemo(
    () => withBelief(withGhost(placesOnMap(face, view, seat, say), view, person), belief, say),
    [face, view, seat, say, person, belief],
  );
  const targets = useMemo(() => placeTargets(face, view, option, target, path), [face, view, option, target, path]);
  const choosesSector = option?.names === 'sector';
  const places = useMemo(() => {
    const ids = face.map.places.map(({ id }) => id);
    const shown = pointed === null ? still : { ...still, [pointed]: { ...still[pointed], chosen: true } };
    if (targets === null) return choosesSector ? withTargets(shown, [], null, ids, say) : shown;
    return withTargets(shown, targets, target ?? considered, ids, say);
  }, [face, still, targets, target, considered, pointed, choosesSector, say]);
  const sectors = useMemo(() => {
    const all = sectorsOnMap(view);
    if (!choosesSector || option === undefined) return all;
    return withTargets(
      all,
      option.targets,
      target ?? considered,
      face.map.sectors.map(({ id }) => id),
      say,
    );
  }, [face, view, option, choosesSector, target, considered, say]);

  const onChoose = useCallback(
    (id: string, what: 'place' | 'sector') => {
      if (option === undefined || (what === 'sector') !== choosesSector) {
        if (what === 'place' && view.kind === 'service') openDossier({ kind: 'place', id });
      } else if (option.kind === 'journey') addLeg(id);
      else if (option.names === 'card') {
        const form = option.targets
          .find((card) => card.id === target)
          ?.forms.find(({ order }) => order.kind === 'playCard' && order.place === id);
        if (form) give(form.order);
      } else lay(option, id);
    },
    [option, choosesSector, view.kind, openDossier, addLeg, target, give, lay],
  );
  const truth = useMemo(
    () => (view.kind === 'attacker' ? {} : cellsOnMap(face, view.truth, say)),
    [face, view.kind, view.truth, say],
  );
  const tooltip = useCallback(
    (id: string) => {
      if (view.truth !== null) {
        const here = truthAt(view.truth, id);
        return here === null ? null : <TruthCard place={id} truth={here} />;
      }
      const at =
        option?.names === 'place' || option?.names === 'sector'
          ? option.targets.find((one) => one.id === id)
          : undefined;
      if (option === undefined) {
        const items = fileOnPlace(belief, id);
        return items.length === 0 ? null : <FileCard place={id} items={items} />;
      }
      if (at === undefined) return null;
      const title = say('play.orderAt', {
        order: { words: { key: `play.${option.kind}Short` } },
        at: nameOf(option, at),
      });
      return (
        <OddsTooltip
          title={title}
          cost={option.cost}
          odds={hasOdds ? at.odds : null}
          reason={at.possible || at.reason === null ? null : say(at.reason)}
          byFile={at.possible ? byFile(belief, option, id, whereFileHas(view)) : []}
        />
      );
    },
    [option, view, say, nameOf, belief, hasOdds],
  );
  useEffect(() => {
    if (pointed === null) return;
    const places = [...document.querySelectorAll<SVGElement>('[data-place]')];
    places.find((place) => place.dataset.place === pointed)?.focus();
  }, [pointed]);

  const at = option?.targets.find((one) => one.id === considered);
  const own = option === undefined || !at?.possible ? [] : byFile(belief, option, at.id, whereFileHas(view));
  const looked = at !== undefined && ((at.odds !== null && hasOdds) || own.length > 0) ? at : undefined;
  const beside =
    option === undefined || looked === undefined
      ? null
      : {
          at: whereabouts(view, option, looked.id),
          card: (
            <OddsTooltip
              title={say('play.orderAt', {
                order: { words: { key: `play.${option.kind}Short` } },
                at: nameOf(option, looked),
              })}
              cost={option.cost}
              odds={hasOdds ? looked.odds : null}
              reason={null}
              byFile={own}
            />
          ),
        };
  return (
    <TheatreMap
      face={face}
      places={places}
      sectors={sectors}
      hue={seat.hue}
      choosing={targets !== null || choosesSector}
      onChoose={onChoose}
      tooltip={tooltip}
      beside={beside}
      corner={<BeliefToggle />}
      truth={truth}
      journey={journey}
      round={view.round}
    />
  );
}

/** Where on the map a target of an order stands: a place or sector itself, a person where this file last puts him. */
function whereabouts(view: ServiceView | AttackerView, option: OrderOption, id: string): string | null {
  if (option.names === 'place' || option.names === 'sector') return id;
  if (view.kind === 'attacker') return view.cells.find((cell) => cell.id === id)?.place ?? null;
  return whereFileHas(view)(id);
}

/** Where a service's own file last puts a person. */
const whereFileHas =
  (view: ServiceView | AttackerView) =>
  (code: string): string | null =>
    view.kind === 'attacker' ? null : (view.people.find((one) => one.code === code)?.lastSeen?.place ?? null);
