// The tense of a clause, where the stages to the right look for it.

export {clauseTense, sentenceAround} from '../timex/en/tense.js';
export type {Tense} from '../timex/en/tense.js';
