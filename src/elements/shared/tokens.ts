// The colours, type and spaces that all elements share.
//
// A page sets `--when-…` on any ancestor; the elements read `--_…`, so that a value set far above still
// wins over our default. Fonts are the page's own unless it says otherwise; sizes follow one scale from one size,
// distances are multiples of one space. docs/theming.md describes them, src/themes/ sets them.

import {css, unsafeCSS} from 'lit';
import {hueColour, HUES} from '../../article/hues.js';
import {COLOURS, colour} from '../../draw/pen/colours.js';

/** Declarations of `--_ink` and so on, each by the function given. */
const each = <T extends string | number>(names: readonly T[], prefix: string, value: (name: T) => string) =>
  unsafeCSS(names.map((name) => `${prefix}${name}:${value(name)};`).join(''));

const COLOUR_NAMES = Object.keys(COLOURS) as (keyof typeof COLOURS)[];
const HUE_NUMBERS = HUES.map((_, index) => index + 1);

/**
 * Defines on the host the colours `--_ink`, `--_muted`, `--_paper`, `--_panel`, `--_line`, `--_accent`, `--_hue-0` … `--_hue-6`; the
 * sizes of type `--_fine`, `--_small`, `--_size`, `--_large`, `--_display`; the height of a line, of a row of words and of a button; the
 * distances `--_s1` … `--_s8`; `--_radius`, `--_shadow`, `--_focus`
 * and `--_motion`, how long a change of colour takes.
 */
export const tokens = css`
  :host {
    ${each(COLOUR_NAMES, '--_', colour)}
    /* Told by several articles. */
    --_hue-0: var(--_ink);
    ${each(HUE_NUMBERS, '--_hue-', hueColour)}
    --_size: var(--when-font-size, 0.8125rem);
    --_small: max(0.6875rem, var(--_size) * 0.923);
    --_fine: max(0.6875rem, var(--_size) * 0.846);
    --_large: calc(var(--_size) * 1.23);
    --_display: var(--when-heading-size, calc(var(--_size) * 1.54));
    --_heading-font: var(--when-heading-font, inherit);
    --_line-height: round(var(--_size) * 1.3, 1px);
    /* Of two lines; at least what fingers need. */
    --_row: max(1.5rem, var(--when-row, 1.875rem));
    --_s1: var(--when-space, 0.25rem);
    --_tool: max(1.5rem, var(--_s1) * 7.5);
    --_s2: calc(var(--_s1) * 2);
    --_s3: calc(var(--_s1) * 3);
    --_s4: calc(var(--_s1) * 4);
    --_s6: calc(var(--_s1) * 6);
    --_s8: calc(var(--_s1) * 8);
    --_radius: var(--when-radius, 0.5rem);
    --_shadow: 0 6px 24px light-dark(rgb(0 0 0 / 14%), rgb(0 0 0 / 55%));
    --_focus: var(--_accent) solid 2px;
    --_motion: 120ms;
    color: var(--_ink);
    font-family: var(--when-font, inherit);
  }

  :host([hidden]) {
    display: none !important;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_paper: Canvas;
      --_panel: Canvas;
      --_line: CanvasText;
      --_accent: Highlight;
      ${each(HUE_NUMBERS, '--_hue-', () => 'LinkText')}
    }
  }

  @media print {
    :host {
      color-scheme: light !important;
    }
  }
`;

/** `hue-0` … `hue-6` on any node give what is in it `--hue`, the colour of its article. */
export const hueClasses = unsafeCSS(
  [0, ...HUE_NUMBERS].map((hue) => `.hue-${hue}{--hue:var(--_hue-${hue})}`).join(''),
);

/** What pages say of their prose is not for words that have their places: no indents, columns of capitals or kept line breaks. */
export const plainWords = css`
  font-style: normal;
  font-variant: normal;
  text-transform: none;
  text-indent: 0;
  text-align: start;
  text-shadow: none;
  white-space: normal;
  word-break: normal;
  hyphens: manual;
`;
