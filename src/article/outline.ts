// What each paragraph of an article is for. Only prose tells of events: headlines repeat what the
// prose says, and the lines that a web page puts around an article are about other articles.

import {SHORT_MONTHS, SHORT_WEEKDAYS} from '../time/names.js';
import {withSeams} from '../time/seams.js';
import type {TextSpan} from './article.js';
import {paragraphs} from './paragraphs.js';

/**
 * `prose` tells; `heading` is a headline or a section title; `dateline` is a line that says when or by
 * whom the article was published; `notice` is what the page adds: links to other articles, advertisements.
 */
export type ParagraphKind = 'prose' | 'heading' | 'dateline' | 'notice';

export interface Paragraph extends TextSpan {
  readonly kind: ParagraphKind;
}

/** A heading has at most so many words; a longer line without a full stop is prose that lacks one. */
const HEADING_WORDS = 20;
/** A line of publication data is at most this long, in UTF-16 units. */
const DATELINE_LENGTH = 120;

// What introduces links to other articles, advertisements and the like; the whole paragraph goes.
const NOTICE =
  /^\W{0,3}(?:(?:more|other|latest|breaking|top|related|recommended|trending|popular|similar)\s+(?:news|stories|story|articles?|reading|coverage|posts?|videos?|links?|topics?|content|headlines)\b(?!\s+(?:stories\s+|articles\s+)?(?:that|which|who|about|from|of|in|on|is|was|are|were|has|have)\s)|(?:see|read|watch|listen|look)\s+(?:also|more|next|now|full|here|the full)\b|also\s+(?:read|see|watch)\b|related\s*:|don[’']t miss\b|you (?:may|might) (?:also )?like\b|advertise?ments?\b|sponsored\b|promoted\b|share (?:this|on|via)\b|sign up\b|subscribe\b|follow us\b|click here\b|copyright\b|©|all rights reserved\b|photos?\s*(?::|by\b|credit)|image\s*(?::|by\b|credit|source|caption)|picture\s*:|video\s*:|(?:file )?photo\s*[:(]|(?:source|via|tags?|filed under|topics?|categories|comments?)\s*:|comments (?:are (?:now )?(?:open|closed)|(?:will )?close)\b|continue reading\b|loading\b|story continues\b|this (?:article|story) (?:was|has been|originally|first)\b|this (?:page|post|entry) (?:was |has been )?(?:first |last )?(?:posted|published|edited|modified|updated|amended|corrected)\b|corrections?\s*[,:(]|clarifications?\s*[,:(]|editor['’]s note\b|(?:accessed|retrieved) (?:on )?\d|the information contained\b|reporting by\b|edited by\b|editing by\b|skip to\b|back to top\b)/i;
// A picture's caption by its credit at the end.
const CREDIT =
  /\((?:[^()]{0,40}\b(?:photo|image|via|getty|afp|reuters|ap)\b[^()]{0,40})\)\W*$|\/(?:getty images|afp|reuters|ap)\W*$/i;

