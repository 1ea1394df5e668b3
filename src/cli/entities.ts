// Character references of HTML (HTML Standard, section 13.2.5.72), those that prose has: Latin-1, typography,
// currencies. Unknown ones stay as they are written.

/** Named references of U+00A0 to U+00FF, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml';

const OTHERS = {
  ...{amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", Tab: '\t', NewLine: '\n'},
  ...{lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›'},
  ...{
    ndash: '–',
    mdash: '—',
    horbar: '―',
    minus: '−',
    hyphen: '‐',
    hellip: '…',
    mldr: '…',
    bull: '•',
    dagger: '†',
    Dagger: '‡',
  },
  ...{ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', hairsp: '\u200A', zwnj: '\u200C', zwj: '\u200D'},
  ...{lrm: '\u200E', rlm: '\u200F', prime: '′', Prime: '″', permil: '‰', euro: '€', trade: '™', numero: '№'},
  ...{
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Zcaron: 'Ž',
    zcaron: 'ž',
    Yuml: 'Ÿ',
    fnof: 'ƒ',
    tilde: '˜',
  },
  ...{Ccaron: 'Č', ccaron: 'č', Cacute: 'Ć', cacute: 'ć', Lstrok: 'Ł', lstrok: 'ł', inodot: 'ı', circ: 'ˆ'},
  ...{lpar: '(', rpar: ')', lsqb: '[', rsqb: ']', comma: ',', period: '.', colon: ':', semi: ';', excl: '!'},
  ...{
    quest: '?',
    sol: '/',
    num: '#',
    percnt: '%',
    dollar: '$',
    lowbar: '_',
    commat: '@',
    ast: '*',
    plus: '+',
  },
  ...{larr: '←', uarr: '↑', rarr: '→', darr: '↓', asymp: '≈', ne: '≠', le: '≤', ge: '≥', infin: '∞'},
};

const NAMED = new Map<string, string>([
  ...LATIN_1.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries(OTHERS),
]);

/** What 0x80 to 0x9F mean in windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

/** Replaces character references by what they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    return characterOf(decimal === undefined ? parseInt(hex!, 16) : Number(decimal));
  });
}

/** Control characters 0x80 to 0x9F as the letters that they are in windows-1252. */
export function asWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

/** Numeric references 128–159 mean windows-1252 (ibid., section 13.2.5.80). */
function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return asWindows1252(String.fromCharCode(code));
  const none = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return none ? '\uFFFD' : String.fromCodePoint(code);
}
