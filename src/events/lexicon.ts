// The closed classes and common verbs of English that telling clauses apart rests on. Everything else
// is told by its form (-ed, -ing, -ly, a capital) and by its neighbours.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const BE = list("is are was were am 's 're isn't aren't wasn't weren't be been being");
export const FINITE_BE = list("is are was were am isn't aren't wasn't weren't");
export const HAVE = list("has have had hasn't haven't hadn't");
export const DO = list("does do did doesn't don't didn't");
export const MODAL = list(
  "will would shall should may might can could must won't wouldn't shouldn't can't cannot couldn't mustn't",
);

/** Past forms that are no -ed words and hardly ever anything but verbs. */
export const IRREGULAR_PAST = list(`
  arose ate became began blew bought broke brought built burnt came caught chose clung crept dealt drank drew drove dug
  fed fell felt fled flew forbade forgot forgave fought found froze gave got grew heard held hid hung kept knelt knew laid led left lent lit
  lost made meant met mistook oversaw overcame overthrew overtook paid ran rang rebuilt rode rose said sang sank sat saw sent
  shook shone shot shrank slept slid sold sought spent spoke sprang stood stole strode struck stuck swam swept swore swung taught thought threw
  told took tore understood undertook underwent upheld went withdrew won wore woke wrote outlined`);
/** Past forms equal to the base form, which are as often nouns or adjectives. */
export const UNCHANGED_PAST = list(
  'beat bet burst cost cut hit hurt let put quit read set shut split spread cast bid rid shed thrust broadcast forecast upset lay',
);
/** Participles that differ from the past form. */
export const IRREGULAR_PARTICIPLE = list(`
  arisen awoken beaten become been begun bitten blown born borne broken chosen come done drawn drunk driven eaten fallen
  flown forbidden forgotten forgiven frozen given gone gotten grown hidden known lain overcome overtaken overthrown ridden risen run rung seen
  shaken shown shrunk spoken sprung stolen struck sung sunk sworn swollen swum taken thrown torn undergone undertaken woken worn withdrawn written`);

/** Words on -ed that are no verbs. */
export const NOT_PAST = list(`
  hundred need speed united indeed red bed feed seed shed weed deed greed breed bleed creed embed exceed proceed succeed sacred naked wicked hatred
  kindred aged so-called unprecedented detailed limited related sophisticated talented crowded advanced alleged renewed continued increased unexpected supposed
  proposed armed retired ted ed fred alfred jared`);

