// The colours and sizes that all elements share.
//
// A page sets `--when-…` on any ancestor; the elements read `--_…`, so that a value set far above still
// wins over our default. Fonts are the page's own. Light or dark is the page's `color-scheme`, not the
// system's: an element in a light page stays light.

import {css, unsafeCSS} from 'lit';
import {hueColour} from '../../article/hues.js';

const eachHue = (text: (hue: number) => string) => HUES.map((_, i) => text(i + 1)).join('\n');

/** Defines `--_ink`, `--_muted`, `--_paper`, `--_panel`, `--_line`, `--_accent`, `--_hue-0` … `--_hue-6` on the host. */
export const tokens = css`
  :host {
    --_ink: var(--when-ink, light-dark(#1c1b1a, #f2f0ec));
    --_muted: var(--when-muted, light-dark(#63615d, #a9a6a0));
    --_paper: var(--when-paper, light-dark(#ffffff, #141516));
    --_panel: var(--when-panel, light-dark(#faf9f7, #1c1d1f));
    --_line: var(--when-line, light-dark(#dedbd5, #3a3b3e));
    --_accent: var(--when-accent, light-dark(#0b6a94, #62c3ee));
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
