import type { useSay } from '../ui/useSay';

/** The function that writes sentences in the reader's language. */
export type Say = ReturnType<typeof useSay>;
