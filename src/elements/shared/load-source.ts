// Loads what `src` names: an event list in JSON or a plain text. Anything else is refused with a reason.
// Nothing of the reader's goes along: no cookies, no referrer beyond what the page allows.

import {sayOf} from '../../draw/words/messages.js';
import type {MessageValues} from '../../draw/words/messages.js';
import {FAILURES} from '../../draw/words/messages-failures.js';
import type {EventList} from '../../events/event.js';
import type {WhenErrorCode} from './events.js';

/** In bytes. */
const SIZE_LIMIT = 20_000_000;
/** In milliseconds, until all of it is there. */
const TIME_LIMIT = 30_000;

export type Loaded =
  | {readonly type: 'list'; readonly eventList: EventList}
  | {readonly type: 'text'; readonly text: string; readonly url: string};

/** What could not be loaded, and why: one sentence that names the address. */
export class SourceError extends Error {
  readonly code: WhenErrorCode;
  readonly reasonIn: (locale: string | undefined) => string;

  constructor(
    code: WhenErrorCode,
    key: keyof typeof FAILURES,
    values: MessageValues,
    options?: ErrorOptions,
  ) {
    super(sayOf(FAILURES, key, 'en', values), options);
    this.code = code;
    this.reasonIn = (locale) => sayOf(FAILURES, key, locale, values);
  }
}

/**
 * @param src - Absolute, or relative to `base`.
 * @throws {SourceError} When it is not reachable, too large, or neither an event list nor a plain text.
 * @throws The signal's reason, when it is aborted.
 */
export async function loadSource(src: string, base: string, signal: AbortSignal): Promise<Loaded> {
  const url = addressOf(src, base);
  const {text, type} = await download(url, src, signal);
  // A table reads as prose without a sentence.
  if (/csv|tab-separated/.test(type)) throw new SourceError('content-type', 'wrongType', {type, src});
  if (/html/.test(type) || /^\s*<(!doctype|html|head|body)\b/i.test(text)) {
    throw new SourceError('content-type', 'wrongType', {type: 'HTML', src});
  }
  if (/json/.test(type) || (/^\s*[[{]/.test(text) && /\.json$/i.test(new URL(url).pathname))) {
    return {type: 'list', eventList: await parseList(text, src)};
  }
  if (type === '' || /^text\/|octet-stream/.test(type)) return {type: 'text', text, url};
  throw new SourceError('content-type', 'wrongType', {type, src});
}

function addressOf(src: string, base: string): string {
  const url = URL.parse(src, base);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new SourceError('fetch', 'noAddress', {src});
}

async function download(
  url: string,
  src: string,
  signal: AbortSignal,
): Promise<{text: string; type: string}> {
  const timeout = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'omit',
      headers: {accept: 'application/json, text/plain;q=0.9'},
    });
    if (!response.ok)
      throw new SourceError('fetch', 'refused', {
        status: `${response.status} ${response.statusText || 'error'}`,
        src,
      });
    const header = response.headers.get('content-type') ?? '';
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(header)?.[1];
    const text = decode(await readLimited(response, src), charset);
    return {text, type: header.split(';')[0]!.trim().toLowerCase()};
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceError) throw error;
    const key = timeout.aborted ? 'noAnswer' : 'notReached';
    throw new SourceError('fetch', key, {src, seconds: TIME_LIMIT / 1000}, {cause: error});
  }
}

async function readLimited(response: Response, src: string): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let size = Number(response.headers.get('content-length') ?? 0);
  const check = () => {
    if (size > SIZE_LIMIT) throw new SourceError('too-large', 'tooLarge', {size: SIZE_LIMIT / 1e6, src});
  };
  check();
  if (!response.body) return chunks;
  size = 0;
  // Thrown errors leave the loop and with it cancel the download.
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > SIZE_LIMIT) void reader.cancel();
    check();
  }
  return chunks;
}

/** Bytes as text; of an unknown encoding, as UTF-8. A byte order mark says more than a header. */
function decode(chunks: readonly Uint8Array[], charset = 'utf-8'): string {
  const mark = String(chunks[0]?.subarray(0, 2));
  let decoder;
  try {
    decoder = new TextDecoder(mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : charset);
  } catch {
    decoder = new TextDecoder();
  }
  return chunks.map((chunk) => decoder.decode(chunk, {stream: true})).join('') + decoder.decode();
}

async function parseList(text: string, src: string): Promise<EventList> {
  // Loaded when first needed: most pages have their articles in the page.
  const {fromJSON} = await import('../../formats/json.js');
  try {
    return fromJSON(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError('parse', 'noList', {src, why}, {cause: error});
  }
}
