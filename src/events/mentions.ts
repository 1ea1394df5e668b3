// Whom and what a sentence speaks of: what a pronoun in the sentences after it may stand for.

import type {Clause, ParsedSentence} from './clause.js';
import {directObject, pronounObject} from './direct-object.js';
import {DETERMINER, FUNCTION_WORDS, PREPOSITION, SAYING, SUBJECT_PRONOUN, wordList} from './lexicon.js';
import {CALENDAR, type Name, namesOf} from './names.js';
import {isNameIn, isPlural} from './plural.js';
import {isGerund} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** `pronoun`: who was meant before still is. */
export type MentionKind = 'person' | 'thing' | 'many' | 'pronoun';

export interface Mention {
  readonly kind: MentionKind;
  readonly text: string;
  /** Who it is about; who is presented beside that; or only whom or what something is done to. */
  readonly role: 'subject' | 'beside' | 'object';
  /** Named as an owner only: whether it is a person's name, the text has to tell. */
  readonly owns?: boolean;
  /** An object that was not there, or was not valid, before: "a law" that was passed. */
  readonly made?: boolean;
  /** A full name or a form of address tells a person; "Smith" may be a firm as well. */
  readonly sure?: boolean;
  /** "he" or "she", where a form of address tells. */
  readonly sex?: string | undefined;
  /** "he" or "she", where the sentence goes on with "his" or "her": if it is a person's name. */
  readonly bound?: string | undefined;
  /** The pronoun beside which it is named: "she met Bo Dahl" says that he is not she. */
  readonly beside?: string | undefined;
}

/** Longer subjects make a title worse than a pronoun does, in UTF-16 units. */
const SUBJECT_LENGTH = 48;
/** A thing without a name ("the sound") has at most so many words. */
const THING_WORDS = 3;

/** Whose something is, as the pronoun that stands for them. */
export const OWNERS: Readonly<Record<string, string>> = {his: 'he', her: 'she', its: 'it', their: 'they'};

const SEX: readonly (readonly [pronoun: string, words: ReadonlySet<string>])[] = [
  ['he', wordList('mr sir lord king prince emperor pope duke man boy father brother son husband')],
  [
    'she',
    wordList(
      'mrs ms miss lady dame queen princess empress duchess woman girl mother sister daughter wife widow actress nun',
    ),
  ],
];

/** What else somebody may be called without a name: "the poet", "a 34-year-old driver". */
const PERSON =
  /^(?:president|minister|secretary|senator|chancellor|governor|chairm[ae]n|professor|captain|colonel|judge|mayor|ambassador|commander|bishop|priest|monk|poet|painter|writer|author|singer|actor|composer|architect|sculptor|artist|farmer|baker|miner|teacher|student|doctor|lawyer|engineer|merchant|banker|soldier|sailor|pilot|driver|player|striker|goalkeeper|manager|director|founder|owner|editor|reporter|suspect|victim|defendant|candidate|teenager|explorer|astronaut|lawmaker|chemist|physicist|\p{L}{3,}(?:sman|swoman|[hs]erman|eman|ician|[aegi]list|ologist))$/u;

/** What a form of address before a name says, or in it. */
export function sexOf(words: readonly Word[], at: number): string | undefined {
  const near = words.slice(Math.max(0, at - 1), at + 2);
  return SEX.find(([, told]) => near.some(({lower}) => told.has(lower)))?.[0];
}

/** What a sentence speaks of; of what is alike the last is meant first. */
export function mentionsOf(text: string, parsed: ParsedSentence): Mention[] {
  const {words, clauses} = parsed;
  const opener = clauses[0]?.subject && words[clauses[0].subject.from]!.lower;
  // "She met Ann Lee, who …": the one who was meant before.
  const meant = opener !== undefined && SUBJECT_PRONOUN.has(opener);
  const isNamed = clauses.some(
    ({subject}) =>
      subject && words[subject.to - 1]!.capital && !(subject.to === 1 && FUNCTION_WORDS.has(words[0]!.lower)),
  );
  // What the main clause is about is meant before what the others are about.
  const ordered = [...clauses].sort((a, b) => Number(a.kind === 'main') - Number(b.kind === 'main'));
  // "A breach drained it. It was abandoned": what something was done to before.
  const isHeld = clauses.some(
    ({kind, verb}) => kind === 'main' && verb && pronounObject(words, verb)?.lower === 'it',
  );
  return [
    ...(isHeld ? [{...again('it'), role: 'object'} as const] : []),
    ...besides(text, parsed),
    ...(meant ? [again(opener)] : []),
    ...ordered
      .flatMap((clause) => subjectMentions(text, words, clause, meant))
      .filter(
        // "Lee left when he could": Lee, and not who was meant before.
        ({kind}) => kind !== 'pronoun' || meant || !isNamed,
      ),
    ...objects(text, words, clauses),
  ];
}

