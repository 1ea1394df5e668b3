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

/** Base forms of verbs common in reports, for their -s forms and for plural subjects. */
export const VERBS = list(`
  accept accuse achieve acquire add admit adopt agree allow announce appeal appear appoint approve argue arrest arrive ask assume attack attend attract
  back ban become begin believe belong block bring broadcast build buy call capture carry cause celebrate change charge choose claim collapse come comprise
  concede conclude condemn confirm conquer consider consist continue contract convince cost create cross cut deal decide declare decline
  defeat defend deliver demand deny depart depose destroy die discover dismiss dissolve drop elect emerge enable end enter escape establish exceed execute exist expect
  expire explain explode export express face fail fall fear feature feel fight file find fire flee fly follow force forge form found gain
  get give go grow happen have head hear help hit hold hope impose include increase inherit insist intend introduce invade invent issue
  join keep kick kill know land last launch lead leave lift live lose make manage mark marry mean meet move name need negotiate note occupy
  occur offer open oppose order own pass pay perform persuade plan play pledge point post predict prepare present prevent produce promise promote propose prove provide publish
  purchase put raise reach receive recognise recognize record recover reduce refuse reject release rely remain remember replace report represent require resign
  resist respond restore resume retain retire retreat return reveal rise rule run say seal see seek seem sell send serve set settle show sign sit sink
  speak spend split stage stand star start state stay step stop strike study succeed sue suffer suggest supply support surrender suspend take talk tell
  think threaten threaten total tour trade transfer travel try turn unite unveil urge use visit vote want warn welcome win withdraw withhold work write`);

/** -s forms that are hardly ever nouns. */
export const ALWAYS_VERB = list(`
  accepts adds admits adopts agrees allows announces appears argues arrives asks becomes begins believes brings buys comes considers consists contains continues
  declares decides declines depends describes enters exists expects explains faces falls features finds follows gets gives goes happens includes insists intends
  joins keeps knows leaves lets lives loses makes means meets occurs opens owns produces promises proves provides publishes reaches receives refuses remains
  represents requires retains reveals says seeks seems sees sells sends serves speaks suggests takes tells thinks threatens tries understands wants warns wins writes`);

/** Verbs that only report what someone says. */
export const SAYING = list(`
  said says say told tells tell added adds stated states noted notes explained explains commented remarked reported reports claimed claims
  argued argues insisted insists suggested suggests recalled recalls continued wrote writes tweeted asked asks replied replies believes believed thinks thought
  estimated estimates predicted predicts warned warns stressed emphasised emphasized observed joked quipped acknowledged admits admitted concluded cautioned
  indicated according saying telling adding noting citing`);
/** Of these, what is said may follow without "that": "officials said the king left". */
export const SAYING_BARE = list(`
  said says say added adds stated states noted notes explained reported reports claimed claims argued argues insisted insists suggested suggests
  believes believed believe thinks thought think estimated estimates predicted predicts warned warns admitted admits concluded announced confirmed saying adding`);
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

/** Head nouns of things that happen, in kinds: words of one kind may name the same happening. */
const HAPPENING_KINDS: readonly (readonly [kind: string, words: string])[] = [
  [
    'meeting',
    'meeting meetings talks talk summit summits discussion discussions negotiation negotiations conference conferences lunch dinner session encounter congress convention symposium received hosted welcomed conferred meet met meets negotiate negotiated discussed discuss convened',
  ],
  [
    'war',
    'war wars battle battles siege invasion campaign offensive conflict raid fighting fought invaded fight insurgency occupation bombardment blockade',
  ],
  [
    'attack',
    'attack attacks bombing bombings assault shooting massacre killing killings assassination murder kidnapping explosion blast attacked bombed killed shot murdered assassinated exploded',
  ],
  [
    'election',
    'election elections vote referendum poll polls ballot primary elected voted re-election inauguration inaugurated',
  ],
  [
    'visit',
    'visit visits trip trips tour journey voyage flight expedition visited travelled traveled flew toured mission pilgrimage',
  ],
  [
    'agreement',
    'agreement agreements deal deals treaty pact accord declaration merger acquisition takeover contract signing agree agreed agrees signed sign merged acquired acquires ceasefire truce armistice settlement',
  ],
  [
    'disaster',
    'earthquake quake tsunami flood floods hurricane storm fire eruption crash accident collision disaster famine drought epidemic pandemic outbreak crashed erupted collapsed collapse',
  ],
  [
    'revolt',
    'revolution uprising revolt rebellion coup protest protests riot riots strike strikes demonstration demonstrations march mutiny protested rallied rally insurrection',
  ],
  [
    'contest',
    'olympics games championship championships tournament cup match race final finals season series',
  ],
  [
    'ceremony',
    'ceremony festival wedding funeral coronation anniversary celebration parade exhibition concert show fair premiere birth death marriage crowned married died born',
  ],
  [
    'economy',
    'crisis recession depression crash bankruptcy bailout boom slump default sale ipo launch release opening closure recall layoffs launched released opened closed',
  ],
  [
    'law',
    'trial hearing verdict sentence arrest execution lawsuit ruling raid inquiry investigation sentenced convicted arrested ruled',
  ],
  ['speech', 'speech address announcement statement interview debate press announced'],
  ['state', 'reign rule presidency administration era dynasty empire regime'],
  ['discovery', 'discovery discovered invention invented founding founded'],
];
const KIND_OF = new Map(
  HAPPENING_KINDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** The kind of happening that a word (in lower case) names, if any. */
export const happeningKind = (word: string): string | undefined => KIND_OF.get(word);

/** Nouns of happenings: those of `happeningKind` that can follow "the October 7 …". */
const NOT_NOUNS = list(
  'received hosted welcomed conferred meet met meets negotiate negotiated discussed discuss convened fought invaded attacked bombed killed shot murdered assassinated exploded elected voted inaugurated visited travelled traveled flew toured agree agreed agrees signed sign merged acquired acquires crashed erupted collapsed protested rallied crowned married died born launched released opened closed sentenced convicted arrested ruled announced discovered invented founded season series press show era administration',
);
export const isHappeningNoun = (word: string): boolean => KIND_OF.has(word) && !NOT_NOUNS.has(word);

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
