// Whether two tellings are of one happening: the nearer their dates are fixed, the fewer words it takes, and
// fewer still in articles that tell one story.

import {shared} from '../article/shared.js';
import {DAY, startOfDay} from '../time/calendar.js';
import {contains, type Interval} from '../time/interval.js';
import type {Candidate} from './cluster.js';
import {type Features, similarity, titlesAlike, type Weights} from './features.js';
import {isKind} from './lexicon.js';
import type {Kin} from './kin.js';
import type {Telling} from './telling.js';

/** Similarities (0–1) from which two tellings are one, by how their dates agree. */
const SAME_DAY = 0.4;
const SAME_UNIT = 0.5;
const CONTAINED = 0.55;
const UNDATED = 0.75;
/** So much is always enough. */
const ENOUGH = 0.8;

/** Within one article the writer rarely tells the same again: it takes more. */
const SAME_ARTICLE = 0.12;
/** The same kind of happening makes it take less, a figure that differs more. */
const SAME_KIND = 0.06;
const OTHER_FIGURES = 0.15;
/** Without a name in common it takes so much more. */
const NAMELESS = 0.4;

/** In articles of one story it takes less: altogether, for the same kind, … */
const ONE_STORY = 0.2;
const KIND_OF_STORY = 0.1;
/** … and for want of a name in common, if one of the two names nobody, or if both name somebody. */
const NAMELESS_OF_STORY = 0.35;
const OTHER_NAMES_OF_STORY = 0.25;

/** So much of one story is more than chance. */
const SOME_STORY = 0.3;
/** So alike are titles that tell one happening of a story. */
const TITLES = 0.45;

/** What month or year a date lies in leaves more room for others of the story than a day. */
const IN_MONTH = 0.6;
const IN_YEAR = 0.3;

/** What a noun phrase names ("the October 7 meeting") is known: the kind and a name, or the article, will do. */
const KNOWN = 0.4;
/** Who came and where to, at least: so many names (their words count singly) join a journey to a meeting. */
const GUEST_NAMES = 3;

/** Clock times further apart tell of two happenings of one day, in milliseconds. */
const SAME_TIME = DAY / 48;

/** The likeness of two tellings of what different people did. */
export const OTHERS = -1;

/** Two dated tellings side by side. */
interface Pair {
  readonly a: Telling;
  readonly b: Telling;
  /** Names that both say in their sentences, and one of them where it tells. */
  readonly names: number;
  /** Whether they name one kind of happening. */
  readonly sameKind: boolean;
  readonly sameArticle: boolean;
  /** Both are dated to one day, or a part of it. */
  readonly day: boolean;
  /** Both are dated to a month or less. */
  readonly month: boolean;
  /** Their dates are the same. */
  readonly equal: boolean;
  /** How much their articles tell one story, 0–1. */
  readonly kin: number;
  /** The same, less where their dates leave room for others of it. */
  readonly story: number;
}

/** How surely the two tell of the same happening; 0 if they do not. */
export function likeness(
  {telling: a}: Candidate,
  {telling: b}: Candidate,
  weights: Weights,
  kin: Kin,
): number {
  const sameArticle = a.article === b.article;
  if (sameArticle && a.sentence === b.sentence) return 0;
  const [x, y] = [a.interval, b.interval];
  const alike = similarity(a.features, b.features, weights);
  if (!x || !y) return alike >= UNDATED ? alike : 0;
  const sameDays =
    startOfDay(x.start) === startOfDay(y.start) && startOfDay(x.end - 1) === startOfDay(y.end - 1);
  if (!contains(x, y) && !contains(y, x) && (!sameDays || isApart(x, y))) return 0;

  const longest = Math.max(x.end - x.start, y.end - y.start);
  const day = sameDays && longest <= DAY;
  const month = longest <= 31 * DAY;
  const room = day ? 1 : month ? IN_MONTH : IN_YEAR;
  const ofStory = sameArticle ? 0 : kin.of(a.article, b.article, weights);
  const pair: Pair = {
    ...{a, b, sameArticle, day, month},
    names: namesOf(a.features, b.features),
    sameKind: [...a.features.stems].some((root) => isKind(root) && b.features.stems.has(root)),
    equal: x.start === y.start && x.end === y.end,
    kin: ofStory,
    story: room * ofStory,
  };
  // "Ann Lee flew to Rome" in one article, "the Pope received Ann Lee in Rome" in another.
  if (day && pair.story === 1 && pair.names >= GUEST_NAMES && isReceived(a.features, b.features))
    return KNOWN + alike;
  if (isByOthers(a.features, b.features, 'doers')) return OTHERS;
  if (isByOthers(a.features, b.features, 'subject')) return 0;
  if (isKnown(pair) || isOnce(pair)) return KNOWN + alike;
  const found = Math.max(alike, alikeInTitle(pair, weights));
  return found >= neededFor(pair) ? found : 0;
}

