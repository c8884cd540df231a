import { useCallback } from 'react';
import type { OrderOption, Target } from '../../rules/choices';
import type { Order } from '../../rules/command';
import type { OrderKind } from '../../rules/shape/services';
import { useCommand, usePlayTable } from './PlayTable';
import { useDesk } from './useDesk';
import { useOrderInHand } from './useOrderInHand';

/** What the view offers for one kind of order. */
export function useOrderOption(kind: OrderKind | null): OrderOption | undefined {
  const { view } = usePlayTable();
  return view.options.orders.find((option) => option.kind === kind);
}

/** The ways in which a target may be ordered now. */
export const possibleForms = (target: Target): Target['forms'] => target.forms.filter((form) => form.possible);

/** Gives orders as the seat in use. */
export function useGiveOrder() {
  const command = useCommand();
  const refuse = useDesk((desk) => desk.refuse);
  const { take, putBack } = useOrderInHand.getState();

  /** Writes the order and puts the hand down; one that is not accepted comes back with its reason. */
  const give = useCallback(
    (order: Order) => {
      putBack();
      void command('order', { type: 'giveOrder', order });
    },
    [command, putBack],
  );

  /** Lays the kind of order on a target: given at once when there is one way, else the ways are offered. */
  const lay = useCallback(
    (option: OrderOption, id: string, byKey = false) => {
      const target = option.targets.find((candidate) => candidate.id === id);
      if (target === undefined) return;
      if (!target.possible) {
        if (target.reason !== null) refuse({ act: 'order', words: target.reason });
        return;
      }
      const [first, ...more] = possibleForms(target);
      if (first !== undefined && more.length === 0 && target.forms.length === 1) give(first.order);
      else take(option.kind, byKey, id);
    },
    [give, refuse, take],
  );

  /** Picks a kind of order up; one that names nothing and has one way is given at once. */
  const pickUp = useCallback(
    (option: OrderOption, byKey = false) => {
      refuse(null);
      const [only, ...others] = option.targets;
      if (option.names === 'nothing' && only !== undefined && others.length === 0 && only.forms.length === 1)
        lay(option, only.id, byKey);
      else take(option.kind, byKey, option.names === 'nothing' && others.length === 0 ? (only?.id ?? null) : null);
    },
    [lay, refuse, take],
  );

  return { give, lay, pickUp };
}
