import { useCallback } from 'react';
import type { OrderOption, Target } from '../../rules/choices';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';

/** Names the target of an order: a place, sector or cell by its name, a person by his code, else by its own words. */
export function useTargetName(): (option: OrderOption, target: Target) => string {
  const say = useSay();
  const { face, view } = usePlayTable();
  return useCallback(
    (option, target) => {
      if (option.names === 'place') return face.map.places.find((place) => place.id === target.id)?.name ?? target.id;
      if (option.names === 'sector')
        return face.map.sectors.find((sector) => sector.id === target.id)?.name ?? target.id;
      if (option.names === 'person') return target.id;
      if (view.kind === 'attacker') {
        const cell = view.cells.find((candidate) => candidate.id === target.id);
        const card = view.hand.find((candidate) => candidate.card === target.id);
        if (cell !== undefined) return say(cell.name);
        if (card !== undefined) return card.title;
      }
      const label = target.forms[0]?.label;
      return label === undefined ? target.id : say(label);
    },
    [face, view, say],
  );
}
