/**
 * How much the page helps a service to read its own file: `full` works out what the file points to, `notes` shows the
 * file as it is, `none` leaves out the odds of orders too. It changes what is shown, never what happens.
 */
export const AIDS = ['full', 'notes', 'none'] as const;
export type Aid = (typeof AIDS)[number];
