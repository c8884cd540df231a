import type { Words } from '../text/words';

/** A command that the rules do not allow now. Nothing has changed; `words` says why, to a person. */
export class Refusal extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.key);
    this.name = 'Refusal';
    this.words = words;
  }
}
