// A sentence taken apart: clauses by the indices of their words.

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import {SUBJECT_PRONOUN} from './lexicon.js';
import type {VerbGroup} from './verb-group.js';
import type {Word} from './words.js';

/**
 * `main`: stands on its own, or beside one that does. `subordinate`: "after …", "when …".
 * `relative`: "who …", "which …". `content`: what is said, "(that) …". `attribution`: "…, officials said".
 */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'content' | 'attribution';

/** A clause by the indices of its words in the sentence, half-open. */
export interface Clause {
  readonly kind: ClauseKind;
  /** From the connective on. */
  readonly from: number;
  readonly to: number;
  /** The first word after the connective. */
  readonly body: number;
  /** Absent in a sentence without a finite verb. */
  readonly verb: VerbGroup | undefined;
  /** Words that name who does it; they may stand in another clause. Absent if not told. */
  readonly subject: {readonly from: number; readonly to: number} | undefined;
}

/** A sentence before it is cut; `dates` are spans that no clause begins inside. */
export interface UncutSentence {
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
  readonly dates: readonly TextSpan[];
}

/** A sentence taken apart. */
export interface ParsedSentence extends TextSpan {
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

/** Those before a clause in its sentence. */
export const clausesBefore = ({clauses}: ParsedSentence, clause: Clause): readonly Clause[] =>
  clauses.slice(0, Math.max(0, clauses.indexOf(clause)));

export const inRange = (spans: readonly TextSpan[], word: Word) => spanAt(spans, word.start) !== undefined;

/** Whether the subject is a bare pronoun that needs an antecedent. */
export function isPronoun(words: readonly Word[], subject: Clause['subject']): boolean {
  return (
    subject !== undefined &&
    subject.to - subject.from === 1 &&
    SUBJECT_PRONOUN.has(words[subject.from]!.lower)
  );
}

/** The innermost clause that holds an offset. */
export function clauseAt({words, clauses}: ParsedSentence, offset: number): Clause {
  return (
    clauses.findLast(
      ({from, to}) => words[from]!.start <= offset && offset < (words[to]?.start ?? Infinity),
    ) ?? clauses[0]!
  );
}
