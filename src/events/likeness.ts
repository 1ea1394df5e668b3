// Whether two tellings are of one happening: the nearer their dates are fixed, the fewer words it takes.

import {DAY, startOfDay} from '../time/calendar.js';
import {contains, type Interval} from '../time/interval.js';
import type {Candidate} from './cluster.js';
import {type Features, shared, similarity, type Weights} from './features.js';
import type {Telling} from './telling.js';

/** Similarities (0–1) from which two tellings are one, by how their dates agree. */
const SAME_DAY = 0.4;

const SAME_UNIT = 0.5;

const CONTAINED = 0.55;

/** Within one article the writer rarely tells the same again: it takes more. */
const SAME_ARTICLE = 0.12;

/** The same kind of happening makes it take less. */
const SAME_KIND = 0.06;

/** Without a name in common it takes this much, without dates that. */
const NAMELESS = 0.8;

const UNDATED = 0.75;

/** Who came and where to, at least: so many names (their words count singly) join a journey to a meeting. */
const GUEST_NAMES = 3;

/** With so many names in common (their words count singly), fewer other words must agree. */
const MANY_NAMES = 4;

const FEW_WORDS = 0.25;

/** Two tellings side by side. */
interface Pair {
  readonly a: Candidate;
  readonly b: Candidate;
  /** Cosine of their words, 0–1. */
  readonly alike: number;
  /** How many names and kinds of happening they share. */
  readonly names: number;
  readonly kinds: number;
  readonly sameArticle: boolean;
  /** Both are dated to one day, or a part of it. */
  readonly day: boolean;
  /** Both are dated to a month or less. */
  readonly month: boolean;
  /** Their dates are the same. */
  readonly equal: boolean;
  /** One tells of a journey, the other of a meeting, at one place. */
  readonly received: boolean;
  /** How many are only named by a noun phrase. */
  readonly phrases: number;
}

/** Whether each names who did it, and the other says nothing of one of them: "Acme closed at $5", "Orion closed at $7". */
function byOthers({features: a}: Telling, {features: b}: Telling): boolean {
  if (a.doers.size === 0 || b.doers.size === 0) return false;
  // A name is told in part, or with more to it: "Lee", "President Ann Lee of Norland".
  const isTold = (doers: ReadonlySet<string>, other: Features) =>
    2 * (shared(doers, other.stems) || shared(doers, other.names)) >= doers.size ||
    within(other.doers, doers);
  return !isTold(a.doers, b) || !isTold(b.doers, a);
}

/** What makes two tellings one, each with how surely (0: it does not). Their dates agree already. */
const RULES: readonly ((pair: Pair) => number)[] = [
  // The same two names in the same kind of happening on one day.
  ({day, kinds, names, alike}) => (day && kinds > 0 && names >= 2 ? 0.5 + alike : 0),
  // The same name doing the same on one day.
  ({day, names, alike, a, b}) =>
    day &&
    names > 0 &&
    a.telling.features.verb !== undefined &&
    a.telling.features.verb === b.telling.features.verb &&
    alike >= FEW_WORDS
      ? 0.3 + alike
      : 0,
  // "the October 7 meeting" speaks of a meeting that is known.
  ({day, kinds, names, phrases, alike}) => (day && kinds > 0 && phrases > 0 && names > 0 ? 0.4 + alike : 0),
  // "Ann Lee flew to Rome" in one article, "the Pope received Ann Lee in Rome" in another.
  ({day, received, names, sameArticle, alike}) =>
    day && received && names >= GUEST_NAMES && !sameArticle ? 0.3 + alike : 0,
  // "the June meeting" of an article that tells of a meeting on June 12.
  ({month, kinds, phrases, sameArticle, alike}) =>
    month && kinds > 0 && phrases > 0 && sameArticle ? 0.4 + alike : 0,
  // "the 1950-1953 war" and "the 1950-1953 Korean War".
  ({equal, kinds, phrases, alike, a, b}) =>
    equal &&
    kinds > 0 &&
    phrases === 2 &&
    (within(a.telling.features.stems, b.telling.features.stems) ||
      within(b.telling.features.stems, a.telling.features.stems))
      ? 0.4 + alike
      : 0,
  // Two outlets about the same people, and a few words of what they did.
  ({sameArticle, equal, month, day, names, alike}) =>
    !sameArticle && ((equal && month && names >= MANY_NAMES) || (day && names >= 2)) && alike >= FEW_WORDS
      ? alike
      : 0,
  // Much the same words.
  ({day, equal, sameArticle, kinds, names, alike}) => {
    const needed =
      (day ? SAME_DAY : equal ? SAME_UNIT : CONTAINED) +
      (sameArticle ? SAME_ARTICLE : 0) -
      (kinds > 0 ? SAME_KIND : 0);
    return alike >= needed && (names > 0 || alike >= NAMELESS) ? alike : 0;
  },
];

/** Clock times further apart tell of two happenings of one day, in milliseconds. */
const SAME_TIME = DAY / 48;

/** Whether two times are told to the minute, and not the same. */
const isApart = (a: Interval, b: Interval): boolean =>
  a.end - a.start < SAME_TIME && b.end - b.start < SAME_TIME && Math.abs(a.start - b.start) > SAME_TIME;

/** The likeness of two tellings of what different people did. */
export const OTHERS = -1;

/** How surely the two tell of the same happening; 0 if they do not. */
export function likeness(a: Candidate, b: Candidate, weights: Weights): number {
  const sameArticle = a.telling.article === b.telling.article;
  if (sameArticle && a.telling.sentence === b.telling.sentence) return 0;
  const [x, y] = [a.telling.interval, b.telling.interval];
  const day =
    x && y && startOfDay(x.start) === startOfDay(y.start) && startOfDay(x.end - 1) === startOfDay(y.end - 1);
  if (x && y && !contains(x, y) && !contains(y, x) && (!day || isApart(x, y))) return 0;
  const alike = similarity(a.telling.features, b.telling.features, weights);
  if (!x || !y) return alike >= UNDATED ? alike : 0;
  const pair: Pair = {
    a,
    b,
    alike,
    names: shared(a.telling.features.names, b.telling.features.names),
    kinds: shared(a.telling.features.kinds, b.telling.features.kinds),
    sameArticle,
    day: day === true && x.end - x.start <= DAY && y.end - y.start <= DAY,
    month: Math.max(x.end - x.start, y.end - y.start) <= 31 * DAY,
    equal: x.start === y.start && x.end === y.end,
    received:
      shared(a.telling.features.places, b.telling.features.places) > 0 &&
      ((a.telling.features.kinds.has('visit') && b.telling.features.kinds.has('meeting')) ||
        (a.telling.features.kinds.has('meeting') && b.telling.features.kinds.has('visit'))),
    phrases: Number(a.telling.form === 'phrase') + Number(b.telling.form === 'phrase'),
  };
  if (!pair.received && byOthers(a.telling, b.telling)) return OTHERS;
  return RULES.reduce((strongest, rule) => Math.max(strongest, rule(pair)), 0);
}

/** Whether all members of the one are in the other. */
const within = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean =>
  small.size > 0 && [...small].every((root) => large.has(root));
