/** What can be dragged on this page; nothing from elsewhere is taken for it. */
export const DRAGGED = { counter: 'application/x-vigil-counter', report: 'application/x-vigil-report' } as const;
export type Dragged = keyof typeof DRAGGED;

/** Whether a drag carries this kind of thing. */
export const carries = (drag: Pick<DataTransfer, 'types'>, what: Dragged): boolean =>
  drag.types.includes(DRAGGED[what]);
