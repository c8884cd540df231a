import closeWithGrace from 'close-with-grace';
import { runLink } from '../game/links';
import { readEnvironment } from './environment';
import { startServer } from './startServer';
import { whyNotStarted } from './whyNotStarted';

const GRACE = 5000;

const read = readEnvironment(process.env);
if ('wrong' in read) {
  console.error(['The server cannot start with these settings:', ...read.wrong.map((line) => `  ${line}`)].join('\n'));
  process.exit(1);
}
process.env.NODE_ENV ??= 'production';

try {
  const { origins, phrase, close } = await startServer(read.settings);
  const lines = [
    'Vigil is running. Open it at',
    ...origins.map((origin) => `  ${origin}`),
    'To run an exercise:',
    ...origins.map((origin) => `  ${runLink(origin, phrase)}`),
  ];
  console.log(lines.join('\n'));
  process.on('unhandledRejection', (fault) => console.error('a promise failed unheard', fault));
  closeWithGrace({ delay: GRACE, skip: ['unhandledRejection'] }, async () => {
    await close();
  });
} catch (fault) {
  console.error(whyNotStarted(fault, read.settings) ?? fault);
  process.exit(1);
}
