// How <when-list> looks: words first, one small mark for each event that looks as it does in the picture.

import {css} from 'lit';
import {filterStyles} from '../shared/filter-template.js';
import {markShapes} from '../shared/mark-shapes.js';
import {toldShapes} from '../shared/told-shapes.js';
import {hueClasses, plainWords, tokens} from '../shared/tokens.js';

export const listStyles = [
  tokens,
  hueClasses,
  filterStyles,
  markShapes,
  toldShapes,
  css`
    :host {
      display: block;
      /* Also in a page that is written down. */
      writing-mode: horizontal-tb;
      container-type: inline-size;
      ${plainWords}
      font-size: var(--_large);
      line-height: 1.4;
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s2);
      align-items: center;
      margin-bottom: var(--_s2);
    }

    input {
      flex: 1 1 100%;
      min-width: 0;
      box-sizing: border-box;
      padding: var(--_s2) var(--_s2);
      border: 1px solid var(--_line);
      border-color: color-mix(in srgb, var(--_muted) 75%, var(--_paper));
      border-radius: var(--_radius);
      background: var(--_paper);
      color: inherit;
      font: inherit;
      font-size: var(--_size);
    }

    .toggle,
    .clear {
      font-size: var(--_size);
    }

    .count,
    .empty {
      margin: 0 0 var(--_s2);
      color: var(--_muted);
      font-size: var(--_size);
    }

    .heading {
      margin: var(--_s4) 0 var(--_s1);
      font-family: var(--_heading-font);
      font-size: var(--_large);
      font-weight: 700;
    }

    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    /* Never with \`content-visibility\`: what was scrolled away then has no name for screen readers in Firefox. */
    li {
      border-top: 1px solid var(--_line);
    }

    .event {
      display: grid;
      grid-template-columns: 1.75rem minmax(0, 1fr);
      grid-template-areas: 'mark date' 'mark title' 'mark facts';
      width: 100%;
      padding: var(--_s2) var(--_s2);
      border: 0;
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }

    .event:hover,
    .hovered > .event {
      background: color-mix(in srgb, var(--_ink) 6%, transparent);
    }

    .selected > .event {
      background: color-mix(in srgb, var(--hue) 6%, transparent);
      box-shadow: inset 3px 0 0 var(--hue);
    }

    :is(.event, input, .toggle, .clear, summary, a):focus-visible {
      outline: var(--_focus);
      outline-offset: -2px;
    }

    /* Each may be of another script than the page, on whose side they stand all the same. */
    :is(.date, .title, .facts, .count, .heading) {
      unicode-bidi: plaintext;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    .date {
      grid-area: date;
      color: var(--hue);
      font-size: var(--_size);
      font-weight: 700;
    }

    .title {
      grid-area: title;
      overflow-wrap: anywhere;
      text-wrap: pretty;
    }

    .several .title {
      font-weight: 600;
    }

    .facts {
      grid-area: facts;
      color: var(--_muted);
      font-size: var(--_size);
    }

    .mark {
      --_long: 1.15rem;
      grid-area: mark;
      align-self: start;
      margin-top: var(--_s1);
    }

    .mark.none {
      border: 2px dotted var(--_muted);
      background: none;
    }

    .details {
      padding: var(--_s1) var(--_s2) var(--_s3);
      padding-inline-start: 2.25rem;
      font-size: var(--_size);
    }

    figure {
      margin: 0 0 var(--_s3);
    }

    blockquote {
      margin: 0 0 var(--_s1);
      padding-inline-start: var(--_s3);
      border-inline-start: 2px solid var(--hue);
      overflow-wrap: anywhere;
    }

    mark {
      background: color-mix(in srgb, var(--hue) 18%, transparent);
      color: inherit;
    }

    figcaption,
    .conflict {
      margin: 0;
      color: var(--_muted);
      overflow-wrap: anywhere;
    }

    figcaption b {
      color: var(--hue);
    }

    a {
      color: inherit;
    }

    .problems {
      margin-top: var(--_s4);
      color: var(--_muted);
      font-size: var(--_size);
    }

    .problems ul {
      margin: var(--_s1) 0 0;
      padding-inline-start: var(--_s6);
    }

    @container (min-width: 34rem) {
      .event {
        grid-template-columns: 1.75rem 13rem minmax(0, 1fr);
        grid-template-areas: 'mark date title' 'mark date facts';
        grid-template-rows: auto 1fr;
        column-gap: var(--_s1);
        align-items: baseline;
      }

      .event .date {
        padding-inline-end: var(--_s3);
      }

      .details {
        padding-inline-start: 15.75rem;
      }
    }

    @media (forced-colors: active) {
      .mark {
        forced-color-adjust: none;
        border-color: CanvasText;
        background: CanvasText;
      }

      .mark.within {
        background: linear-gradient(90deg, Canvas, CanvasText 35%, CanvasText 65%, Canvas);
      }

      .mark.hollow,
      .mark.none {
        background: Canvas;
      }

      .selected > .event {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }

    @media print {
      .tools,
      .count {
        display: none;
      }

      li {
        break-inside: avoid;
      }
    }
  `,
];
