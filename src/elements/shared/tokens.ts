// The colours and sizes that all elements share.
//
// A page sets `--when-…` on any ancestor; the elements read `--_…`, so that a value set far above still
// wins over our default. Fonts are the page's own. Light or dark is the page's `color-scheme`, not the
// system's: an element in a light page stays light.

import {css, unsafeCSS} from 'lit';
import {COLOURS} from '../../draw/colours.js';
import {HUE_COUNT, hueColour, HUES} from '../../article/hues.js';

const eachHue = (text: (hue: number) => string) => HUES.map((_, i) => text(i + 1)).join('\n');

const colours = Object.entries(COLOURS)
  .map(([name, colour]) => `--_${name}: var(--when-${name}, ${colour});`)
  .join('\n');

/** Defines `--_ink`, `--_muted`, `--_paper`, `--_panel`, `--_line`, `--_accent`, `--_hue-0` … `--_hue-6` on the host. */
export const tokens = css`
  :host {
    ${unsafeCSS(colours)}
    /* Told by several articles. */
    --_hue-0: var(--_ink);
    ${unsafeCSS(eachHue((hue) => `--_hue-${hue}: ${hueColour(hue)};`))}
    --_radius: var(--when-radius, 0.5rem);
    --_focus: var(--_accent) solid 2px;
    color: var(--_ink);
  }

  :host([hidden]) {
    display: none !important;
  }

  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_paper: Canvas;
      --_panel: Canvas;
      --_line: CanvasText;
      --_accent: Highlight;
      ${unsafeCSS(eachHue((hue) => `--_hue-${hue}: LinkText;`))}
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`;

/** `hue-0` … `hue-6` on any node give what is in it `--hue`, the colour of its article. */
export const hueClasses = unsafeCSS(
  Array.from({length: HUE_COUNT + 1}, (_, hue) => `.hue-${hue} {--hue: var(--_hue-${hue});}`).join('\n'),
);
