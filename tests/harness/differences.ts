/** Where two plain values differ, as paths with both values; empty when they are equal. */
export function differences(here: unknown, there: unknown, path = ''): string[] {
  if (Object.is(here, there)) return [];
  if (typeof here !== 'object' || typeof there !== 'object' || here === null || there === null) {
    return [`${path}: ${brief(here)} / ${brief(there)}`];
  }
  const keys = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...keys].flatMap((key) =>
    differences((here as Record<string, unknown>)[key], (there as Record<string, unknown>)[key], `${path}.${key}`),
  );
}

const brief = (value: unknown): string => (JSON.stringify(value) ?? 'absent').slice(0, 120);
