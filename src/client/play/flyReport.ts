import styles from './file.module.css';

const FLIGHT = 300;

/** Shows a report on its way: a small square in the seat's hue, straight from its row to the service. Not with reduced motion. */
export function flyReport(report: string, to: Element): void {
  const isStill = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-report]')];
  const from = rows.find((row) => row.dataset.report === report);
  if (isStill || from === undefined) return;
  const [start, end] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
  const square = document.createElement('span');
  square.className = styles.flying ?? '';
  square.setAttribute('aria-hidden', 'true');
  (to.closest('[data-hue]') ?? document.body).append(square);
  const at = ({ left, top, height }: DOMRect) => `translate(${left + 24}px, ${top + height / 2}px)`;
  const flight = square.animate?.([{ transform: at(start) }, { transform: at(end) }], { duration: FLIGHT });
  if (flight === undefined) square.remove();
  else flight.onfinish = flight.oncancel = () => square.remove();
}
