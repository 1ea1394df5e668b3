// Makes a headline of a clause: subject, verb, object; the date, the attribution and the connectives
// left out; at most 100 characters, never cut inside a word.

import {textAfter, textBefore} from '../article/text-around.js';
import type {TextSpan} from '../article/article.js';
import {leadingWords} from './leading-words.js';

export const TITLE_MIN = 8;
export const TITLE_MAX = 100;
/** From here on a title is shortened where that costs no sense. */
const TITLE_COMFORTABLE = 84;
/** A title shorter than this has lost too much if a longer one is to be had. */
const TITLE_FULL = 48;
/** A shortened title keeps at least so much. */
const TITLE_KEPT = 28;

// Words that lead over from the sentence before.
const CONNECTIVE =
  /^(?:(?:and|but|so|yet|or|nor|still|however|meanwhile|moreover|furthermore|also|therefore|thus|hence|instead|nevertheless|nonetheless|additionally|indeed|finally|then|later|earlier|afterwards?|thereafter|subsequently|consequently|eventually|similarly|likewise|besides|in addition|in fact|for example|for instance|of course|as a result|on the other hand|at the same time|in turn|after all|that is|by contrast|in contrast|by then|by that time|even though|even so|though|although|while|whereas|because|since|when|as|after|before|until|where|it was(?: only)? in)\b,?\s+|[,;:.\-–—…)\]]+\s*)/i;
