/** Longer texts are sentences: they are read, not compared. */
const LONGEST = 40;

/**
 * The same data with every short text in the form that engines keep once each: the name of an object's field.
 * Comparing two ids of a scenario is then comparing two addresses, and the rules do little else. Texts cut out of a
 * file are not kept so by themselves. For plain data without circles.
 */
export function keptOnce<T>(data: T): T {
  return copied(data) as T;
}

function copied(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? value : asFieldName(value);
  if (Array.isArray(value)) return value.map(copied);
  if (value === null || typeof value !== 'object') return value;
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) fields[name] = copied(field);
  return fields;
}

/** An object without a prototype is a plain table: such names leave no trace in how engines lay out other objects. */
function asFieldName(text: string): string {
  const table: Record<string, true> = Object.create(null);
  table[text] = true;
  return Object.keys(table)[0] as string;
}