const MONTH = `(?:${SHORT_MONTHS})[a-z]{0,6}\\.?`;
const WEEKDAY = `(?:(?:${SHORT_WEEKDAYS})[a-z]{0,6}\\.?,?\\s+)`;
const DATE = `(?:${WEEKDAY}?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4})?)|\\d{4}[-/]\\d\\d[-/]\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const CLOCK =
  '(?:[\\s,|•·–—-]{0,9}(?:at\\s{1,3})?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s{0,3}(?:[ap]\\.?m\\.?)?(?:\\s{0,3}\\(?[A-Z]{2,4}\\)?)?)?';
// "March 01, 2008", "Published 7 October 2018", "Updated: Oct. 7, 2018 5:15 p.m. ET".
const STAMP = new RegExp(
  withSeams(
    `^\\W{0,3}(?:(?:first\\s+)?(?:published|posted|updated|last\\s+(?:updated|modified)|modified|date|created|issued|released)\\b(?:\\s+(?:on|at))?\\s{0,3}:?\\s{0,3}(?:\\d{1,2}[:.]\\d\\d,?\\s)?)?${DATE}${CLOCK}\\W{0,3}$`,
  ),
  'i',
);
const WORD = '\\p{Lu}\\p{L}{1,20}\\.?';
const DATE_LIKE = `(?:${WORD},?\\s{1,3})?(?:${WORD}\\s{1,3}\\d{1,2}|\\d{1,4}[\\s./-])`;
// "By Jane Doe | October 7, 2018", "Posted by Jane at October 7": after the names nothing but marks, or a date.
const BY = /^(?:(?:posted|published|written)\s+)?by\s+/iy;
const NAME = /\p{Lu}[\p{L}.’'-]*/uy;
const BETWEEN_NAMES = /[\s,·•|]+(?:and\s+)?/y;
const AFTER_NAMES = new RegExp(`^\\W{0,5}(?:(?:published|updated|posted|on|at)?\\s{0,3}${DATE_LIKE}|$)`, 'u');
/** What tells goes on: "By Paris on 3 May the army had lost." */
const GOES_ON = /\p{Ll}{2} \p{Ll}{2}/u;
/** Words of names, at most. */
const NAMED = 8;

// What stands beside the day: how long it takes to read, who wrote it, where it is filed.
const READING_TIME = /^\d{1,3}\s?min(?:ute)?s?\b[^·•|]{0,9}[·•|]\s?/i;
const BESIDE =
  /[·•|]\s?(?:\d{1,6}\s?(?:min|comments?|responses|replies|views|likes|words)|by|in|tagged|filed|posted|updated|last|leave|no comments)\b|\((?:last\s)?updated\b|\bby\s/i;

/** Whether a line says on which day the article was published, and perhaps more of the kind. */
function isStamp(line: string, stamp: RegExp): boolean {
  if (stamp.test(line)) return true;
  const dated = line.replace(READING_TIME, '');
  const end = dated.search(BESIDE);
  if (end < 0) return dated !== line && stamp.test(dated);
  return stamp.test(dated.slice(0, end)) && (!/^by/i.test(dated.slice(end)) || isByline(dated.slice(end)));
}

/** Whether a line says who wrote the article, and perhaps when. */
function isByline(line: string): boolean {
  // Where the pattern, tried at an offset, ends; -1 where it does not match.
  const endOf = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(line) ? pattern.lastIndex : -1;
  };
  let at = endOf(BY, 0);
  for (let count = 0; at >= 0 && count < NAMED; count++) {
    const end = endOf(NAME, at);
    if (end < 0) return false;
    const rest = line.slice(end);
    if (AFTER_NAMES.test(rest)) return !(ENDED.test(rest) && GOES_ON.test(rest));
    at = endOf(BETWEEN_NAMES, end);
  }
  return false;
}

// "May 3, 2019 | Jane Doe", "3 May 2019 in News": names and what belongs to a byline, no clause.
const OPENING_DAY = new RegExp(withSeams(`^\\W{0,3}${DATE}(?!\\d)`), 'i');
const BYLINE_WORD = /^(?:[\p{Lu}\d(]|(?:a|ago|and|at|by|in|last|of|updated)$)/u;
/** The line of publication stands among so many paragraphs at the top. */
const TOP = 4;
/** Words behind its day, at most. */
const BEHIND = 8;

/** Whether a line is a day with a few names behind it. */
function isDayWithNames(line: string): boolean {
  const day = OPENING_DAY.exec(line)?.[0];
  const words =
    day === undefined || ENDED.test(line)
      ? []
      : line
          .slice(day.length)
          .split(/[\s|·•/,–—-]+/)
          .filter(Boolean);
  return words.length > 0 && words.length <= BEHIND && words.every((word) => BYLINE_WORD.test(word));
}

const ENDED = /[.!?…]["'”’)\]]*(?:\[\d{1,3}\])*$/;
/** What an agency adds behind the last sentence: "(Reporting by Ann Lee)". */
const ADDED = /[.!?…]["'”’)\]]*\s\([^()]{1,160}\)$/;
const ITEM = /^[-*•·▪◦‣]\s/;
const ANY = /./;
/** "Here is what we know so far:", but not "Related:" */
const leadsOver = (line: string): boolean =>
  line.endsWith(':') && line.split(/\s+/, LEAD_WORDS).length === LEAD_WORDS;
const LEAD_WORDS = 4;
// Entries of a chronology: "1969: …", "7 October 2018 – …", "In 1969 …".
const ENTRY = new RegExp(
  withSeams(
    `^\\W{0,6}(?:in\\s+|on\\s+|v|c(?:irca|\\.)?\\s+)?(?:\\d{1,4}(?:s|\\s?(?:bce?|ce|ad))?\\b|${MONTH}\\s+\\d|${DATE})`,
  ),
  'i',
);

/** "Notification of authors: 12 September 2023" */
const LABELLED = new RegExp(
  withSeams(
    `^\\W{0,3}(?!(?:dates?|times?|time ?frame|when|day|period|duration)\\s?:)[^.!?:]{3,72}:\\s+(?:\\d{1,2}\\s?[-–]\\s?)?${DATE}`,
  ),
  'i',
);

function kindOf(
  text: string,
  stamp: RegExp,
  repeated: ReadonlySet<string>,
  again: boolean,
  terse: boolean,
): ParagraphKind {
  const line = text.length <= DATELINE_LENGTH;
  if (line && (isStamp(text, stamp) || isByline(text))) return 'dateline';
  const start = text.slice(0, 80);
  if (NOTICE.test(start) || (text.length < 400 && CREDIT.test(text.slice(-80)))) return 'notice';
  // What was told before in the same words is told no more.
  if (ENDED.test(text.slice(-12)) || ADDED.test(text.slice(-170))) return again ? 'notice' : 'prose';
  if (repeated.has(text)) return 'heading';
  if (terse || ENTRY.test(start) || LABELLED.test(text.slice(0, DATELINE_LENGTH))) return 'prose';
  return text.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS ? 'heading' : 'prose';
}

/**
 * The paragraphs of an article with their kinds, in order.
 *
 * @param stamp - Is a line that says when the article was published. Defaults to what English has.
 */
export function outline(text: string, stamp = STAMP): Paragraph[] {
  const spans = paragraphs(text);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let ended = 0;
  for (const {start, end} of spans) {
    const words = text.slice(start, end);
    if (seen.has(words)) repeated.add(words);
    seen.add(words);
    if (ENDED.test(words.slice(-12))) ended++;
  }
  // Where hardly any line ends with a full stop (messages, chronologies), its lack makes no heading.
  const terse = ended * 4 < spans.length || spans.length === 1;
  const told = new Set<string>();
  // Which lines without a full stop are items of a list that belongs to the prose above it.
  let items: RegExp | undefined;
  const opensWithDay = ({start, end}: TextSpan) =>
    OPENING_DAY.test(text.slice(start, Math.min(end, start + 80)));
  return spans.map(({start, end}, i) => {
    const words = text.slice(start, end);
    // A chronicle has more entries than one, and what has hardly a full stop is a list of notes.
    const named = !terse && i < TOP && isDayWithNames(words) && spans.filter(opensWithDay).length === 1;
    const kind = named ? 'dateline' : kindOf(words, stamp, repeated, told.has(words), terse);
    told.add(words);
    if (kind === 'heading' && items?.test(words)) return {start, end, kind: 'prose'};
    const leads = /^(?:prose|heading)$/.test(kind) && leadsOver(words);
    items = leads ? ANY : kind === 'prose' ? ITEM : undefined;
    return {start, end, kind};
  });
}