const again = (pronoun: string): Mention => ({kind: 'pronoun', text: pronoun, role: 'subject'});

const isOwner = ({text}: Word): boolean => /['’]s?$/.test(text);

const person = (
  words: readonly Word[],
  {text, from, titled, full}: Name,
  role: Mention['role'],
): Mention => ({
  kind: 'person',
  text,
  role,
  sure: titled ?? full ?? false,
  sex: sexOf(words, from),
});

/** Who is no subject: "they hired a new chief, Ann Lee", "… arrested a man"; "for Ann Lee | the meeting was …" is about her. */
function besides(text: string, {words, clauses}: ParsedSentence): Mention[] {
  const isSubject = (at: number) =>
    clauses.some(({subject}) => subject && subject.from <= at && at < subject.to);
  const pronoun = words.find(({lower}) => /^s?he$/.test(lower))?.lower;
  const named = namesOf(words).flatMap((name) => {
    if (isSubject(name.from) || isOwner(words[name.to - 1]!)) return [];
    if (name.kind === 'place') return [];
    if (name.from === 1 && PREPOSITION.has(words[0]!.lower)) return [person(words, name, 'subject')];
    // "…, said Ann Lee, 58."
    if (name.full && SAYING.has(lowerAt(words, name.from - 1))) return [person(words, name, 'subject')];
    if (name.full && isPresented(words, name)) return [{...person(words, name, 'beside'), beside: pronoun}];
    // Of a name that stands alone the article has to tell that it is a person's.
    return / /.test(name.text) && !name.full && !name.titled
      ? []
      : [{...person(words, name, 'object'), beside: pronoun}];
  });
  return [...named, ...somebody(text, words).filter(({from}) => !isSubject(from))];
}

const MAKING =
  /^(?:approv|adopt|pass|buil|propos|launch|publish|releas|open|sign|s[oe]l[dl]|draft|fil|introduc|submit|install|design|prepar|found)/;

/** "They arrested | 14 men": what may be meant by "them", and that "they" may be others than before. */
const objects = (text: string, words: readonly Word[], clauses: readonly Clause[]): Mention[] =>
  clauses.flatMap((clause) => {
    const object = directObject(words, clause);
    if (!object) return [];
    const phrase = words.slice(object.from, object.to);
    const many = isPlural(phrase);
    // Names are told as such.
    if (!many && phrase.every(({capital}) => capital)) return [];
    return [
      {
        kind: many ? 'many' : isSomebody(phrase) ? 'person' : 'thing',
        text: text.slice(phrase[0]!.start, phrase.at(-1)!.end),
        role: 'object',
        made: MAKING.test(words[clause.verb!.head]!.lower),
      },
    ];
  });

/** "a new chief executive, | Ann Lee", "the publisher | Bo Dahl", "Bo Dahl, | a captain": who has not been spoken of before. */
function isPresented(words: readonly Word[], {from, to}: Name): boolean {
  const [before, noun] = [words[from - 1], words[from - 2]];
  if (words[to]?.text === ',' && /^an?$/.test(lowerAt(words, to + 1)) && before?.isWord) return true;
  if (before?.text === ',')
    return words
      .slice(Math.max(0, from - 2 - PRESENTED_WORDS), from - 1)
      .some(({lower}) => /^an?$/.test(lower));
  return /^\p{Ll}+$/u.test(before?.text ?? '') && /^(?:the|an?)$/.test(noun?.lower ?? '');
}
const PRESENTED_WORDS = 4;

/** "a 44-year-old man" */
function somebody(text: string, words: readonly Word[]): (Mention & {from: number})[] {
  return words.flatMap(({lower, end}, i) => {
    if (!/^(?:man|woman|boy|girl)$/.test(lower)) return [];
    const from = words.findLastIndex((word, j) => j < i && j >= i - 3 && /^an?$/.test(word.lower));
    if (from < 0) return [];
    const named = text.slice(words[from]!.start, end).replace(/^a/, 'A');
    return [{kind: 'person', text: named, role: 'beside', sex: sexOf(words, i), from}];
  });
}

/** What the subject of a clause stands for. */
function subjectMentions(
  text: string,
  words: readonly Word[],
  {subject, verb, kind, from, to, body}: Clause,
  meant: boolean,
): Mention[] {
  // A subject that stands in another clause was met there.
  if (!subject || (kind !== 'relative' && (subject.from < from || subject.to > to))) return [];
  // "They wrote to the bank, which …": the bank, unless it is about something else.
  const which = kind === 'relative' && /^(?:which|that)$/.test(words[body - 1]!.lower);
  // "She met Ann Lee, who …": not the one who is meant. "students in Leeds, who …": not the place.
  if (kind === 'relative' && ((meant && !which) || /^(?:in|at)$/.test(lowerAt(words, subject.from - 1))))
    return [];
  const first = words[subject.from]!.lower;
  // "She", "she and Bo Dahl"
  if (SUBJECT_PRONOUN.has(first)) return [again(first)];
  const phrase = ofMaking(words.slice(subject.from, subject.to));
  // "In order that Lee …"
  if (PREPOSITION.has(first)) return [];
  // "One of them": who has no name.
  if (first === 'one') return [{kind: 'person', text: '', role: 'subject', sure: true}];
  // "Its last king": the king is not "it".
  if (first === 'its' || first === 'their') return [again(OWNERS[first]!)];
  // "Her tutor", "the film, her first": of the one who goes on being meant; "Lee, too ill to leave her bed" of Lee.
  const whose = namesOf(phrase)[0]?.from !== 0 && phrase.find(({lower}) => /^h(?:er|is)$/.test(lower));
  if (whose) return [...kinMentions(phrase, whose), again(OWNERS[whose.lower]!)];
  // "Lee’s first voyage": Lee, if that is a surname.
  const owner = namesOf(phrase)[0];
  const owns: Mention[] =
    owner?.from === 0 && isOwner(phrase[owner.to - 1]!)
      ? [{kind: 'person', text: owner.text.replace(/['’]s?$/, ''), role: 'subject', owns: true}]
      : [];
  const bound = boundBy(words, subject.to);
  // "Lee handed her a letter": he is not she. "Acme Town were beaten": they.
  const opening = isGerund(words[0]!.lower) ? pronounObject(words, {head: 0}) : undefined;
  const object = (opening ?? (verb && pronounObject(words, verb)))?.lower;
  const many = verb && /^(?:were|are)$/.test(words[verb.first]!.lower);
  const found = [...owns, ...phraseMentions(text, phrase, subject.from === 0)].map((mention): Mention =>
    mention.kind === 'person'
      ? {...mention, bound, ...(object && {beside: object === 'him' ? 'he' : 'she'})}
      : many && mention.kind === 'thing' && / \p{Lu}/u.test(mention.text)
        ? {...mention, kind: 'many'}
        : mention,
  );
  // "…, said Ann Lee": who is quoted is not who it is about.
  return kind === 'attribution' || which ? found.map((mention) => ({...mention, role: 'beside'})) : found;
}

/** "Work on | the bridge", "the restoration of | the hall": what "it" is from then on. */
function ofMaking(phrase: readonly Word[]): readonly Word[] {
  const at = phrase.findIndex(({lower}) => PREPOSITION.has(lower));
  const isMade =
    /^(?:works? on|(?:(?:re)?(?:construct|build|furbish)|restor|renovat|excavat|exten|repair)\S* (?:of|to))$/.test(
      `${lowerAt(phrase, at - 1)} ${lowerAt(phrase, at)}`,
    );
  return isMade && DETERMINER.has(lowerAt(phrase, at + 1)) ? phrase.slice(at + 1) : phrase;
}

/** "Lee | was arrested at his home": the pronoun that goes with a subject, if nobody else stands between. */
function boundBy(words: readonly Word[], from: number): string | undefined {
  const other = words.findIndex(
    ({lower, capital}, i) =>
      i >= from && ((capital && !CALENDAR.test(lower)) || /^(?:who|that|an?|[;:“"])$/.test(lower)),
  );
  const near = words.slice(from, other < 0 ? undefined : other);
  const pronoun = near.find(
    ({lower}, i) =>
      lower === 'his' || (lower === 'her' && near[i + 1]?.isWord && !FUNCTION_WORDS.has(near[i + 1]!.lower)),
  )?.lower;
  return pronoun && OWNERS[pronoun];
}

/** "Her tutor, Bo Dahl, | left": he may be meant from here on. */
function kinMentions(phrase: readonly Word[], whose: Word): Mention[] {
  const name = namesOf(phrase).at(-1);
  if (!name?.full || phrase[name.from - 1]?.text !== ',' || name.from - phrase.indexOf(whose) > KIN_WORDS)
    return [];
  return [{...person(phrase, name, 'subject'), beside: OWNERS[whose.lower]}];
}
const KIN_WORDS = 6;

/** A subject without what explains it; the explanation where that is a name: "the king's envoy, Ann Lee, …". */
function coreWords(phrase: readonly Word[]): readonly Word[] {
  const comma = phrase.findIndex(({isWord, text}) => !isWord && text !== '.');
  if (comma <= 0) return phrase;
  const before = phrase.slice(0, comma);
  const end = phrase.findIndex(({text}, i) => i > comma && text === ',');
  const apposed = phrase.slice(comma + 1, end < 0 ? undefined : end);
  const named = !before.at(-1)!.capital && apposed.length > 0 && apposed.every(({capital}) => capital);
  // "Two managers of the builder, Acme, …": not Acme.
  return named && !isPlural(before) ? apposed : before;
}

/** "Ann Lee | Jr." */
function withoutSuffix(phrase: readonly Word[]): readonly Word[] {
  const at = phrase.length - (phrase.at(-1)!.text === '.' ? 2 : 1);
  return at > 1 && /^(?:[js]r|i{2,3}|iv)$/.test(phrase[at]!.lower) ? phrase.slice(0, at) : phrase;
}

/** A thing without a name that is too long for a title, without where it is: "the hut | by the lake". */
function headWords(core: readonly Word[]): readonly Word[] {
  const head = core.findIndex(({lower}, i) => i > 1 && PREPOSITION.has(lower) && lower !== 'of');
  const before = core.slice(0, head);
  // "Ann Lee in Rome": Ann Lee
  const isName = before.every(({capital}) => capital) && namesOf(before)[0]?.full;
  return head < 0 ||
    !(isName || (core.length > THING_WORDS && !core.some(({capital}, i) => capital && i > 0)))
    ? core
    : before;
}

/** Whether words call a person by a noun: "the poet", "a young driver". */
export function isSomebody(phrase: readonly Word[]): boolean {
  const [first, {lower}] = [phrase[0]!.lower, phrase.at(-1)!];
  return (
    DETERMINER.has(first) && !OWNERS[first] && (PERSON.test(lower) || SEX.some(([, told]) => told.has(lower)))
  );
}

/** @param opens - It stands at the start of a sentence, where any word has a capital. */
function phraseMentions(text: string, phrase: readonly Word[], opens: boolean): Mention[] {
  const core = withoutSuffix(headWords(coreWords(phrase)));
  const [first] = core;
  const name = namesOf(core).at(-1) ?? namesOf(phrase).at(-1);
  const named = text.slice(first!.start, core.at(-1)!.end);
  const found: Mention[] = [];
  // What has no short name is spoken of all the same.
  if (named.length > SUBJECT_LENGTH || (!name && core.length > THING_WORDS))
    return DETERMINER.has(first!.lower)
      ? [...found, {kind: isPlural(core) ? 'many' : 'thing', text: '', role: 'subject'}]
      : found;
  const told = (kind: MentionKind): Mention => ({kind, text: named, role: 'subject'});
  if (isPlural(core, opens ? (word) => isNameIn(text, word) : undefined)) return [...found, told('many')];
  const determined = DETERMINER.has(first!.lower);
  // "Their daughter Ines" is nobody yet, and no thing.
  if (name ? name.to === core.length && first!.lower in OWNERS : !determined) return found;
  const called = name?.to === core.length ? name : undefined;
  // "King Henry", "the painter Sir Joseph Lund": nobody's "it".
  if (called && (called.titled || (called.full && called.from > 0)))
    return [...found, person(core, called, 'subject')];
  if (!name && isSomebody(core)) return [...found, {...told('person'), sex: sexOf(core, core.length - 1)}];
  // "Smith" or "Acme": either may be meant until a pronoun decides.
  if (!determined && called && called.kind !== 'place' && !/ \S$/.test(called.text))
    found.push(person(core, called, 'subject'));
  return [...found, told('thing')];
}
