// The closed classes and common verbs of English that telling clauses apart rests on. Everything else
// is told by its form (-ed, -ing, -ly, a capital) and by its neighbours.

import {wordList as list} from '../article/common-words.js';
import {ORDINALS} from '../timex/en/words.js';

export * from '../article/common-words.js';
export * from '../timex/en/verb-forms.js';

/** Base forms of verbs common in reports whose -s forms are hardly ever nouns. */
const ALWAYS_VERBS = list(`
  accept add admit adopt agree allow announce appear argue arrive ask become begin believe bring buy come consider consist contain continue
  decide declare decline depend describe enter exist expect expire explain face fall feature find follow get give go happen include insist intend
  join keep know leave let live lose make mean meet occur open own produce promise prove provide publish reach receive refuse remain
  represent require retain reveal say see seek seem sell send serve speak suggest take tell think threaten try understand want warn win
  write`);
/** Base forms of verbs common in reports, for their -s forms and for plural subjects. */
export const VERBS: ReadonlySet<string> = new Set([
  ...ALWAYS_VERBS,
  ...list(`
  accuse achieve acquire appeal appoint approve arrest assume attack attend attract back ban belong block broadcast build call capture carry
  cause celebrate change charge choose claim collapse comprise concede conclude condemn confirm conquer contract convince cost create cross
  cut deal defeat defend deliver demand deny depart depose destroy die discover dismiss dissolve drop elect emerge enable end escape
  establish exceed execute explode export express fail fear feel fight file fire flee fly force forge form found gain grow have head
  hear help hit hold hope impose increase inherit introduce invade invent issue kick kill land last launch lead lift manage mark marry move
  name need negotiate note occupy offer oppose order pass pay perform persuade plan play pledge point post predict prepare present prevent
  promote propose purchase put raise recognise recognize record recover reduce reject release rely remember replace report resign resist
  respond restore resume retire retreat return rise rule run seal set settle show sign sit sink spend split stage stand star start state
  stay step stop strike study succeed sue suffer supply support surrender suspend talk total tour trade transfer travel turn unite unveil
  urge use visit vote welcome withdraw withhold work`),
]);

/** The verb of an -s form: "agree" of "agrees", "carry" of "carries"; undefined if it is none that is known. */
function baseOf(form: string): string | undefined {
  if (!form.endsWith('s')) return undefined;
  const bases = [form.slice(0, -1), form.replace(/es$/, ''), form.replace(/ies$/, 'y')];
  // "reappears" like "appears"
  return [...bases, form.replace(/^re|s$/g, '')].find((base) => VERBS.has(base));
}

/** Whether it is the -s form of a known verb: "visits", "agrees". */
export const isThirdPerson = (form: string): boolean => baseOf(form) !== undefined;
/** Whether it is one that is hardly ever a noun: "agrees", but not "visits". */
export const isAlwaysVerb = (form: string): boolean => ALWAYS_VERBS.has(baseOf(form) ?? '');

const BARE_SAYING = list(`
  said says say added adds stated states noted notes explained reported reports claimed claims argued argues insisted insists suggested
  suggests believes believed thinks thought estimated estimates predicted predicts warned warns admitted admits concluded saying adding`);
/** Verbs that only report what someone says. */
export const SAYING: ReadonlySet<string> = new Set([
  ...BARE_SAYING,
  ...list(`
  told tells tell explains commented remarked recalled recalls continued wrote writes tweeted asked asks replied replies stressed emphasised
  emphasized observed joked quipped acknowledged cautioned indicated according telling noting citing`),
]);
/** Of these, what is said may follow without "that": "officials said the king left". */
export const SAYING_BARE: ReadonlySet<string> = new Set([
  ...BARE_SAYING,
  'believe',
  'think',
  'announced',
  'confirmed',
]);
export const SAYING_GERUND = list('saying adding claiming alleging arguing noting announcing warning');
/** Forms that tell what someone did, not what was done to them. */
export const BY_ITSELF = list(`
  failed died arrived began came ended met lasted occurred happened went grew preferred declared escaped retired returned lived stayed remained
  resigned collapsed emigrated served worked studied appeared disappeared exploded graduated survived travelled surrendered landed
  continued crashed sailed succeeded moved fled`);