/** Base forms of verbs common in reports whose -s forms are hardly ever nouns. */
const ALWAYS_VERBS = list(`
  accept add admit adopt agree allow announce appear argue arrive ask become begin believe bring buy come consider consist contain continue
  decide declare decline depend describe enter exist expect explain face fall feature find follow get give go happen include insist intend
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
  establish exceed execute expire explode export express fail fear feel fight file fire flee fly force forge form found gain grow have head
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
  return bases.find((base) => VERBS.has(base));
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
/** Light verbs: that two tellings share one says nothing. */
export const LIGHT_VERB = list(
  'make made makes take took taken takes have has had having be is are was were been do does did done get got gets go went gone goes come came comes give gave given gives put keep kept hold held let say said says tell told become became see saw seen use used set find found',
);
/** Verbs that say something and thereby do it: news in themselves. */
export const PERFORMING = list(`
  announced announces announce declared declares agreed agrees conceded concedes confirmed denied pledged promised vowed threatened
  demanded condemned apologised apologized proclaimed resigned revealed ruled ordered signed testified pleaded`);

export const DETERMINER = list(
  'a an the this that these those his her its their our my your no any some every each another all both either neither such what which whose',
);
export const POSSESSIVE = list('his her its their our my your whose');
export const PREPOSITION = list(`
  of in on at by for from with to into onto over under after before during between among against about around through across behind
  beyond near off outside inside within without toward towards upon via per than like as since until till despite amid amongst along beside besides except following including concerning regarding`);
export const SUBJECT_PRONOUN = list('he she it they');
/** Join a clause to the one before. */
export const SUBORDINATOR = list(
  'after before when while because although though since as until till if unless once whereas where so whereby whenever wherever lest',
);
export const RELATIVE = list('which who whom whose');
export const COORDINATOR = list('and but or nor yet');

/** Adverbs that stand inside a verb group, beside all on -ly. */
export const ADVERB = list(`
  not also never ever already soon then still just even now always often again once only thus far since long later first
  n't finally yet not perhaps together formally eventually subsequently initially originally reportedly however therefore instead meanwhile nevertheless
  not more well almost`);

/** Head nouns of things that happen, in kinds: words of one kind may name the same happening.
 * After the slash: what is no noun, or mostly another one. */
const HAPPENING_KINDS: Readonly<Record<string, string>> = {
  meeting:
    'meeting meetings talks talk summit summits discussion discussions negotiation negotiations conference conferences lunch dinner session encounter congress convention symposium / received hosted welcomed conferred meet met meets negotiate negotiated discussed discuss convened',
  war: 'war wars battle battles siege invasion campaign offensive conflict raid fighting fight insurgency occupation bombardment blockade / fought invaded',
  attack:
    'attack attacks bombing bombings assault shooting massacre killing killings assassination murder kidnapping explosion blast / attacked bombed killed shot murdered assassinated exploded',
  election:
    'election elections vote referendum poll polls ballot primary re-election inauguration / elected voted inaugurated',
  visit:
    'visit visits trip trips tour journey voyage flight expedition mission pilgrimage / visited travelled traveled flew toured',
  agreement:
    'agreement agreements deal deals treaty pact accord declaration merger acquisition takeover contract signing ceasefire truce armistice settlement / agree agreed agrees signed sign merged acquired acquires',
  disaster:
    'earthquake quake tsunami flood floods hurricane storm fire eruption crash accident collision disaster famine drought epidemic pandemic outbreak collapse / crashed erupted collapsed',
  revolt:
    'revolution uprising revolt rebellion coup protest protests riot riots strike strikes demonstration demonstrations march mutiny rally insurrection / protested rallied',
  contest: 'olympics games championship championships tournament cup match race final finals / season series',
  ceremony:
    'ceremony festival wedding funeral coronation anniversary celebration parade exhibition concert fair premiere birth death marriage / show crowned married died born',
  economy:
    'crisis recession depression crash bankruptcy bailout boom slump default sale ipo launch release opening closure recall layoffs / launched released opened closed',
  law: 'trial hearing verdict sentence arrest execution lawsuit ruling raid inquiry investigation / sentenced convicted arrested ruled',
  speech: 'speech address announcement statement interview debate / press announced',
  state: 'reign rule presidency dynasty empire regime / administration era',
  discovery: 'discovery invention founding / discovered invented founded',
};

/** Nouns of happenings, and words that only tell of one. */
const KIND_OF = new Map<string, string>();
const NOUNS = new Set<string>();
for (const [kind, words] of Object.entries(HAPPENING_KINDS)) {
  const [nouns = '', others = ''] = words.split(' / ');
  for (const noun of list(nouns)) NOUNS.add(noun);
  for (const word of list(`${nouns} ${others}`)) KIND_OF.set(word, kind);
}

/** The kind of happening that a word (in lower case) names, if any. */
export const happeningKind = (word: string): string | undefined => KIND_OF.get(word);

/** Whether it is a noun that can follow "the October 7 …". */
export const isHappeningNoun = (word: string): boolean => NOUNS.has(word);

/** Kinds of happening that fill the time they are dated by. */
export const LASTING = list(
  'war campaign occupation siege insurgency depression recession reign rule presidency dynasty empire regime famine drought epidemic pandemic blockade conflict trial',
);

export const ORDINAL = list('first second third fourth fifth sixth seventh eighth ninth tenth last');

/** Words without content of their own, for comparing happenings. */
export const STOP_WORDS = list(`
  the a an and or but nor so yet if of in on at by for from with to into onto over under after before during between among against about around
  through across is are was were am be been being has have had having do does did will would shall should may might can could must not no
  he she it they we i you his her its their our my your him them us me who whom whose which that this these those there here what when where why how
  as than then also more most much many some any all both each other another such own same very just even still only up down out off
  mr mrs ms dr said says say told one two three first second new last next year years month months week weeks day days time today yesterday tomorrow
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december am pm
  because while until since again further once s t`);
