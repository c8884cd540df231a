import { navigate, useHashLocation } from 'wouter/use-hash-location';

/** The address after the hash sign without its question part: links made by the server carry their key there. */
export const useHashPath = (): [string, typeof navigate] => {
  const [location] = useHashLocation();
  return [location.split('?')[0] ?? '/', navigate];
};
useHashPath.hrefs = (path: string): string => `#${path}`;

/** A value of the question part after the hash sign, such as the key in an invitation. */
export function hashValue(name: string): string | null {
  const question = location.hash.split('?')[1];
  return question === undefined ? null : new URLSearchParams(question).get(name);
}

/** Takes the key out of the address line, so that it does not stand on a wall. */
export function hideHashValues(): void {
  const plain = location.hash.split('?')[0];
  if (plain !== location.hash) history.replaceState(history.state, '', plain);
}
