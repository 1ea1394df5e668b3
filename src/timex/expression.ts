// A temporal expression as the text states it, before anyone knows when the text was written.
// `dating/` reads these to infer the publication date; `normalize/` resolves them.

import type {TextSpan} from '../article/article.js';
import type {Feast} from '../time/feasts.js';
import type {TimexMod, TimexType} from './timex.js';

/** Units that expressions count in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Parts of a calendar date that the words name; what they leave open is absent. */
export interface DateParts {
  /** Astronomical: 0 is 1 BCE. */
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekday?: number;
  /** A weekday of the month: `[1, 1]` is the first Monday, `[-1, 5]` the last Friday, `[-1, 0]` its last day; perhaps some days after it; `[1, 8]` is its first working day. */
  readonly nthWeekday?: readonly [which: number, weekday: number, daysAfter?: number];
  /** A feast that moves: `['easter', -2]` is Good Friday. */
  readonly feast?: Feast;
  /** TIMEX3 season, quarter or half: `SP`, `SU`, `FA`, `WI`, `Q1`…`Q4`, `H1`, `H2`. */
  readonly part?: string;
  /** Time of day without the leading `T`: `17:15`, `09:50:45`, `MO`, `MI`, `AF`, `EV`, `NI`. */
  readonly time?: string;
}

/** What an expression says, whoever says it and whenever. */
export type Meaning =
  /** Complete as it stands: `value` is final. "7 October 2018", "the 1990s", "P3Y", "every day", "recently". */
  | {readonly kind: 'complete'; readonly value: string}
  /** Names small units and leaves larger ones open: "October 7", "Monday", "June", "5:15 p.m.". `direction` if the words give one: "next Monday", "last June". */
  | {readonly kind: 'partial'; readonly parts: DateParts; readonly direction?: -1 | 0 | 1}
  /**
   * Counted from another time: "yesterday" (day, -1), "last week" (week, -1), "three years later" (year, 3, context).
   * `parts` then selects inside the unit reached: "last week on Monday", "tomorrow at 5 p.m.".
   */
  | {
      readonly kind: 'shifted';
      readonly unit: Unit;
      readonly amount: number;
      /**
       * `published`: the article's date. `context`: the time last spoken of ("the following year").
       * `either`: the story's in a narrative, the article's in news ("the end of the year").
       */
      readonly anchor: 'published' | 'context' | 'either';
      readonly parts?: DateParts;
      /** What the words count from when they say it themselves: "two weeks from Friday", "the week of March 5". */
      readonly from?: Meaning;
      /** The words count exactly ("three days ago" is a day), or name the unit reached ("last week" is the week). Defaults to the unit. */
      readonly exact?: boolean;
      /** Of days: Saturdays and Sundays are not counted. */
      readonly working?: boolean;
    };

/** A temporal expression as the text states it. */
export interface Expression extends TextSpan {
  /** The exact words. */
  readonly text: string;
  readonly type: TimexType;
  readonly meaning: Meaning;
  readonly mod?: TimexMod;
  /** Opens a range that the next expression closes: "1950" in "1950-1953", "May" in "from May to July". Left out when false. */
  readonly opensRange?: boolean;
}
