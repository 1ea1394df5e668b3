// Cuts a text into paragraphs. A blank line always parts two; a single line break does unless the
// lines look hard-wrapped (as in plain-text mail and books), where it is only a space.

import {SHORT_MONTHS, SHORT_WEEKDAYS} from '../time/names.js';
import {textAfter} from './text-around.js';
import type {TextSpan} from './article.js';

/** Lines of hard-wrapped prose are about this long, in UTF-16 units. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;

// What ends a line that a writer ended: closing punctuation, perhaps inside quotes or brackets.
const ENDED = /[.!?…:;]["'”’)\]]*$/;
// What starts a line of its own whatever stands before it: bullets, numbers of a list, "Label:".
const OWN_LINE = /^(?:[-*•·–—▪◦|]\s|\d{1,2}[.)]\s|[A-Z][\w’']*(?: \w+){0,2}: )/;

/** The span without the white space around it; empty if it holds nothing else. */
export function trimSpan(text: string, {start, end}: TextSpan): TextSpan {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return {start, end};
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000
  );
}

/** A line break and all white space after it. */
const BREAKS = /[\n\r\u2028\u2029\f\v]\s*/g;
/** More than one break: a blank line. */
const BLANK = /^(?:\r\n|\r(?!\n)|[^\r])[^]*[\n\r\u2028\u2029\f\v]/;

/** The lines, without white space around them; of blank ones side by side only one. */
function lines(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  let start = 0;
  for (const {0: mark, index} of text.matchAll(BREAKS)) {
    found.push(trimSpan(text, {start, end: index}));
    if (BLANK.test(mark)) found.push({start: index, end: index});
    start = index + mark.length;
  }
  found.push(trimSpan(text, {start, end: text.length}));
  return found;
}

/** "1907 | The line opened | Linz" */
const isRow = (text: string, {start, end}: TextSpan): boolean => text.slice(start, end).includes(' | ');

const DAY_OPENS = `(?:(?:${SHORT_WEEKDAYS})[a-z]{0,6}\\.?,? )?(?:(?:${SHORT_MONTHS})[a-z]{0,6}\\.? \\d|\\d{1,2}(?:st|nd|rd|th)? (?:${SHORT_MONTHS})|\\d{4}-\\d\\d-\\d\\d)`;
const DAY = new RegExp(`^${DAY_OPENS}`, 'i');
// "[14:22:00] …", "21:17 UTC: …", "May 4 - 31: …": a day or an hour that opens a line, up to its mark.
const TIME_OPENS = new RegExp(
  `^[[(]?(?:${DAY_OPENS}|\\d{1,2}:\\d\\d)(?:[^.!?;]{0,30}?(?:: |\\s[–—-]|[\\])]))?`,
  'i',
);

/** Whether a line is but a label whose day has the line after it: "Notification to authors:". */
function isLabel(
  text: string,
  line: TextSpan,
  next: TextSpan | undefined,
  below: TextSpan | undefined,
): boolean {
  const isShort = ({start, end}: TextSpan) => start < end && end - start <= LABEL_MAX;
  return (
    isShort(line) &&
    text[line.end - 1] === ':' &&
    next !== undefined &&
    isShort(next) &&
    !ENDED.test(text[next.end - 1]!) &&
    DAY.test(textAfter(text, next.start, 32)) &&
    (!below || text[below.end - 1] === ':')
  );
}
const LABEL_MAX = 72;

/** Whether a line is an entry that its time opens, with a mark behind it or where the line before is one too. */
function isEntry(text: string, line: TextSpan, next: TextSpan): boolean {
  const time = TIME_OPENS.exec(textAfter(text, next.start, 60))?.[0];
  return time !== undefined && (/[:–—\-\])]$/.test(time) || TIME_OPENS.test(textAfter(text, line.start, 60)));
}

/** Whether the line break after `line` is only a wrap: `next` goes on with the same sentence. */
function wraps(text: string, line: TextSpan, next: TextSpan): boolean {
  const length = line.end - line.start;
  if (length < WRAP_MIN || length > WRAP_MAX) return false;
  if (OWN_LINE.test(textAfter(text, next.start, 40)) || isRow(text, line) || isEntry(text, line, next))
    return false;
  return (
    !ENDED.test(text.slice(Math.max(line.start, line.end - 4), line.end)) || next.end - next.start >= WRAP_MIN
  );
}

/**
 * The paragraphs of a text in order, without the white space around them. They never overlap;
 * between them lies only white space. Takes time linear in the length of the text.
 */
export function paragraphs(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  let open: TextSpan | null = null;
  let last: TextSpan | null = null; // the line before, or null after a blank one
  let [isValue, wasValue] = [false, false]; // the day of a label
  const all = lines(text);
  for (const [i, line] of all.entries()) {
    if (line.start === line.end) {
      last = null;
      continue;
    }
    if (open && last && (isValue || (!wasValue && wraps(text, last, line))))
      open = {start: open.start, end: line.end};
    else {
      if (open) found.push(open);
      open = line;
    }
    [isValue, wasValue] = [isLabel(text, line, all[i + 1], wasValue ? undefined : all[i + 2]), isValue];
    last = line;
  }
  if (open) found.push(open);
  return found;
}
