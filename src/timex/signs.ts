// What the words around an expression say of it, by where a pattern is tried. Every field may be left out: a language
// without one is read as if no text had such words.

/** Of the lines of an article. */
export interface LineSigns {
  /** Sticky: opens a paragraph and is no part of what it says: the mark of a list's item, "When: ". */
  readonly lead?: RegExp;
  /** Is a line that says when the article was published: "Veröffentlicht am 7. Oktober 2018". Without it, as in English. */
  readonly stamp?: RegExp;
  /** Begins a line that says when the article was made: "Copyright". */
  readonly made?: RegExp;
  /** From its time on, is a whole text that is an entry of a calendar: "Friday night at 9 pm". */
  readonly note?: RegExp;
}

/**
 * Of the words before an expression. Each of these is sticky, matches nothing where the expression begins, and looks back at
 * words that end there with their space (`endsAt`); but for `opened` and `opening`.
 */
export interface SignsBefore {
  /** The time is that of the telling: "as of", "it is now". */
  readonly isNow?: RegExp;
  /** It has begun: "since". */
  readonly begun?: RegExp;
  /** It is later than what was told: "until the end of". */
  readonly later?: RegExp;
  /** In the present tense, a weekday is to come: "shops are shut on Friday", not "above Friday's". */
  readonly scheduled?: RegExp;
  /** A weekend is to come: "went home for". */
  readonly awaited?: RegExp;
  /** A time is to come for whoever tells it: "will be held in". */
  readonly foretold?: RegExp;
  /** It is not long ago: "as recently as". */
  readonly recent?: RegExp;
  /** It is the day when somebody died. */
  readonly died?: RegExp;
  /** It is the day when something was said: "officials said on". */
  readonly said?: RegExp;
  /** It opens its sentence, and tells when that was: "On". */
  readonly first?: RegExp;
  /** Ends a text with a year that opens its sentence: "In 1987", "Next year". */
  readonly opened?: RegExp;
  /** Begins a sentence that opens with its time: "For the first ten months of". */
  readonly opening?: RegExp;
  /** The sentence happened in the time: "in", "during". */
  readonly during?: RegExp;
  /** It only tells which of several is meant: "the 1865 cable". */
  readonly attribute?: RegExp;
  /** It tells when what is named was, not the line that names it: "The battle of", "The battle (". */
  readonly ofNamed?: RegExp;
  /** A date in figures belongs to a sentence: "sold on". */
  readonly inSentence?: RegExp;
}

/** Of what stands between two expressions. */
export interface SignsBetween {
  /** All of it, where they are parts of one date: "Sunday, the", "8 p.m. on". */
  readonly joins?: RegExp;
  /** All of it, where both name one time: "yesterday, on". */
  readonly beside?: RegExp;
  /** Ends it between a time and days of it, and before a year compares with it: "this year from". */
  readonly fromDays?: RegExp;
  /** All of it between two weekdays that are listed: " and ". */
  readonly listed?: RegExp;
  /** Says that the second came before the first: "in January after a siege that began on". */
  readonly after?: RegExp;
  /** Goes on with what happened in the year before it: ", when". */
  readonly within?: RegExp;
  /** Says that a part of a year is of another than the one just named: "compared with". */
  readonly elsewhere?: RegExp;
}

/** Of the words of an expression, and of what follows it. */
export interface OwnSigns {
  /** Begins a date that names its weekday: "Sunday, 7 October 2018". */
  readonly namesWeekday?: RegExp;
  /** Begins what points to the one that comes: "next Monday" is never tomorrow. */
  readonly next?: RegExp;
  /** Begins what points to the one before: "last Tuesday" is never yesterday. */
  readonly last?: RegExp;
  /** Is an hour that leaves open which half of the day it is of: "3:40", "four o'clock". */
  readonly openHour?: RegExp;
  /** In an hour, says which half of the day it is of: "p.m.", "in the evening". */
  readonly namesHalf?: RegExp;
  /** Begins a night that was spent: "the night", "all night". */
  readonly theNight?: RegExp;
  /** Begins what follows a time that tells which of several is meant: "Friday's quake". */
  readonly possessive?: RegExp;
}

/** What the clause around an expression tells of it; each is given up to 90 characters that end before the expression. */
export interface ClauseSigns {
  /** Whether it was over by then: "had been driven from there in". */
  readonly wasOver?: (words: string) => boolean;
  /** Whether it is only compared with: "compared to the carnage of". */
  readonly isCompared?: (words: string) => boolean;
  /** Whether it is the end of what was told: "a war that lasted until". */
  readonly tellsEnd?: (words: string) => boolean;
  /** Where the inserted clause around a stretch of the text ends (", who had fled in 1848,"), or -1 if it stands in none. */
  readonly insertionEnd?: (text: string, start: number, end: number) => number;
}
