/** Attributes of what is drawn for the eye alone; its sentence stands in the names of the places. */
export const SILENT = { 'aria-hidden': true } as const;
