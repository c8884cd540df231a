import type { State as EngineState } from 'boardgame.io';
import type { EngineTable } from './game';

type Sent = { type: string; args: unknown[] };

/**
 * Takes what the engine's master would send to everybody and keeps it. The engine sends before it saves, and to all alike;
 * here only the fact that it wanted to send matters: a command was run. What goes out is built after the commit.
 */
export function collectingTransport() {
  const collected: EngineState<EngineTable>[] = [];
  const keep = (message: Sent): void => {
    if (message.type === 'update') collected.push(message.args[1] as EngineState<EngineTable>);
  };
  return { collected, api: { send: keep, sendAll: keep } };
}
