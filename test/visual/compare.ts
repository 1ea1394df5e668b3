// Holds a picture of a page against the one kept for it, pixel by pixel.

import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

interface Script {
  smallPng(picture: {width: number; height: number; data: Uint8Array}, least?: number): Buffer;
}
const {smallPng} = (await import(new URL('../../scripts/small-png.mjs', import.meta.url).href)) as Script;

const FOLDER = new URL('snapshots/', import.meta.url);
/** Of a picture's pixels, so many may differ. */
const MOST_DIFFERENT = 0.001;

/** Set by `npm run snapshots`: pictures are kept, not compared. */
const keeps = process.env['UPDATE_SNAPSHOTS'] === '1';

/**
 * @param picture - A PNG.
 * @throws {Error} When there is none to compare with, or when more than 0.1 % of the pixels differ; the picture then lies
 *   beside the one that is kept as `…-changed.png`, with the differences in red as `…-difference-changed.png`.
 */
export function compare(name: string, picture: Buffer): void {
  const file = (suffix = '') => new URL(`${name}${suffix}.png`, FOLDER);
  for (const left of [file('-changed'), file('-difference-changed')]) rmSync(left, {force: true});
  const now = PNG.sync.read(picture);
  if (keeps) return writeFileSync(file(), small(now));
  if (!existsSync(file())) throw new Error(`no snapshot ${name}: npm run snapshots makes it`);
  const kept = PNG.sync.read(readFileSync(file()));
  const {width, height} = now;
  let problem = '';
  if (kept.width !== width || kept.height !== height) {
    problem = `is ${width} × ${height} pixels, was ${kept.width} × ${kept.height}`;
  } else {
    const shown = new PNG({width, height});
    const different = pixelmatch(kept.data, now.data, shown.data, width, height, {threshold: 0.1});
    const share = different / (width * height);
    if (share <= MOST_DIFFERENT) return;
    problem = `differs in ${different} pixels, ${(share * 100).toFixed(2)} %`;
    writeFileSync(file('-difference-changed'), small(shown));
  }
  writeFileSync(file('-changed'), small(now));
  throw new Error(`${name} ${problem}: look at ${name}-changed.png; npm run snapshots keeps it`);
}

/** Less than the eye would see between two pictures, and than is taken for a difference above; a quarter of the bytes. */
const small = (png: PNG): Buffer => smallPng(png, 12);
