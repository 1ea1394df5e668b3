// Makes a headline of a clause: subject, verb, object; the date, the attribution and the connectives
// left out; at most 100 characters, never cut inside a word.

import type {TextSpan} from '../article/article.js';
import {mend, without} from './left-out.js';
import {ADVERB, IRREGULAR_PARTICIPLE, UNCHANGED_PAST} from './lexicon.js';
import {shorten} from './shorten.js';
import {trimEnds, withoutDangling, withoutMarks} from './title-ends.js';
import {TITLE_MAX, TITLE_MIN} from './title-length.js';
import {isPastForm} from './verb-words.js';

const capitalised = (title: string): string =>
  title.replace(/^\p{Ll}(?=\p{Ll}|\s|['’])/u, (first) => first.toUpperCase());

/** With the last point of "the U.S.", which a sentence's end takes away. */
const pointed = (title: string): string => {
  const whole = capitalised(title);
  return whole.length < TITLE_MAX && /(?<!\S)(?:\p{Lu}\.)+\p{Lu}$/u.test(whole) ? `${whole}.` : whole;
};

/** What a title is made of. */
export interface TitleParts {
  /** The words of the clause. */
  readonly clause: TextSpan;
  /** Words put before it: a subject that stands elsewhere. */
  readonly subject?: string;
  /** Words put after the verb: an object that stands elsewhere. */
  readonly object?: string;
  /** Words of the clause that `subject` stands for: "He". */
  readonly replaced?: TextSpan;
  /** Time phrases, and other words to leave out. */
  readonly dates: readonly TextSpan[];
  /** The verb: a shortened title keeps it. */
  readonly verb?: string | undefined;
}

/** How old someone is: "Ann Lee, 54, left"; a comma stays in "Ann Lee, 54, a doctor". */
const AGE = /(?<=\p{L}), \d\d(?:$|,(?= )(?! (?:an?|the|who|whose)\b)|(?=, ))/gu;

/** "$8 million, or 54 cents a share, charge": once is enough. */
const PER_SHARE =
  /,? or [^\s,]{1,9}(?: [^\s,]{3,8})?(?: cents)? a share(?:,(?= (?:an?|on|from|for|in|compared|charge|loss|gain|profit|write-(?:down|off))\b))?/g;

/** What stands between two commas, of few plain words. */
const ASIDE = /(?<=\p{L}), (\p{Ll}+(?: \p{Ll}+){0,5}),(?= )/gu;

/** What dates have left behind: "The bridge, built, …", "The ship, first built and later lengthened, …". */
const isBareAside = (aside: string, verb: string | undefined): boolean => {
  const words = aside.split(' ');
  return (
    !words.includes(verb!) &&
    words.every(
      (word) => isToldBy(word) || ADVERB.has(word) || /^(?:.{2,}ly|and|first|up|out|off|down)$/.test(word),
    ) &&
    words.some(isToldBy)
  );
};

const isToldBy = (word: string): boolean =>
  isPastForm(word) || IRREGULAR_PARTICIPLE.has(word) || UNCHANGED_PAST.has(word);

const ACCORDING = ' according to ';

/** Without whom the news comes from at its end: "…, according to officials". */
function withoutAttribution(title: string): string {
  const at = title.lastIndexOf(ACCORDING);
  return at < TITLE_MIN || /[,;:]/.test(title.slice(at)) ? title : withoutMarks(title.slice(0, at));
}

/** A short headline of a clause; may be shorter than `TITLE_MIN` if the clause is. */
export function clauseTitle(
  text: string,
  {clause, subject, object, replaced, dates, verb}: TitleParts,
): string {
  const drop = [...(replaced ? [replaced] : []), ...dates].sort((a, b) => a.start - b.start);
  const kept = trimEnds(mend(without(text, clause, drop)));
  // "Next year's race": the race.
  const owner = drop.find(({start, end}) => start === clause.start && /['’]s?$/.test(text.slice(start, end)));
  const body = owner && /^\p{Ll}+[^s\P{L}][ ,]/u.test(kept) ? `The ${kept}` : kept;
  const named = subject ? `${subject} ${body.replace(/^(?:who|which|that)\s+/i, '')}` : body;
  const told =
    object && verb
      ? named.replace(
          ` ${verb}`,
          ` ${verb} ${object.replace(/^(?:\p{Ll}+ )?(?:The|An?) /u, (word) => word.toLowerCase())}`,
        )
      : named;
  const plain = mend(told.includes('(') ? told.replace(/\s?\([^()]{0,60}\)/g, ' ') : told)
    .replace(AGE, '')
    .replace(PER_SHARE, '')
    .replace(ASIDE, (aside, words: string) => (isBareAside(words, verb) ? '' : aside));
  return pointed(
    shorten(withoutDangling(withoutAttribution(plain).replace(/(?<![.!?…])[.!?…]+$/, ''), verb), verb),
  );
}
