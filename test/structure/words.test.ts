// What is a language's stands in the language's folder: no pattern outside `timex/en/` and `timex/de/` asks a text for a word.
// Reasons and problems, which are English for whoever reads them, ask nothing: only patterns and what strings are compared with count.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import ts from 'typescript';
import {globSync} from '../../scripts/glob.mjs';

/** Where expressions are found, placed, and date their article; `article/` and `events/` read English alone. */
const FOLDERS = /^src\/(?:timex|normalize|dating)\//;
const LANGUAGES = /^src\/timex\/[a-z]{2}\//;

/** The commonest words that time is told with; none is the name of a unit, a tense or a kind of meaning. */
const WORDS: ReadonlySet<string> = new Set(
  `the of at on in from to by for until till since during through thru between after ago last next this that these those when which who
  and or than as had has was were will would said says its his her their now hence today tomorrow yesterday tonight noon midnight morning
  afternoon evening oclock pm monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march
  april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec
  der die das den dem des im am um vom zum bis ab seit vor nach und oder als heute gestern uhr montag januar mai`.split(
    /\s+/,
  ),
);

/** What takes a string for what a text is asked for. */
const ASKS =
  /^(?:RegExp|sticky|Set|Map|split|includes|startsWith|endsWith|indexOf|lastIndexOf|has|wordList)$/;

/** The name of what is called or made: `text.includes(…)`, `new RegExp(…)`. */
function nameOf(node: ts.CallExpression | ts.NewExpression): string {
  const {expression} = node;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** The operators that compare. */
const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Whether a string is compared with something, or stands in the arguments of what asks a text for it. */
function isAsked(node: ts.Node): boolean {
  for (let {parent: up} = node; up; up = up.parent) {
    if (ts.isBinaryExpression(up) && COMPARES.has(up.operatorToken.kind)) return true;
    if (ts.isCallExpression(up) || ts.isNewExpression(up)) return ASKS.test(nameOf(up));
    if (ts.isStatement(up)) return false;
  }
  return false;
}

/** The patterns of a source text, and the strings that a text is asked for. */
function asked(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1, node.text.lastIndexOf('/')));
    else if (
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
      isAsked(node)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** The words of a language that a source text asks for; `part-of-day` is the name of a unit. */
function wordsIn(source: string): string[] {
  return asked(source)
    .flatMap(
      (pattern) => pattern.replace(/\\[pP]\{\w+\}|\\.|[a-z]+(?:-[a-z]+)+/g, ' ').match(/[a-zäöüß]+/gi) ?? [],
    )
    .filter((word) => WORDS.has(word.toLowerCase()));
}

describe('words of a language', () => {
  it('are found in patterns and in what strings are compared with', () => {
    expect(wordsIn('x = /^(?:the|all) night$/i;')).deep.equal(['the']);
    expect(wordsIn('x = new RegExp(`\\\\bsince ${MONTH} of`);')).deep.equal(['since', 'of']);
    expect(wordsIn("x = word === 'next' || text.startsWith('Am ', at);")).deep.equal(['next', 'Am']);
    expect(wordsIn("x = new Set('last this'.split(' '));")).deep.equal(['last', 'this']);
  });

  it('are none where a string is a reason, or names a unit, a sign or a tense', () => {
    expect(wordsIn("x = placed(ms, 'day', 'in the month last spoken of');")).deep.equal([]);
    expect(wordsIn('throw new RangeError(`there is no such day in ${month}`);')).deep.equal([]);
    expect(
      wordsIn("x = unit === 'month' && tense() === 'past' && grammar.between.after?.test(words);"),
    ).deep.equal([]);
    expect(wordsIn('x = /^\\\\d\\\\p{Lu}[a-z]T$/u;')).deep.equal([]);
  });

  it('stand in the folder of their language', () => {
    const wrong = globSync('src', /\.ts$/)
      .map((file: string) => file.replaceAll(path.sep, '/'))
      .filter((file: string) => FOLDERS.test(file) && !LANGUAGES.test(file))
      .flatMap((file: string) => wordsIn(readFileSync(file, 'utf8')).map((word) => `${file}: ${word}`));
    expect(wrong).deep.equal([]);
  });
});
