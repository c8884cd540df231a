/**
 * Something that is worked out only as far as it is read. It is to be read before the exercise moves on, and not to be
 * taken apart or copied field by field: `whole` makes plain data of it, and so does writing it as JSON.
 */
export abstract class ToRead {
  /** The names of everything there is to read, in the order in which it is written down. */
  protected abstract fields(): readonly string[];

  toJSON(): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    for (const field of this.fields()) plain[field] = whole((this as unknown as Record<string, unknown>)[field]);
    return plain;
  }
}

/** The same as plain data, all of it worked out now: nothing that happens later changes it. */
export function whole<T>(value: T): T {
  if (Array.isArray(value)) return value.map(whole) as T;
  return value instanceof ToRead ? (value.toJSON() as T) : value;
}

/** The names of all fields of a type, none left out, in the order in which they are given. */
export function fieldsOf<T>(all: Record<keyof T, true>): readonly string[] {
  return Object.keys(all);
}
