// What one grammar is: words that may begin an expression, a pattern tried there, and what the match means.
// Patterns are sticky and tried only where one of their first words stands, so that a text costs one scan of its
// words whatever the number of grammars; they hold no nested quantifier and single spaces only (see chunks.ts).

import type {Expression} from './expression.js';
import type {ClauseSigns, LineSigns, OwnSigns, SignsBefore, SignsBetween} from './signs.js';
import {withSeams} from '../time/seams.js';

/** An expression as a grammar reads it; offsets are those of the chunk. */
export interface Reading extends Omit<Expression, 'start' | 'end' | 'text'> {
  /** Where it begins, when not where the match does: a word before belongs to it, or the first words do not. */
  readonly start?: number;
  /** Where it ends, when not where the match does. */
  readonly end?: number;
}

/** One grammar: one file under `parsers/`. */
export interface Grammar {
  /**
   * Lower-case first words; `DIGITS` and its kinds for what begins with digits. Where the first is a frequent word that seldom
   * begins anything, two of them: "the past|last" is tried where "the" and, after one sign, "past" or "last" stand, `${DIGITS} days`
   * at "3 days", "3-days" and at what may still become it, "3 1/2 days".
   */
  readonly starts: readonly string[];
  /** Sticky and case-insensitive. */
  readonly pattern: RegExp;
  /**
   * A sticky pattern of what may follow the match and belongs to it: one that several grammars share, since to compile it into
   * each would take longer than to read an article. `read` is given both as one match, the groups of this one last.
   */
  readonly tail?: (match: RegExpExecArray) => RegExp | null;
  /**
   * @param match - At `match.index` of `text`.
   * @param text - The chunk, white space collapsed.
   * @param article - The whole text.
   * @returns One reading; several in text order ("10-12 July" is two); null when the words mean something else; an empty
   *   list when they have the shape of a date that cannot be ("31 April 1950"), so that no part of them is read either, nor the weekday or
   *   the hour beside them (impossible.ts).
   */
  read(match: RegExpExecArray, text: string, article: string): Reading | readonly Reading[] | null;
}

/** A reading with both ends known. */
export type PlacedReading = Reading & {readonly start: number; readonly end: number};

/** Looks at all readings of a chunk at once: joins, widens or drops them. */
export type Refiner = (
  readings: readonly PlacedReading[],
  text: string,
  article: string,
) => readonly PlacedReading[];

/**
 * What a language hands to the reader. Its grammars, refiners and tenses find and place expressions; the signs are what the words
 * around them say (signs.ts), each of which may be missing.
 */
export interface LanguageGrammar {
  readonly parsers: readonly Grammar[];
  /** In the order they run. */
  readonly refiners: readonly Refiner[];
  /** What the clauses of a text speak of. */
  readonly tenses: TenseReader;
  /** How posts and messages are read. Without it all texts are prose. */
  readonly messages?: MessageGrammar;
  readonly lines: LineSigns;
  readonly before: SignsBefore;
  readonly between: SignsBetween;
  readonly own: OwnSigns;
  readonly clauses: ClauseSigns;
}

/** What texts of a few lines have that prose has not. */
export interface MessageGrammar {
  /** Whether a whole text is one. */
  readonly isMessage: (text: string) => boolean;
  /** Tried before the others there: they leave out what prose would say. */
  readonly parsers: readonly Grammar[];
}

/** What a clause speaks of; `planned` is what was ahead of a past time: "was to open". */
export type Tense = 'past' | 'present' | 'future' | 'planned';

/**
 * Gives for a text the tense of the clause around the offset of an expression in it; looks at a bounded stretch around
 * it, and says null when no verb is near. Asked from left to right.
 */
export type TenseReader = (text: string) => (at: number) => Tense | null;

// In `Grammar.starts`: numbers written in digits. Each grammar that is not tried where it cannot match makes reading faster.
/** All of them. */
export const DIGITS = '0';
/** Of one or two digits: days, hours. */
export const FEW_DIGITS = '00';
/** Of four and more: years. */
export const MANY_DIGITS = '0000';
/** With the ending of an ordinal: "21st". */
export const ORDINAL_DIGITS = '0th';
/** With another letter or a mark right after them: "10/7", "1990s". */
export const JOINED_DIGITS = '0-';

/** As the second word: any that begins an expression itself or goes on with one, or none at all, as where a number follows. */
export const TIME = '~';

/** Starts of which a time follows: "last". */
export function beforeTime(words: Iterable<string>): string[] {
  return Array.from(words, (word) => `${word} ${TIME}`);
}

/** Two words of a phrase if one sign parts them, its first else: what `Grammar.starts` takes. */
export function startOf(phrase: string): string {
  const [, first = '', next] = /^(\p{L}+)(?:[^\p{L}](\p{L}+))?/u.exec(phrase)!;
  return next === undefined ? first : `${first} ${next}`;
}

/** A start with all the words of which one is to come next: `followedBy(DIGITS, 'day week')`; after a space first, or none. */
export function followedBy(first: string, next: string): string {
  return `${first} ${next.replaceAll(' ', '|')}`;
}

/** The same for several first words. */
export function eachFollowedBy(words: Iterable<string>, next: string): string[] {
  return Array.from(words, (word) => followedBy(word, next));
}

/** A sticky, case-insensitive pattern from its source. */
export function sticky(source: string, flags = 'iy'): RegExp {
  return new RegExp(withSeams(source), flags);
}
