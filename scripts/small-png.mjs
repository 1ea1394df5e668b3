// Writes pictures as PNGs with a palette of at most 256 colours: a fifth of the bytes, and a repository keeps every version for ever.
// Format: PNG specification, third edition, sections 5 and 11.

import {deflateSync} from 'node:zlib';

/** Steps of each channel, from fine to coarse: the finest that leaves 256 colours is taken. */
const STEPS = [1, 3, 5, 15, 17, 51];

/**
 * @param {{width: number, height: number, data: Uint8Array}} picture Red, green, blue and opacity of each pixel; the last is left out.
 * @param {number} [least] The finest step of a channel: 17 leaves 16 levels.
 * @returns {Buffer}
 */
export function smallPng({width, height, data}, least = 1) {
  for (const step of STEPS.filter((step) => step >= least)) {
    const found = indexed({width, height, data}, step);
    if (found) return encode(width, height, found);
  }
  throw new Error('unreachable: the coarsest step leaves 216 colours');
}

/** Numbers of colours, a row after the other, each after a byte that says "not filtered"; null for more than 256 colours. */
function indexed({width, height, data}, step) {
  const numbers = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < width * height; i++) {
    const [r, g, b] = [0, 1, 2].map((channel) => Math.round(data[i * 4 + channel] / step) * step);
    const colour = (r << 16) | (g << 8) | b;
    let number = numbers.get(colour);
    if (number === undefined) {
      if (numbers.size === 256) return null;
      numbers.set(colour, (number = numbers.size));
    }
    rows[i + Math.floor(i / width) + 1] = number;
  }
  return {palette: [...numbers.keys()], rows};
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
