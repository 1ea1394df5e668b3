// The colours of a timeline for pictures that leave the page: as they are seen, or of one scheme.

import {HUE_COUNT} from '../../../article/hues.js';
import type {Palette} from '../../../draw/pen/palette.js';
import {plainPalette} from '../../../draw/pen/plain-palette.js';
import type {Scheme} from '../../../draw/pen/plain-palette.js';
import {readPalette} from '../../../draw/pen/read-palette.js';

/** @param scheme - Defaults to that of the page. */
export function picturePalette(probe: HTMLElement, scheme?: Scheme): Palette {
  if (scheme) probe.style.setProperty('color-scheme', scheme);
  const palette = inRgb(readPalette(probe, HUE_COUNT));
  probe.style.removeProperty('color-scheme');
  return palette;
}

/** Dark words on light paper, whatever the page looks like: ink is dear. */
export function printPalette(probe: HTMLElement): Palette {
  const palette = picturePalette(probe, 'light');
  const isLight = brightness(palette.paper) > 200 && brightness(palette.ink) < 128;
  return isLight && !palette.forced ? palette : plainPalette('light');
}

function brightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * r + 0.59 * g + 0.11 * b;
}

/** Not every viewer of SVG knows `oklch(…)`. */
function inRgb(palette: Palette): Palette {
  const rgb = rgbReader();
  const {ink, muted, paper, panel, line, accent, hues} = palette;
  return {
    ...palette,
    ink: rgb(ink),
    muted: rgb(muted),
    paper: rgb(paper),
    panel: rgb(panel),
    line: rgb(line),
    accent: rgb(accent),
    hues: hues.map(rgb),
  };
}

function rgbReader(): (colour: string) => string {
  const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
    willReadFrequently: true,
  });
  return (colour) => {
    if (!context || /^rgb\(/.test(colour)) return colour;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a = 255] = context.getImageData(0, 0, 1, 1).data;
    return a === 255
      ? `rgb(${r}, ${g}, ${b})`
      : `rgba(${r}, ${g}, ${b}, ${Math.round((a / 255) * 1000) / 1000})`;
  };
}
