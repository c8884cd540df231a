import type { Words } from '../../text/words';

/** What the server said; a refusal is a sentence. `status` is 0 when nothing answered. */
export type Said<T> = { ok: true; value: T } | { ok: false; status: number; reason: Words };

type Asking = { method?: 'GET' | 'POST' | 'DELETE'; body?: unknown; bearer?: string | null };

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && typeof (value as { key?: unknown }).key === 'string';

async function answerOf(path: string, { method = 'GET', body, bearer }: Asking): Promise<Response | null> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (bearer) headers.authorization = `Bearer ${bearer}`;
  try {
    return await fetch(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  } catch {
    return null;
  }
}

/** Asks the server's interface for something that is JSON. Never throws: what went wrong is in the answer. */
export async function askServer<T>(path: string, asking: Asking = {}): Promise<Said<T>> {
  const answer = await answerOf(path, asking);
  if (answer === null) return { ok: false, status: 0, reason: { key: 'ui.unreachable' } };
  const value: unknown = answer.status === 204 ? null : await answer.json().catch(() => undefined);
  if (answer.ok && value !== undefined) return { ok: true, value: value as T };
  const reason = (value as { reason?: unknown } | undefined)?.reason;
  return { ok: false, status: answer.status, reason: isWords(reason) ? reason : { key: 'ui.fault' } };
}

/** Fetches a file for its owner and hands it to the browser to be saved. Null when it went well. */
export async function saveFile(path: string, bearer: string, name: string): Promise<Words | null> {
  const answer = await answerOf(path, { bearer });
  if (answer === null) return { key: 'ui.unreachable' };
  if (!answer.ok) {
    const said: unknown = await answer.json().catch(() => undefined);
    const reason = (said as { reason?: unknown } | undefined)?.reason;
    return isWords(reason) ? reason : { key: 'ui.fault' };
  }
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return null;
}
