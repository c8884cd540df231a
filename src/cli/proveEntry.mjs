// A worker thread starts in plain JavaScript: this makes it read TypeScript, then goes on in proveWorker.ts.
import { register } from 'tsx/esm/api';

register();
await import('./proveWorker.ts');
