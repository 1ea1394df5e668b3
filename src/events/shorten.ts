// Cuts a long title where a phrase ends, so that what is left reads on its own; never inside a word or a quotation.

import {mend} from './left-out.js';
import {BE, IRREGULAR_PARTICIPLE, isThirdPerson, MODAL, VERBS} from './lexicon.js';
import {withoutDangling} from './title-ends.js';
import {withVerbNear} from './shorten-subject.js';
import {TITLE_COMFORTABLE, TITLE_FULL, TITLE_KEPT, TITLE_MAX} from './title-length.js';
import {isPastForm} from './verb-words.js';

const COMPLETE = /^(?:died|collapsed|arrived|ended|resigned|failed|exploded|crashed|met|surrendered)$/;

// Where a long title can end, from the least loss to the greatest.
const CUTS = [
  /\s?[;–—]\s|\s-\s/g,
  /,\s+(?=(?:which|who|whose|where|when|while|after|before|as|because|since|although|though|despite|amid|citing|saying|raising|including|following|prompting|leading|making|giving|with|and|but)\b|\p{L}+ing\b)/gu,
  /\s(?=(?:which|who|whose|while|because|although|though|despite|amid|citing|saying|raising|when|where|after|before|until|following|aimed|based|according|so that|in order to)\b)/g,
  /\s(?<!\bas \S+\s)(?=as\b)/g,
  /,\s+/g,
  /\s(?=(?:with|for|during|over|under|through|against|between|among|from|by|at|in|on|into|to|that|and|about)\b)/g,
  /\s(?=(?:of)\b)/g,
];

// "North Korean leader Kim Jong Un": the name alone is enough where room is short.
const OFFICE =
  /(?<!\S)(?:(?:the|former|\p{Lu}[\p{L}.'’-]{1,14}) ){0,2}(?:(?:[Pp]rime |[Ff]oreign )?[Mm]inister|[Pp]resident|[Ll]eader|Secretary of State|Chancellor) (?=\p{Lu}\p{Ll})/gu;

/**
 * At most 100 characters; cut where a phrase ends, so that what is left reads on its own.
 *
 * @param verb - A word that must stay, with something after it.
 */
export function shorten(full: string, verb?: string): string {
  if (full.length <= TITLE_COMFORTABLE) return full;
  const title = full.replace(OFFICE, '');
  if (title.length <= TITLE_COMFORTABLE) return title;
  const short = withoutEnd(title, verb);
  if (!verb || (` ${short}`.includes(` ${verb}`) && !short.endsWith('…'))) return short;
  const near = withVerbNear(title, verb);
  return near === title ? short : withoutEnd(near, verb);
}

/** A title cut at its end. */
function withoutEnd(title: string, verb: string | undefined): string {
  if (title.length <= TITLE_COMFORTABLE) return title;
  const told = verb ? ` ${title}`.indexOf(` ${verb}`) : -1;
  const verbEnd = told < 0 ? 0 : told + verb!.length;
  // Something stands after the verb, unless that says enough: "A long section of the bridge collapsed".
  const least = Math.max(TITLE_KEPT, verb && COMPLETE.test(verb) ? verbEnd : verbEnd + 1);
  for (const cut of CUTS) {
    const ends = [...title.matchAll(cut)]
      .map(({index}) => index)
      .filter(
        (index) => index >= least && index < TITLE_MAX && !isQuoted(title, index) && !isParted(title, index),
      );
    const comfortable = ends.findLast((index) => index <= TITLE_COMFORTABLE);
    const end =
      comfortable !== undefined && comfortable >= TITLE_FULL
        ? comfortable
        : (ends.find((index) => index > TITLE_COMFORTABLE) ?? comfortable);
    if (end === undefined) continue;
    // "… on the Japanese cities of Hiroshima | and Nagasaki": too little is gained.
    if (
      title.length <= TITLE_MAX &&
      title.length - end <= TITLE_GAIN &&
      /^,? \p{Lu}|^ /u.test(title.slice(end))
    )
      return title;
    const whole = title.slice(0, end);
    const bare = /^,? (?:after|before)\b/.test(title.slice(end)) ? whole.replace(MEASURE, '') : whole;
    const kept = mend(withoutDangling(bare));
    // "offered more | and deeper discounts": the verb alone says nothing.
    if (kept.length >= TITLE_KEPT && (!kept.endsWith(` ${verb}`) || COMPLETE.test(verb!)))
      return kept.replace(LOOSE, '');
  }
  if (title.length <= TITLE_MAX) return title;
  const space = title.lastIndexOf(' ', TITLE_MAX - 1);
  const kept = withoutDangling(title.slice(0, space > TITLE_KEPT ? space : wholeUnits(title, TITLE_MAX - 1)));
  return `${mend(kept)}…`;
}

/** "ran aground hours | after leaving Rome": how long is lost without after what; but "lasted three years". */
const MEASURE =
  /(?<!\b(?:last(?:ed|s)|took|takes|spent|served|for|in|within|of|the)),? (?:(?:just|only|about|some|almost|nearly|more than|less than|an?|few|several|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) ){0,3}(?:minute|hour|day|week|month|year|decade)s?$/;

/** To cut off less than this gains too little, in UTF-16 units. */
const TITLE_GAIN = 14;

/** "lent her a tape | recorded": by whom, is left out. */
const LOOSE =
  /,? (?:leading|(?:record|mann|govern|controll|emitt|locat|design|relat|associat|blam|outlin|compar|own|back|publish|issu|caus|call|nam|form)ed|led|made|held|built|written|given|taken|along|adjacent|together|prior|contrary)$/;

/** "between Rome | and Oslo", "to beat Rome and move | to the top": of two that belong together one would be lost. */
function isParted(title: string, at: number): boolean {
  const kept = title.slice(0, at);
  if (title.startsWith(' and ', at)) {
    const between = kept.lastIndexOf(' between ');
    return between >= 0 && !kept.includes(' and ', between);
  }
  // "announced that the end | of the war was near": what is told.
  const told = kept.lastIndexOf(' that ');
  if (
    told >= 0 &&
    !kept
      .slice(told + 6)
      .split(' ')
      .some((word) => isVerb(word) || BE.has(word) || MODAL.has(word))
  )
    return true;
  // "expects | to see", "let it be known | that he left", "agreed | to a plan", "up | to 30%": what is asked for.
  if (/^ (?:to|that) /.test(title.slice(at)) && isVerb(LAST_WORD.exec(kept)?.[1] ?? '')) return true;
  return VERBS.has(/ and (\p{Ll}+)$/u.exec(kept)?.[1] ?? '');
}

/** But "their offers | to buy". */
const LAST_WORD = /(?<! (?:an?|the|its|their|his|her|of)) (\p{Ll}+)$/u;

const isVerb = (word: string): boolean =>
  word === 'up' || isPastForm(word) || IRREGULAR_PARTICIPLE.has(word) || isThirdPerson(word);

/** Whether an offset lies between quotation marks. */
const isQuoted = (title: string, at: number): boolean =>
  (title.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;

/** Never between the two halves of a surrogate pair. */
const wholeUnits = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
