// How the timeline looks. Colours are in shared/tokens.ts.

import {css} from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    font-size: var(--when-font-size, 0.8125rem);
    line-height: 1.35;
    background: var(--_paper);
    --_rows: 1.25rem;
  }

  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: var(--when-padding, 1rem);
    box-sizing: border-box;
    position: relative;
    gap: 0.75rem;
  }

  button {
    font: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .hue-0 {
    --hue: var(--_hue-0);
  }
  .hue-1 {
    --hue: var(--_hue-1);
  }
  .hue-2 {
    --hue: var(--_hue-2);
  }
  .hue-3 {
    --hue: var(--_hue-3);
  }
  .hue-4 {
    --hue: var(--_hue-4);
  }
  .hue-5 {
    --hue: var(--_hue-5);
  }
  .hue-6 {
    --hue: var(--_hue-6);
  }

  /* Header */

  header {
    display: grid;
    grid-template: 'titles legend tools' / 1fr auto auto;
    align-items: start;
    gap: 0.5rem 1.75rem;
  }

  .titles {
    grid-area: titles;
  }

  @container (width < 62rem) {
    header {
      grid-template: 'titles tools' 'legend legend' / 1fr auto;
    }
  }

  .heading {
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .summary {
    color: var(--_muted);
    margin-block-start: 0.2rem;
  }

  .legend {
    grid-area: legend;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    align-items: center;
  }

  .wide .legend {
    min-block-size: 1.9rem;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }

  .swatch {
    --hue: var(--_muted);
  }

  .tools {
    grid-area: tools;
    display: flex;
    gap: 0.375rem;
  }

  .tools button {
    inline-size: 1.9rem;
    block-size: 1.9rem;
    padding: 0;
    display: grid;
    place-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    cursor: pointer;
  }

  .tools button:hover {
    border-color: var(--_muted);
  }

  .tools svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* The picture */

  .plot {
    position: relative;
    flex: 1 1 auto;
    min-block-size: var(--when-plot-height, var(--_plot-height, 22rem));
    overflow: hidden;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    border-radius: var(--_radius) var(--_radius) 0 0;
    direction: ltr;
  }

  .plot[data-dragging] {
    cursor: grabbing;
  }

  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .axis,
  .labels {
    position: absolute;
    inset: 0;
  }

  .axis {
    pointer-events: none;
  }

  .axis span {
    position: absolute;
    inset: 0 auto auto 0;
    white-space: nowrap;
  }

  .tick {
    font-size: 0.6875rem;
    line-height: 1.125rem;
    color: var(--_muted);
  }

  .axis .fold {
    text-align: center;
    font-style: italic;
  }

  .nothing {
    text-align: center;
    color: var(--_muted);
  }

  .context {
    font-size: 0.8125rem;
    line-height: 1.25rem;
    font-weight: 650;
    color: var(--_ink);
  }

  .published {
    color: var(--hue);
  }

  .label {
    position: absolute;
    inset: 0 auto auto 0;
    display: block;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    border-radius: 3px;
    overflow: hidden;
    contain: layout paint style;
  }

  .label.left {
    text-align: end;
  }

  .label:hover .title,
  .label.row:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  .date {
    display: block;
    font-size: 0.75rem;
    line-height: 1.0625rem;
    font-weight: 700;
    color: var(--hue);
    white-space: nowrap;
  }

  .title {
    display: block;
    font-size: 0.8125rem;
    line-height: 1.0625rem;
    font-weight: 400;
    color: var(--_ink);
    white-space: pre;
  }

  .title.strong {
    font-weight: 700;
  }

  .note {
    display: block;
    font-size: 0.6875rem;
    line-height: 1rem;
    font-weight: 400;
    color: var(--_muted);
    white-space: nowrap;
  }

  .row-words {
    font-size: 0.75rem;
    line-height: 1.25rem;
    font-weight: 400;
    white-space: nowrap;
  }

  .row-words b {
    margin-inline-end: 6px;
    font-size: 0.75rem;
    font-weight: 700;
    color: var(--hue);
  }

  .chip {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 1.25rem;
    padding: 0;
    border: 0;
    background: none;
    cursor: zoom-in;
  }

  .chip span {
    position: absolute;
    inset-block: 0;
    left: 0;
    transform: translateX(-50%);
    padding-inline: 0.4rem;
    border-radius: 1rem;
    font-size: 0.6875rem;
    line-height: 1.25rem;
    font-weight: 600;
    color: var(--_muted);
    background: var(--_paper);
    box-shadow: inset 0 0 0 1px var(--_line);
    white-space: nowrap;
  }

  .chip:hover span {
    color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_muted);
  }

  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 1;
    max-inline-size: 20rem;
    padding: 0.25rem 0.5rem;
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow:
      0 0 0 1px var(--_line),
      0 2px 10px light-dark(rgb(0 0 0 / 12%), rgb(0 0 0 / 50%));
    pointer-events: none;
  }

  .tip .title {
    white-space: normal;
  }

  .plot.over-mark {
    cursor: pointer;
  }

  .probe {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
  }

  /* Told of a change of theme by its transition. */
  .theme {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    color: var(--_ink);
    background-color: var(--_paper);
    border: 0 solid var(--_hue-1);
    transition:
      color 1ms,
      background-color 1ms,
      border-color 1ms;
  }

  /* The vertical picture */

  .list {
    block-size: var(--_list-height);
  }

  .vertical {
    position: relative;
    block-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .vertical li {
    position: absolute;
    inset: 0 0 auto 0;
  }

  .vertical .entry {
    display: grid;
    grid-template-columns: var(--_dates) 36px 1fr;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    border-radius: 3px;
  }

  .narrow .entry {
    scroll-margin-block: 1rem 64vh;
  }

  .vertical .date {
    text-align: end;
    white-space: normal;
  }

  .vertical .words {
    grid-column: 3;
  }

  .vertical .entry[aria-expanded='true'] .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  .spine {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_dates) + 17px);
    inline-size: 2px;
    background: var(--_line);
  }

  .vertical .fold-row {
    color: var(--_muted);
    font-style: italic;
    font-size: 0.75rem;
    display: grid;
    grid-template-columns: var(--_dates) 36px 1fr;
    align-items: center;
  }

  .fold-row svg {
    grid-column: 2;
    block-size: 100%;
    inline-size: 36px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }

  .fold-row svg rect {
    fill: var(--_paper);
    stroke: none;
  }

  /* Marks that are no canvas: the vertical picture and the legend */

  .mark {
    display: block;
    flex: none;
    position: relative;
    justify-self: center;
    box-sizing: border-box;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-block-start: 0.16rem;
    border-radius: 1rem;
    background: var(--hue);
    forced-color-adjust: none;
  }

  .mark.within {
    border-radius: 0;
    background: linear-gradient(var(--_dir), transparent, var(--hue) 35%, var(--hue) 65%, transparent);
    opacity: 0.75;
  }

  .mark.throughout {
    border-radius: 2px;
  }

  .mark.planned,
  .mark.possible {
    background: var(--_paper);
    border: 2px solid var(--hue);
  }

  .mark.possible {
    border-style: dashed;
  }

  .mark.recurring {
    background: repeating-linear-gradient(var(--_dir), var(--hue) 0 3px, transparent 3px 5px);
    border-radius: 2px;
  }

  .vertical .mark {
    --_dir: to bottom;
  }

  .vertical .mark.within,
  .vertical .mark.throughout {
    inline-size: 0.625rem;
    block-size: auto;
    align-self: stretch;
    min-block-size: 1.5rem;
    margin-block-start: 0;
  }

  .legend .mark {
    --_dir: to right;
    --hue: var(--_muted);
    margin: 0;
    inline-size: 0.7rem;
    block-size: 0.7rem;
  }

  .legend .mark.within,
  .legend .mark.throughout,
  .legend .mark.recurring,
  .legend .mark.approximate {
    inline-size: 1.5rem;
    block-size: 0.55rem;
  }

  .legend .mark.approximate {
    border-radius: 0;
    background: linear-gradient(to right, transparent, var(--hue) 16%, var(--hue) 84%, transparent);
  }

  /* Below */

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.5rem;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  footer p,
  footer ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .key b {
    color: var(--hue);
    margin-inline-end: 0.35em;
  }

  .unplaced b {
    font-weight: 600;
  }

  .narrow footer {
    flex-direction: column;
  }

  .narrow .unplaced {
    background: var(--_panel);
    border-radius: var(--_radius);
    padding: 0.75rem;
    color: var(--_ink);
    font-size: 0.8125rem;
  }

  .narrow .unplaced b {
    display: block;
    color: var(--_muted);
    margin-block-end: 0.2rem;
  }

  .state {
    padding: 2rem 1rem;
    text-align: center;
    color: var(--_muted);
    background: var(--_panel);
    border-radius: var(--_radius);
  }

  /* About as high as what will take its place: nothing below is to jump. */
  .state[role='status'] {
    min-block-size: 16rem;
    align-content: center;
  }

  progress {
    inline-size: min(16rem, 80%);
    block-size: 0.375rem;
    margin-block-start: 0.6rem;
    accent-color: var(--_accent);
  }

  /* The card */

  .card {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 2;
    box-sizing: border-box;
    inline-size: min(22rem, 100%);
    max-block-size: 26rem;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.9rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_paper);
    box-shadow: 0 6px 24px light-dark(rgb(0 0 0 / 14%), rgb(0 0 0 / 55%));
    outline-offset: -2px;
  }

  .card:focus:not(:focus-visible) {
    outline: none;
  }

  .card .close {
    float: inline-end;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin: -0.35rem -0.45rem 0 0.5rem;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-size: 1.1rem;
    line-height: 1;
    cursor: pointer;
  }

  .card .close:hover {
    background: var(--_panel);
    color: var(--_ink);
  }

  .card .date {
    font-size: 0.8125rem;
    line-height: 1.3;
    white-space: normal;
  }

  .card .card-title {
    margin-block: 0.2rem 0.35rem;
    font-size: 1rem;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .card p {
    margin: 0 0 0.5rem;
  }

  .facts,
  .because {
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
  }

  .facts li {
    padding: 0.05rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
  }

  .source {
    margin: 0.75rem 0 0;
    padding: 0 0 0 0.75rem;
    border-inline-start: 3px solid var(--hue);
  }

  .source blockquote {
    margin: 0 0 0.2rem;
    overflow-wrap: anywhere;
  }

  .source .told {
    padding: 0;
    border: 0;
    background: none;
    margin: 0;
    color: var(--_muted);
    font-size: 0.75rem;
    text-align: start;
  }

  button.told,
  a.told {
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .source .told b {
    color: var(--hue);
  }

  button.told:hover,
  a.told:hover {
    color: var(--_ink);
  }

  .narrow .card {
    position: fixed;
    inset: auto 0 0 0;
    inline-size: auto;
    max-block-size: 62vh;
    border-radius: calc(var(--_radius) * 2) calc(var(--_radius) * 2) 0 0;
    padding-block-end: max(1rem, env(safe-area-inset-bottom));
  }

  @media (forced-colors: active) {
    .label:hover,
    .chip:hover span {
      outline: 1px solid Highlight;
    }

    .mark.within,
    .legend .mark.approximate {
      opacity: 1;
      background:
        linear-gradient(var(--hue), var(--hue)) center / 100% 2px no-repeat,
        linear-gradient(var(--hue), var(--hue)) center / 50% 100% no-repeat;
    }

    .vertical .mark.within {
      background:
        linear-gradient(var(--hue), var(--hue)) center / 2px 100% no-repeat,
        linear-gradient(var(--hue), var(--hue)) center / 100% 50% no-repeat;
    }
  }

  @media print {
    .tools,
    .card {
      display: none;
    }
  }
`;
