import { List } from 'lucide-react';
import { useState } from 'react';
import type { OrderOption } from '../../rules/choices';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { FormMenu } from './FormMenu';
import { TargetList } from './TargetList';
import { useGiveOrder } from './useGiveOrder';
import { useOrderInHand } from './useOrderInHand';
import { useTargetName } from './useTargetName';

/** What the order in hand still wants: a target from a list, or one of the ways in which it can be given. */
export function OrderInHandMenu({ option }: { option: OrderOption }) {
  const say = useSay();
  const nameOf = useTargetName();
  const { lay } = useGiveOrder();
  const { target, byKey, aim } = useOrderInHand();
  const short = option.names !== 'place' && option.names !== 'person';
  const [listed, setListed] = useState(byKey || short);
  const chosen = option.targets.find((candidate) => candidate.id === target);
  if (chosen !== undefined) {
    const back = option.names === 'nothing' ? null : () => aim(null);
    return (
      <FormMenu
        key={chosen.id}
        title={option.names === 'nothing' ? null : nameOf(option, chosen)}
        target={chosen}
        onBack={back}
      />
    );
  }
  if (!listed) {
    return (
      <Button look="quiet" size="small" icon={List} onClick={() => setListed(true)}>
        {say('play.chooseFromList')}
      </Button>
    );
  }
  return <TargetList key={option.kind} option={option} onChoose={(id) => lay(option, id, true)} />;
}