const AFTER_DATE =
  /^(?:['’]s\b|,\s+an?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\s*(?:local\s+time|UTC|GMT|E[SD]?T|P[SD]?T|C[SD]?T|[BC]E?ST|CET)\b)/;
/** "From the 1840s on". */
const ONWARD = /^\s+on(?:wards?)?\b(?!\s+(?:the|an?|his|her|its|their)\b)/i;
const DANGLING =
  /(?<=[\s,;:–—-])(?:the|a|an|of|in|on|at|by|for|from|with|to|into|and|or|but|that|which|who|as|than|after|before|while|when|where|because|over|under|between|among|about|against|its|his|her|their|is|was|were|are|be|been|being|has|have|had|will|would|during|until|since|through|not|including|amid|despite|whose|such|so|more|most|very|this|these|those|both|no|far|any|some|each|every|other|also|if|even|only|following|according|provided|saying|whereby|soon|shortly|just)$|, (?:just )?(?:the|a) (?:very )?(?:day|year|month|week|moment|time|date)$/i;

/** Between dates that are left out: nothing, a comma, "and". */
const LISTED = /^,?\s?(?:and|or)?$/i;

/** Spans with nothing but space and "and" between them made one. */
function joined(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const found: TextSpan[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.start <= last.end + 7 && LISTED.test(text.slice(last.end, span.start).trim()))
      found[found.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
    else found.push(span);
  }
  return found;
}

/** After a date that is left out no comma is needed before these. */
const GOES_ON = /^\s*,\s+(?:in|at|by|from|to|near|with|for)\s/;

/** Words of a text from `start` to `end`, the spans in `drop` left out. */
function without(text: string, {start, end}: TextSpan, drop: readonly TextSpan[]): string {
  let kept = '';
  let at = start;
  for (const span of joined(text, drop)) {
    if (span.end <= at || span.start >= end) continue;
    let before = text.slice(at, Math.max(at, span.start));
    at = Math.min(end, span.end);
    // A phrase between two commas takes both with it.
    const comma = /^\s*,/.exec(text.slice(at, end));
    if (comma && /,\s*$/.test(before)) {
      before = before.replace(/,\s*$/, '');
      at += comma[0].length;
    }
    // "was born [on 1 April 1940], in Rome"
    else if (comma && GOES_ON.test(text.slice(at, Math.min(end, at + 12)))) at += comma[0].length;
    kept += `${before} `;
  }
  return kept + text.slice(at, end);
}

/** Whether a date stands on its own in the clause ("on Monday", "last year, …") and is no part of a noun phrase ("its first quarter"). */
export function standsAlone(text: string, date: TextSpan, within: TextSpan): boolean {
  const before = /(?<!\S)(\S+)\s+$/
    .exec(text.slice(Math.max(within.start, date.start - 24), date.start))?.[1]
    ?.toLowerCase();
  if (before === undefined) return true;
  if (/['’]s$|^(?:its|his|her|their|our|a|an|any|each|every|no)$/.test(before)) return false;
  const noun = /^\s+(?!(?:and|or|in|on|at|to|of|for|with)\b)\p{Ll}{3}/u.test(textAfter(text, date.end, 8));
  // "the 2008 models", "Easter dates", "the Christmas trade".
  const named = /^(?:easter|christmas|spring|summer|autumn|winter)$/i.test(text.slice(date.start, date.end));
  return !(noun && (named || before === 'the' || /ing$/.test(before)));
}

/** "its first Christmas", "the southern summer of 2014": a word of its own makes a date part of a noun phrase. */
export const isModified = (text: string, {start}: TextSpan): boolean =>
  MODIFIED.test(textBefore(text, start, 24)) &&
  /^(?:\p{Lu}|summer|autumn|winter|spring)/u.test(textAfter(text, start, 8));

const MODIFIED =
  /(?<!\S)(?:the|an?|its|his|her|their) (?:first|second|third|fourth|fifth|last|next|\p{Ll}+ern) $/u;

/** "in the three months ended", "with effect from". */
const BROUGHT_IN =
  /(?:\b(?:in|for|during|over) )?(?:\bthe |\bits )?(?:\b(?:first|second|third|fourth|fiscal|full|three|six|nine|twelve|\d{1,2}|latest|recent|most) ){0,4}\b(?:weeks?|months?|quarter|half|half-year|year|period) (?:that )?end(?:ed|ing) $|\bwith (?:immediate )?effect $/i;

/** A time phrase with the preposition that brings it in: "on Monday", "in early 2004". */
export function timePhrase(text: string, date: TextSpan, within: TextSpan): TextSpan {
  const leading = leadingWords(text.slice(Math.max(within.start, date.start - 40), date.start));
  const start =
    date.start - leading - (BROUGHT_IN.exec(text.slice(within.start, date.start - leading))?.[0].length ?? 0);
  const rest = text.slice(date.end, Math.min(within.end, date.end + 20));
  const after =
    AFTER_DATE.exec(rest) ?? (/^from\b/i.test(text.slice(start, date.start)) && ONWARD.exec(rest));
  return {start, end: date.end + (after ? after[0].length : 0)};
}

/** Spaces that lie uneven or before a mark, empty brackets, marks side by side. */
const MARKED = /["“”()]|\s\s/;
const UNTIDY = /\s\s|[^\S ]|\s[,;:.!?)\]”]|[([“][\s)\],;]|[,;:] ?[,;:]/;

/** Tidied where words were left out; quotation marks and brackets that lost their partner go. */
function mend(title: string): string {
  let mended = UNTIDY.test(title) ? tidied(title) : title;
  if (!MARKED.test(mended)) return mended.trim();
  if (count(mended, '"') % 2 === 1) mended = mended.replaceAll('"', '');
  if (count(mended, '“') !== count(mended, '”')) mended = mended.replace(/[“”]/g, '');
  if (count(mended, '(') !== count(mended, ')')) mended = mended.replace(/[()]/g, '');
  return mended.replace(/\s\s+/g, ' ').trim();
}

const tidied = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(/ \.(?= \p{Ll})/gu, '') // of "a.m.", left behind
    .replace(/\(\s?[,;]?\s?\)|\[\s?\]/g, '')
    .replace(/\s{1,9}([,;:.!?)\]”])/g, '$1')
    .replace(/([(“[])\s+/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1');

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}

function withoutMarks(title: string): string {
  let end = title.length;
  while (end > 0 && /[\s,;:–—-]/.test(title[end - 1]!)) end--;
  return title.slice(0, end);
}

function trimEnds(title: string): string {
  let trimmed = title;
  for (;;) {
    const next = withoutMarks(trimmed.replace(CONNECTIVE, '')).replace(/^["“]\s?(?=[^"”]*$)/, '');
    if (next === trimmed || next.length < TITLE_MIN) return trimmed;
    trimmed = next;
  }
}

/** What may end a title right after its verb: "was sworn in", "nominated her". */
const KEPT = / (?:once more|ever before|do so|did so)$/i;
const CLOSING = / (?:in|on|over|off|through)$/i;

const withoutDangling = (title: string, verb?: string): string => {
  let trimmed = title.replace(/ at (?:least|most)$/, '');
  while (DANGLING.test(trimmed)) {
    if (KEPT.test(trimmed) || (verb !== undefined && trimmed.endsWith(' her'))) break;
    if (verb !== undefined && CLOSING.test(trimmed) && trimmed.replace(CLOSING, '').endsWith(` ${verb}`))
      break;
    trimmed = withoutMarks(trimmed.replace(DANGLING, ''));
  }
  return withoutMarks(trimmed);
};

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
  /(?<![\p{L}.'’-])(?:[Pp]resident|[Ll]eader|[Pp]rime [Mm]inister|(?:(?:[Ff]oreign|[Ff]inance|[Dd]efen[cs]e|[Ii]nterior) )?[Mm]inister|[Ss]ecretary(?: of [Ss]tate| of [Dd]efense| [Gg]eneral)?|[Cc]hancellor|[Ss]enator|[Gg]overnor|[Cc]hairman|[Cc]hairwoman|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO|[Ss]pokes(?:man|woman|person)|[Dd]irector|[Ee]nvoy|[Aa]mbassador|[Rr]epresentative|[Aa]nalyst|[Pp]rofessor) (?=\p{Lu}\p{Ll})/gu;
/** Before an office: whose it is, and how it is held. */
const OF_OFFICE = /^(?:the|former|then|acting|deputy|vice|outgoing|incoming|\p{Lu}[\p{L}.'’-]*)$/u;
const OFFICE_WORDS = 4;

function withoutOffices(title: string): string {
  let kept = '';
  let at = 0;
  for (const {0: office, index} of title.matchAll(OFFICE)) {
    let end = index;
    for (let count = 0; count < OFFICE_WORDS && title[end - 1] === ' '; count++) {
      let start = end - 1;
      while (start > at && /[\p{L}.'’-]/u.test(title[start - 1]!)) start--;
      if (!OF_OFFICE.test(title.slice(start, end - 1))) break;
      end = start;
    }
    kept += title.slice(at, end);
    at = index + office.length;
  }
  return kept + title.slice(at);
}

/**
 * At most 100 characters; cut where a phrase ends, so that what is left reads on its own.
 *
 * @param verb - A word that must stay, with something after it.
 */
export function shorten(full: string, verb?: string): string {
  if (full.length <= TITLE_COMFORTABLE) return full;
  const title = withoutOffices(full);
  if (title.length <= TITLE_COMFORTABLE) return title;
  const told = verb ? ` ${title}`.indexOf(` ${verb}`) : -1;
  const verbEnd = told < 0 ? 0 : told + verb!.length;
  // Something stands after the verb, unless that says enough: "A long section of the bridge collapsed".
  const least = Math.max(TITLE_KEPT, verb && COMPLETE.test(verb) ? verbEnd : verbEnd + 1);
  for (const cut of CUTS) {
    const ends = [...title.matchAll(cut)]
      .map(({index}) => index)
      .filter((index) => index >= least && index < TITLE_MAX && !isQuoted(title, index));
    const comfortable = ends.findLast((index) => index <= TITLE_COMFORTABLE);
    const end =
      comfortable !== undefined && comfortable >= TITLE_FULL
        ? comfortable
        : (ends.find((index) => index > TITLE_COMFORTABLE) ?? comfortable);
    if (end === undefined) continue;
    const kept = mend(withoutDangling(title.slice(0, end)));
    if (kept.length >= TITLE_KEPT) return kept;
  }
  if (title.length <= TITLE_MAX) return title;
  const space = title.lastIndexOf(' ', TITLE_MAX - 1);
  const kept = withoutDangling(title.slice(0, space > TITLE_KEPT ? space : wholeUnits(title, TITLE_MAX - 1)));
  return `${mend(kept)}…`;
}

/** Whether an offset lies between quotation marks. */
const isQuoted = (title: string, at: number): boolean =>
  (title.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;

/** Never between the two halves of a surrogate pair. */
const wholeUnits = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;

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
/** What a date has left behind: "The bridge, built, …". */
const BARE_ASIDE = /(?<=\p{L}), (?:\p{Ll}{2,12}ed|built|born|written|won|made|sold),(?= )/gu;
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
      ? named.replace(` ${verb}`, ` ${verb} ${object.replace(/^(?:The|An?) /, (word) => word.toLowerCase())}`)
      : named;
  const plain = mend(told.includes('(') ? told.replace(/\s?\([^()]{0,60}\)/g, ' ') : told)
    .replace(AGE, '')
    .replace(BARE_ASIDE, (aside) => (aside === `, ${verb},` ? aside : ''));
  return pointed(
    shorten(withoutDangling(withoutAttribution(plain).replace(/(?<![.!?…])[.!?…]+$/, ''), verb), verb),
  );
}
