// Every regular expression of src/: the literals, by the syntax tree, and those that are built while the modules load
// or run, by watching the constructor.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';
import {globSync} from '../../scripts/glob.mjs';

export interface Pattern {
  /** The first file that has it. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** `/source/flags`. */
export const written = ({source, flags}: Pattern): string => `/${source}/${flags}`;

/** Regular expression literals of a source file. */
function literals(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({where: file, source: node.text.slice(1, end), flags: node.text.slice(end + 1)});
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** What modules of src/ hand to `new RegExp` while `work` runs. */
async function built(work: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  const source = pathToFileURL(path.resolve('src')).href;
  globalThis.RegExp = new Proxy(original, {
    construct(target, words: [string | RegExp, string?], self) {
      const pattern = Reflect.construct(target, words, self) as RegExp;
      // Told by who called: other packages build theirs too. `sticky` builds for the grammars.
      const [, , direct = '', outer = ''] = new Error().stack?.split('\n') ?? [];
      const caller = direct.includes('/timex/grammar.ts') ? outer : direct;
      if (caller.includes(source) || caller.includes(path.resolve('src')))
        found.push({
          where: /src\/[\w./-]+\.ts/.exec(caller)?.[0] ?? 'src',
          source: pattern.source,
          flags: pattern.flags,
        });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** A page and a text that bring every module to work. */
const PAGE = '<!doctype html><title>A</title><style>p {}</style><script>1</script><p>They met on 3 May.</p>';

let collected: Promise<readonly Pattern[]> | undefined;

/** All patterns, each once. */
export function patterns(): Promise<readonly Pattern[]> {
  return (collected ??= collect());
}

async function collect(): Promise<readonly Pattern[]> {
  const modules = globSync('src', /\.ts$/).map((file: string) => file.replaceAll(path.sep, '/'));
  const constructed = await built(async () => {
    const {readArticlesSync} = await import('../../src/pipeline.js');
    await import('../../src/timex/de/define.js');
    const cli = await import('../../src/cli/html-text.js');
    const {text} = cli.readHtml(PAGE);
    for (const language of ['en', 'en-GB', 'de'])
      readArticlesSync([{id: 'a', text, language}], {today: '2020-01-01'});
    // Formats, layout and what else stands without a document.
    for (const file of modules.filter(
      (name) => !/\/(?:elements|dom|worker|draw)\/|define|index|main/.test(name),
    ))
      await import(pathToFileURL(path.resolve(file)).href);
  });
  const all = [...modules.flatMap(literals), ...constructed];
  return [...new Map(all.map((pattern) => [written(pattern), pattern])).values()];
}
