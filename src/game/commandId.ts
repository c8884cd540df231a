/** A name for one command, never used twice. Works on plain-HTTP pages, where `randomUUID` does not exist. */
export function commandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
