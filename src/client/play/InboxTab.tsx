import { FileQuestion, Inbox, Megaphone } from 'lucide-react';
import type { InboxItem } from '../../view/seatView';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import styles from './file.module.css';
import { logIcon } from './logIcon';
import { useServiceView } from './PlayTable';
import { ReportRow } from './ReportRow';
import { useDesk } from './useDesk';

/** What came this round, the most urgent first. */
export function InboxTab() {
  const say = useSay();
  const view = useServiceView();
  const show = useDesk((desk) => desk.show);
  if (view.inbox.length === 0) {
    return (
      <div className={styles.empty}>
        <Inbox aria-hidden="true" size={22} strokeWidth={1.6} />
        <h3>{say('play.nothingNew')}</h3>
        <p>{say('play.nothingNewWhy')}</p>
        <Button onClick={() => show({ tab: 'file' })}>{say('play.openFile')}</Button>
      </div>
    );
  }
  return (
    <ul className={styles.inbox}>
      {view.inbox.map((item) => (
        <InboxRow key={keyOf(item, say)} item={item} />
      ))}
    </ul>
  );
}

function keyOf(item: InboxItem, say: ReturnType<typeof useSay>): string {
  if (item.kind === 'note') return say(item.words);
  if (item.kind === 'inject') return `inject/${item.inject}`;
  return item.kind === 'card' ? item.card : item.report;
}

function InboxRow({ item }: { item: InboxItem }) {
  const say = useSay();
  const view = useServiceView();
  const { openDossier, show } = useDesk();
  if (item.kind === 'note') {
    const Icon = logIcon(item.icon);
    return (
      <li className={styles.note}>
        <Icon aria-hidden="true" size={18} strokeWidth={1.8} />
        <p>{say(item.words)}</p>
      </li>
    );
  }
  if (item.kind === 'inject') {
    const inject = view.injects.find((candidate) => candidate.inject === item.inject);
    if (inject === undefined) return null;
    return (
      <li className={styles.note}>
        <Megaphone aria-hidden="true" size={18} strokeWidth={1.8} />
        <div>
          <p>
            <strong>{inject.title}</strong> {say('play.injectFrom', { from: inject.from })}
          </p>
          <p>{inject.text}</p>
        </div>
      </li>
    );
  }
  if (item.kind === 'card') {
    const card = view.cards.find((candidate) => candidate.card === item.card);
    if (card === undefined) return null;
    return (
      <li>
        <button
          type="button"
          className={styles.cardItem}
          onClick={() => show({ sheet: { sheet: 'card', card: card.card } })}
        >
          <FileQuestion aria-hidden="true" size={18} strokeWidth={1.8} />
          <span>
            <strong>{say('play.decisionCard', { title: card.title })}</strong>
            <span className={styles.wants}>{say('play.cardWants')}</span>
          </span>
        </button>
      </li>
    );
  }
  const report = view.reports.find((candidate) => candidate.id === item.report);
  if (report === undefined) return null;
  const about = report.person ?? report.place;
  return (
    <li className={styles.inboxReport}>
      <ReportRow report={report}>
        {about === null ? null : (
          <button
            type="button"
            className={styles.link}
            onClick={() =>
              openDossier(report.person === null ? { kind: 'place', id: about } : { kind: 'person', id: about })
            }
          >
            {report.person === null
              ? say('play.fileOf', { of: { place: about } })
              : say('play.fileOf', { of: { person: about } })}
          </button>
        )}
      </ReportRow>
    </li>
  );
}