/** How alike the titles are, where that tells more: the words of a story are in all of its tellings, what is told besides in one. */
function alikeInTitle(pair: Pair, weights: Weights): number {
  if (pair.kin < SOME_STORY || !(pair.day || isDefinite(pair))) return 0;
  const alike = titlesAlike(pair.a.features, pair.b.features, weights);
  return alike < TITLES ? 0 : alike;
}

/** "the October 7 meeting", beside a meeting on that day, or of that month in the same article. */
const isKnown = ({a, b, sameKind, sameArticle, day, month, names}: Pair): boolean =>
  (a.form === 'phrase' || b.form === 'phrase') && sameKind && (day ? names > 0 : month && sameArticle);

/** "A 7.9 magnitude earthquake struck Norland", "the quake hit at noon": what hardly comes twice on a day, however it is told. */
const isOnce = ({a, b, day, names, kin}: Pair): boolean =>
  day &&
  /^(?:quake|crash)$/.test(a.features.kind ?? '') &&
  a.features.kind === b.features.kind &&
  kin >= (names > 0 ? SOME_STORY / 2 : SOME_STORY);

/** "The deal is expected to close", "the deal will close by then": each means that of its story. */
const isDefinite = ({a, b, kin}: Pair): boolean =>
  kin >= SOME_STORY &&
  [a, b].every(({title, features}) => title.startsWith('The ') && features.subject.size === 0);

/** How alike their words must be. */
function neededFor(pair: Pair): number {
  const {a, b, names, sameKind, sameArticle, day, equal, story} = pair;
  let needed = (day ? SAME_DAY : equal ? SAME_UNIT : CONTAINED) - ONE_STORY * story;
  if (sameArticle) needed += SAME_ARTICLE;
  if (isOfOtherFigures(a.features, b.features)) needed += OTHER_FIGURES;
  if (sameKind) needed -= SAME_KIND + KIND_OF_STORY * story;
  if (names === 0 && !isDefinite(pair)) {
    const others = a.features.names.size > 0 && b.features.names.size > 0;
    needed += NAMELESS - story * (others ? OTHER_NAMES_OF_STORY : NAMELESS_OF_STORY);
  }
  return Math.min(needed, ENOUGH);
}

/** Whether two times are told to the minute, and not the same. */
const isApart = (a: Interval, b: Interval): boolean =>
  a.end - a.start < SAME_TIME && b.end - b.start < SAME_TIME && Math.abs(a.start - b.start) > SAME_TIME;

/** How many names both say in their sentences, and one of them where it tells. */
function namesOf(a: Features, b: Features): number {
  let count = 0;
  for (const root of a.names) if (b.names.has(root) && (a.stems.has(root) || b.stems.has(root))) count++;
  return count;
}

/** Whether one tells of a journey, the other of a meeting. */
const isReceived = (a: Features, b: Features): boolean =>
  ['visit', 'meeting'].every((kind) => a.stems.has(kind) !== b.stems.has(kind));

/** Whether both tell figures, and none is the same. */
function isOfOtherFigures(a: Features, b: Features): boolean {
  const [x, y] = [a, b].map(({stems}) => [...stems].filter((root) => /^\d/.test(root)));
  return x!.length > 0 && y!.length > 0 && !x!.some((figure) => b.stems.has(figure));
}

/** Whether each names who did it, and the other says nothing of one of them: "Acme closed at $5", "Orion closed at $7". */
const isByOthers = (a: Features, b: Features, who: 'doers' | 'subject'): boolean =>
  a[who].size > 0 && b[who].size > 0 && !(isTold(a[who], b, b[who]) && isTold(b[who], a, a[who]));

/** A name is told in part, or with more to it: "Lee", "President Ann Lee of Norland". */
const isTold = (doers: ReadonlySet<string>, other: Features, others: ReadonlySet<string>): boolean =>
  2 * (shared(doers, other.stems) || shared(doers, other.names)) >= doers.size ||
  (others.size > 0 && shared(others, doers) === others.size);
