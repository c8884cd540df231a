import { readFileSync, statSync } from 'node:fs';
import { load } from '../scenario/load';
import type { Problem } from '../scenario/problem';
import { say } from '../text/say';
import type { Language, Param } from '../text/words';
import { LANGUAGES } from '../text/words';

type Asked = { files: string[]; json: boolean; language: Language };
type Checked = { file: string; trouble: string | null; problems: Problem[] };

/**
 * `npm run scenario -- check FILE... [--json] [--language fr]`: prints every problem as `file:line:column`, its
 * severity and its sentence. Returns the exit code: 0 when every file can be played, 1 when something must be mended.
 */
export function scenarioCheck(words: string[], print: (line: string) => void): 0 | 1 {
  const language = languageAsked(words);
  const refuse = (key: string, params: Record<string, Param> = {}): 1 => {
    print(say(language, { key: `problem.${key}`, params }));
    return 1;
  };
  const [name, ...rest] = words;
  if (name === undefined) return refuse('usage');
  if (name !== 'check') return refuse('unknownCommand', { word: name });
  const asked = understandWords(rest, language);
  if (typeof asked === 'string') return refuse('unknownOption', { word: asked });
  if (asked.files.length === 0) return refuse('noFiles');
  const checked = asked.files.map(checkFile);
  for (const line of asked.json ? [asJson(checked, language)] : checked.flatMap((each) => asLines(each, language)))
    print(line);
  return checked.some((each) => each.trouble !== null || count(each, 'error') > 0) ? 1 : 0;
}

function languageAsked(words: string[]): Language {
  const named = words[words.indexOf('--language') + 1];
  return LANGUAGES.find((language) => words.includes('--language') && language === named) ?? 'en';
}

/** What was asked for, or the word that is no option. */
function understandWords(words: string[], language: Language): Asked | string {
  const asked: Asked = { files: [], json: false, language };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (word === '--json') asked.json = true;
    else if (word === '--language') {
      i += 1;
      const named = words[i];
      if (!LANGUAGES.some((each) => each === named)) return `--language ${named ?? ''}`.trim();
    } else if (word.startsWith('--')) return word;
    else asked.files.push(word);
  }
  return asked;
}

function checkFile(file: string): Checked {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return { file, trouble: 'fileMissing', problems: [] };
    if (found.isDirectory()) return { file, trouble: 'fileIsFolder', problems: [] };
    return { file, trouble: null, problems: load(readFileSync(file, 'utf8'), file).problems };
  } catch {
    return { file, trouble: 'fileUnreadable', problems: [] };
  }
}

const count = ({ problems }: Checked, severity: Problem['severity']) =>
  problems.filter((problem) => problem.severity === severity).length;

function asLines(checked: Checked, language: Language): string[] {
  const { file, trouble, problems } = checked;
  const sentence = (key: string, params: Record<string, Param> = {}) =>
    say(language, { key: `problem.${key}`, params: { file, ...params } });
  if (trouble !== null) return [sentence(trouble)];
  if (problems.length === 0) return [sentence('fileClean')];
  return [
    ...problems.map(
      (each) => `${file}:${each.line}:${each.column} ${sentence(each.severity)} ${say(language, each.words)}`,
    ),
    sentence('fileSummary', { errors: count(checked, 'error'), warnings: count(checked, 'warning') }),
  ];
}

function asJson(checked: Checked[], language: Language): string {
  const files = checked.map(({ file, trouble, problems }) => ({
    file,
    trouble: trouble === null ? null : say(language, { key: `problem.${trouble}`, params: { file } }),
    problems: problems.map(({ path, line, column, severity, words }) => ({
      path,
      line,
      column,
      severity,
      words: say(language, words),
    })),
  }));
  return JSON.stringify({ files }, null, 2);
}
