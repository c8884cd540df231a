const MOST = 999;

/**
 * Codes from P-01 on. They are read off as the names of an object's fields, because engines keep such texts once
 * each: comparing two codes is then comparing two addresses, and files are searched by code all the time.
 */
const CODES = Object.keys(Object.fromEntries(Array.from({ length: MOST }, (_, index) => [written(index + 1), true])));

function written(n: number): string {
  return n < 10 ? `P-0${n}` : `P-${n}`;
}

/** The dossier code of a person's number. */
export function codeOf(n: number): string {
  return CODES[n - 1] ?? written(n);
}
