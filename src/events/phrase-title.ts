// The title of a happening that a noun phrase names, with whose it is: "June meeting of Ann Lee and Bo".

import type {Timex} from '../timex/timex.js';
import {coreOf} from './core-phrase.js';
import {clauseAt, isPronoun, type ParsedSentence} from './clause.js';
import {DETERMINER, POSSESSIVE} from './lexicon.js';
import type {NounPhrase} from './noun-phrase.js';
import type {Setting} from './setting.js';
import {clauseTitle} from './title.js';
import {shorten} from './shorten.js';
import {timePhrase} from './title-dates.js';
import {TITLE_MIN} from './title-length.js';

const MEETS =
  /^(?:meetings?|talks|summit|negotiations?|discussions?|encounter|session|lunch|dinner|deal|agreement|war|battle|match)$/;

const MOVES =
  /^(?:visit|trip|tour|journey|flight|speech|address|statement|announcement|interview|expedition|mission|inauguration|coronation|wedding|funeral|arrest|trial|death)$/;

/** "June meeting of Trump and Kim", "Pompeo’s previous visit to Pyongyang", "Korean War". */
export function phraseTitle(
  {text}: Setting,
  {words, clauses}: ParsedSentence,
  {from, to, head, attributive}: NounPhrase,
  timex: Timex,
): string {
  const opener = words[from]!;
  const range = /\d{3,4}\s*[-–—]\s*\d{2,4}/.test(timex.text);
  let start = from;
  if (DETERMINER.has(opener.lower) && start + 1 < to) start++;
  const phrase = {start: words[start]!.start, end: words[to - 1]!.end};
  // A range or a bare year is shown by the axis; "June meeting" and "October 7 meeting" are names.
  const drop = attributive
    ? range || timex.type === 'TIME' || /^(?:the\s+)?\d{4}$/i.test(timex.text)
      ? [timex]
      : []
    : [timePhrase(text, timex, phrase)];
  const clause = clauseAt({words, clauses} as ParsedSentence, timex.start);
  const main = clause.subject ?? clauses.find(({subject}) => subject)?.subject;
  const subject =
    main && !(main.from < to && from < main.to) ? coreOf(text, words.slice(main.from, main.to)) : undefined;
  const bareTitle = clauseTitle(text, {clause: phrase, dates: drop});
  if (attributive && drop.length > 0 && bareTitle.length < TITLE_MIN)
    return clauseTitle(text, {clause: phrase, dates: []});
  const named =
    subject &&
    /^\p{Lu}/u.test(subject) &&
    subject.length <= 40 &&
    main &&
    !DETERMINER.has(words[main.from]!.lower)
      ? subject
      : undefined;
  const noun = words[head]!.lower;
  if (POSSESSIVE.has(opener.lower) && named && !isPronoun(words, main)) {
    const partner =
      /^their$/.test(opener.lower) && MEETS.test(noun) ? partnerOf({words, from, named}) : undefined;
    const bare = clauseTitle(text, {clause: phrase, dates: drop});
    return shorten(
      partner
        ? `${bare} of ${named} and ${partner}`
        : `${named}${named.endsWith('s') ? '’' : '’s'} ${bare.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => (words[start]!.capital ? letter : letter.toLowerCase()))}`,
    );
  }
  if (
    !attributive &&
    named &&
    MOVES.test(noun) &&
    /^(?:a|an|the|his|her)$/.test(opener.lower) &&
    !isPronoun(words, main)
  ) {
    const bare = clauseTitle(text, {clause: phrase, dates: drop});
    return shorten(
      `${named}${named.endsWith('s') ? '’' : '’s'} ${words[start]!.capital ? bare : bare.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
    );
  }
  return clauseTitle(text, {clause: phrase, dates: drop});
}

/** The other party of "their meeting": the name after "with" or "and" that comes last before it. */
function partnerOf({
  words,
  from,
  named,
}: {
  words: ParsedSentence['words'];
  from: number;
  named: string;
}): string | undefined {
  for (let i = from - 2; i > 0; i--) {
    if (!/^(?:with|and)$/.test(words[i - 1]!.lower) || !words[i]!.capital) continue;
    let to = i + 1;
    while (to < from && words[to]!.capital) to++;
    const name = words
      .slice(i, to)
      .map(({text}) => text)
      .join(' ');
    return named.includes(name) ? undefined : name;
  }
  return undefined;
}
