// Writes pictures as PNGs with a palette of at most 256 colours: a fifth of the bytes, and a repository keeps every version for ever.
// Format: PNG specification, third edition, sections 5 and 11.

import {deflateSync} from 'node:zlib';

/** By how much a channel may change, from little to much: the least that leaves 256 colours is taken. */
const TOLERANCES = [0, 2, 4, 6, 9, 12, 18, 27, 40, 60, 128];

/**
 * @param {{width: number, height: number, data: Uint8Array}} picture Red, green, blue and opacity of each pixel; the last is left out.
 * @param {number} [least] The least change of a channel, of 255, to save bytes by.
 * @returns {Buffer}
 */
export function smallPng({width, height, data}, least = 0) {
  const counts = new Map();
  for (let i = 0; i < width * height; i++) {
    const colour = (data[i * 4] << 16) | (data[i * 4 + 1] << 8) | data[i * 4 + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const tolerances = TOLERANCES.filter((tolerance) => tolerance >= least);
  for (const tolerance of tolerances) {
    const found = gather(colours, tolerance);
    if (!found) continue;
    const rows = Buffer.alloc((width + 1) * height);
    for (let i = 0; i < width * height; i++) {
      const colour = (data[i * 4] << 16) | (data[i * 4 + 1] << 8) | data[i * 4 + 2];
      // Each row after a byte that says "not filtered".
      rows[i + Math.floor(i / width) + 1] = found.numbers.get(colour);
    }
    return encode(width, height, {palette: found.palette, rows});
  }
  throw new Error('unreachable: eight colours are enough for the greatest tolerance');
}

/** The most frequent colours stay as they are, others become one of those near them; null for more than 256. */
function gather(colours, tolerance) {
  const palette = [];
  const numbers = new Map();
  for (const colour of colours) {
    let number = palette.findIndex((other) => isNear(colour, other, tolerance));
    if (number < 0) {
      if (palette.length === 256) return null;
      number = palette.push(colour) - 1;
    }
    numbers.set(colour, number);
  }
  return {palette, numbers};
}

function isNear(a, b, tolerance) {
  return [16, 8, 0].every((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) <= tolerance);
}

function encode(width, height, {palette, rows}) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // bits, indexed
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, content) {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const CRCS = Uint32Array.from({length: 256}, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) c = CRCS[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
