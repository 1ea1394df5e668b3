// Bytes to text: UTF-8 unless a byte order mark, or the head of an HTML file, says otherwise. What is no text in
// that encoding becomes U+FFFD.

import {asWindows1252} from './entities.js';

/** HTML Standard, section 13.2.3.2: an encoding is declared within the first 1024 bytes. */
const PRESCANNED = 1024;
const CHARSET =
  /<(?:meta\s[^<>]{0,200}?charset|\?xml\s[^<>]{0,200}?encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;

/** The text of a whole file. */
export function decode(bytes: Uint8Array, {html = false} = {}): string {
  const named = html ? CHARSET.exec(ascii(bytes.subarray(0, PRESCANNED)))?.[1] : undefined;
  // What can be read as ASCII is no UTF-16, whatever it says of itself.
  const declared = /^utf-16/i.test(named ?? '') ? undefined : named;
  const decoder = decoderOf(byteOrderMark(bytes) ?? declared);
  const text = decoder.decode(bytes);
  // Some versions of Node decode windows-1252 as ISO 8859-1.
  return decoder.encoding === 'windows-1252' ? asWindows1252(text) : text;
}

/** The text of a stream, chunk by chunk. */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    decoder ??= decoderOf(byteOrderMark(bytes));
    const text = decoder.decode(bytes, {stream: true});
    if (text !== '') yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoderOf(encoding = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder(); // an encoding nobody knows
  }
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
