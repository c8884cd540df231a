import { LANGUAGES } from '../text/words';
import { scenarioBalance } from './scenarioBalance';
import { scenarioCheck } from './scenarioCheck';
import { scenarioSchema } from './scenarioSchema';

const words = process.argv.slice(2);
const print = (line: string) => console.log(line);

if (words[0] === 'schema') {
  const at = words.indexOf('--language');
  const language = LANGUAGES.find((each) => at > 0 && each === words[at + 1]) ?? 'en';
  const asked = words.slice(1, at < 0 ? undefined : at);
  process.exitCode = scenarioSchema(asked, language, print);
} else if (words[0] === 'balance') process.exitCode = await scenarioBalance(words.slice(1));
else process.exitCode = scenarioCheck(words, print);
