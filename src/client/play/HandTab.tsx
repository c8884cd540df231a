import { Layers } from 'lucide-react';
import { useSay } from '../ui/useSay';
import styles from './cell.module.css';
import { FormMenu } from './FormMenu';
import { JourneyLegs } from './JourneyLegs';
import { useAttackerView } from './PlayTable';
import { TracesLeft } from './TracesLeft';
import { useGiveOrder, useOrderOption } from './useGiveOrder';
import { useOrderInHand } from './useOrderInHand';

/** Opportunity cards, the journey in hand, and what the orders leave behind. */
export function HandTab() {
  const say = useSay();
  const view = useAttackerView();
  const option = useOrderOption('playCard');
  const { lay } = useGiveOrder();
  const { kind, target, putBack } = useOrderInHand();
  const played = view.orders.find(({ order }) => order.kind === 'playCard')?.order;
  const inHand = kind === 'playCard' ? option?.targets.find(({ id }) => id === target) : undefined;
  const needs = view.hand.find(({ card }) => card === inHand?.id)?.needs;
  const held = new Map(view.hand.map((card) => [card.card, card]));
  return (
    <div className={styles.side}>
      <section>
        <h3 className={styles.title}>
          <span>{say('play.opportunities')}</span>
          <span>{say('play.playAtMostOne')}</span>
        </h3>
        {view.hand.length === 0 ? <p className={styles.calm}>{say('play.handEmpty')}</p> : null}
        <ul className={styles.hand}>
          {[...held.values()].map((card) => {
            const about = option?.targets.find(({ id }) => id === card.card);
            const possible = (option?.possible ?? false) && (about?.possible ?? false);
            const copies = view.hand.filter((one) => one.card === card.card).length;
            return (
              <li key={card.card}>
                <button
                  type="button"
                  className={styles.card}
                  aria-pressed={inHand?.id === card.card}
                  aria-disabled={!possible || undefined}
                  data-played={(played?.kind === 'playCard' && played.card === card.card) || undefined}
                  onClick={(event) => {
                    if (!possible || option === undefined) return;
                    if (inHand?.id === card.card) putBack();
                    else lay(option, card.card, event.detail === 0);
                  }}
                >
                  <Layers aria-hidden="true" size={18} strokeWidth={1.6} />
                  <strong>{card.title}</strong>
                  <span>{card.does}</span>
                  <span>
                    {say(`play.${card.needs}Needed`)}
                    {copies > 1 ? ` · ${say('play.copies', { n: copies })}` : ''}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        {needs === 'place' ? <p className={styles.calm}>{say('play.placeInHand')}</p> : null}
        {inHand !== undefined ? <FormMenu key={inHand.id} title={null} target={inHand} onBack={null} /> : null}
      </section>
      <JourneyLegs />
      <TracesLeft />
    </div>
  );
}
