// What the command line says.

import {parseArgs} from 'node:util';
import {parseIso} from '../time/iso.js';

export const FORMATS = ['json', 'jsonl', 'csv', 'ics', 'svg', 'text'] as const;
export type Format = (typeof FORMATS)[number];

const INPUTS = ['text', 'html', 'jsonl'] as const;
/** How an input is read. */
export type InputKind = (typeof INPUTS)[number];

export interface ReadOptions {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  /** Left out: told from the name or the content. */
  readonly input?: InputKind;
  /** Left out: `jsonl` for JSON Lines, else `text`. */
  readonly format?: Format;
  /** A path; left out: standard output. */
  readonly output?: string;
  /** For articles that do not say it themselves, and instead of what a page says. */
  readonly published?: string;
  readonly language?: string;
  /** ISO date that counts as today. */
  readonly today?: string;
}

export type Command =
  | {readonly kind: 'read'; readonly options: ReadOptions}
  | {readonly kind: 'help'}
  | {readonly kind: 'version'};

/** The command line cannot be understood; the message says which part. */
export class UsageError extends Error {}

export const HELP = `Usage: whenabouts read [options] [FILE ...]

Reads articles and writes what happened when. FILE is plain text, HTML (.html, .htm)
or JSON Lines (.jsonl, .ndjson); - or no FILE is standard input.

Options:
  --published DATE   when the articles were published, in ISO 8601 (2018-10-08)
  --language TAG     their language: en, de (en)
  --today DATE       the day that counts as today: no inferred date lies after it
  --format FORMAT    json, jsonl, csv, ics, svg or text (default: text; jsonl for
                     JSON Lines)
  --input KIND       text, html or jsonl, whatever the names of the files say
  --output FILE      write there instead of to standard output
  --help             show this
  --version          show the version

JSON Lines hold an article a line: {"id": "a", "text": "…", "published": "2018-10-08"}.
With jsonl each article is read by itself and gives one line as soon as it is read; with
every other format all articles together give one list, and what two of them tell is one
event.

Exit status: 0 all was read, 1 something could not be read (the rest was), 2 wrong usage.
`;

/** @throws {UsageError} If an option is unknown, lacks its value or has an impossible one. */
export function parseCommand(argv: readonly string[]): Command {
  const {values, positionals} = parse(argv);
  if (values.help) return {kind: 'help'};
  if (values.version) return {kind: 'version'};
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError('no command: try whenabouts read FILE');
  if (command !== 'read') throw new UsageError(`unknown command: ${command}`);
  const {published, language, today} = values;
  const output = values.output === '-' ? undefined : values.output;
  if (today !== undefined && parseIso(today) === null)
    throw new UsageError(`unknown date for --today: ${today}`);
  const input = oneOf(INPUTS, 'input', values.input);
  const format = oneOf(FORMATS, 'format', values.format);
  return {kind: 'read', options: {files, input, format, output, published, language, today}};
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        published: {type: 'string'},
        language: {type: 'string'},
        today: {type: 'string'},
        format: {type: 'string'},
        input: {type: 'string'},
        output: {type: 'string', short: 'o'},
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean'},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(known: readonly T[], option: string, value?: string): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`unknown ${option}: ${value} (${known.join(', ')})`);
  return found;
}
