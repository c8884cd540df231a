import { afterEach } from 'vitest';

// Pages rendered by a test are taken down after it, so that the next one starts from an empty page.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
