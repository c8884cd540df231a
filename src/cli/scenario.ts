import { scenarioCheck } from './scenarioCheck';

process.exitCode = scenarioCheck(process.argv.slice(2), (line) => console.log(line));