/** Verbs that say something and thereby do it: news in themselves. */
export const PERFORMING = list(`
  announced announces announce declared declares agreed agrees conceded concedes confirmed denied pledged promised vowed threatened
  demanded condemned apologised apologized proclaimed resigned revealed ruled ordered signed testified pleaded`);

/** Head nouns of things that happen, in kinds: words of one kind may name the same happening. They have plurals on -s.
 * Each kind has the name of one of its words, so that no other word is taken for it. After the slash: what is no noun, or mostly another one. */
const HAPPENING_KINDS: Readonly<Record<string, string>> = {
  meeting:
    'meeting talk summit discussion negotiation conference lunch dinner session encounter congress convention symposium / received hosted welcomed conferred meet met negotiate discuss convened',
  war: 'war battle siege invasion campaign offensive conflict raid fighting fight insurgency occupation bombardment blockade / fought invaded',
  attack:
    'attack bombing assault shooting massacre killing assassination murder kidnapping explosion blast / bombed shot assassinated exploded',
  election: 'election vote referendum poll ballot primary re-election / elected choose chose picks',
  visit: 'visit trip tour journey voyage flight expedition mission pilgrimage / travelled traveled flew',
  agreement:
    'agreement deal treaty pact accord declaration merger acquisition takeover contract signing ceasefire truce armistice settlement / sale agree sign merged acquired buy bought sold',
  quake: 'earthquake quake / tremor',
  crash: 'crash collision accident / collided rammed',
  disaster: 'eruption hurricane storm tsunami flood fire disaster famine drought / erupted blaze',
  epidemic: 'epidemic pandemic outbreak',
  collapse: 'collapse bankruptcy / bankrupt',
  revolt:
    'revolution uprising revolt rebellion coup protest riot strike demonstration march mutiny rally insurrection / rallied',
  match: 'olympics games championship tournament cup match race final / season series',
  win: 'victory defeat / won win beat beaten lost',
  birth: 'birth / born',
  death: 'death / died dead killed',
  wedding: 'wedding marriage / married',
  ceremony:
    'ceremony festival funeral coronation anniversary celebration parade exhibition concert fair premiere / show crowned',
  crisis: 'crisis recession depression bailout boom slump default ipo recall layoffs',
  launch: 'launch release / published lift blasted',
  opening: 'opening inauguration / opened reopened inaugurated',
  closure: 'closure / closed shut',
  trial: 'trial hearing lawsuit ruling raid inquiry investigation / ruled',
  arrest: 'arrest / detained',
  verdict: 'verdict / convicted guilty',
  sentence: 'sentence execution / jailed',
  resignation: 'resignation / resign quit step stepped dismissed relieved sacked',
  speech: 'speech address announcement statement interview debate / press announced',
  reign: 'reign presidency dynasty empire regime / rule administration era',
  discovery: 'discovery invention founding / discovered invented founded',
};

/** Nouns of happenings, and words that only tell of one. */
const KIND_OF = new Map<string, string>();
const NOUNS = new Set<string>();
for (const [kind, words] of Object.entries(HAPPENING_KINDS)) {
  const [nouns = '', others = ''] = words.split(' / ');
  for (const noun of list(nouns)) NOUNS.add(noun).add(`${noun}s`);
  for (const word of list(`${nouns} ${others}`))
    KIND_OF.set(word, kind).set(`${word}s`, kind).set(word.replace(/e?$/, 'ed'), kind);
}

/** The kind of happening that a word (in lower case) names, if any. */
export const happeningKind = (word: string): string | undefined => KIND_OF.get(word);

/** Whether it is one of these kinds. */
export const isKind = (word: string): boolean => Object.hasOwn(HAPPENING_KINDS, word);

/** Whether it is a noun that can follow "the October 7 …". */
export const isHappeningNoun = (word: string): boolean => NOUNS.has(word);

export const ORDINAL: ReadonlySet<string> = new Set([...[...ORDINALS.keys()].slice(0, 10), 'last']);
