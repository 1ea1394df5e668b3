// A temporal expression as everyone outside the reader sees it.

import type {TextSpan} from '../article/article.js';
import type {Interval} from '../time/interval.js';

/** TIMEX3 types: TimeML 1.2.1 annotation guidelines, section 2.2. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers (ibid.): "early 1990s" is `START`, "about two years" is `APPROX`. */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** A temporal expression: the words and what they mean. */
export interface Timex extends TextSpan {
  /** `article.text.slice(start, end)`. */
  readonly text: string;
  readonly type: TimexType;
  /**
   * TIMEX3 value: `2018-10-07`, `2018-W40`, `2018-Q3`, `199`, `1950/1953`, `2018-10-07T17:15`,
   * `2018-10-07TEV`, `P3Y`, `XXXX-10-07`, `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
   */
  readonly value: string;
  readonly mod?: TimexMod;
  /** Opens a range that the next timex closes: "1950" in "1950-1953". Left out when false. */
  readonly opensRange?: boolean;
  /** Where it lies, once it could be placed. */
  readonly interval?: Interval;
  /** One plain sentence: why this value. */
  readonly because?: string;
}
