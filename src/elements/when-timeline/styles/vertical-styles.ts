// The vertical picture: rows on a line of time.

import {css} from 'lit';

export const verticalStyles = css`
  .narrow .header {
    margin-block-end: var(--_s2);
  }

  .narrow .legend {
    justify-content: start;
  }

  .narrow[data-low] {
    overflow: auto;
  }

  .vertical {
    position: relative;
    block-size: var(--_list-height);
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
    grid-template-columns: var(--_dates) 36px minmax(60px, 1fr);
    inline-size: 100%;
    /* No target is lower than 24 pixels. */
    margin-block: -4px;
    padding: 4px 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    border-radius: 3px;
  }

  .narrow .entry {
    scroll-margin-block: var(--_s4) 64vh;
  }

  .vertical .date {
    text-align: end;
    unicode-bidi: isolate;
    white-space: normal;
  }

  .vertical .words {
    grid-column: 3;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* Dates above the words, where a column of their own would be too narrow. */
  .stacked .date,
  .stacked .day-row > :first-child {
    grid-column: 3;
    text-align: start;
  }

  .stacked .mark,
  .stacked .day-row i {
    grid-area: 1 / 2 / span 2;
  }

  .vertical .entry[aria-expanded='true'] .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  .vertical .mark {
    justify-self: center;
    margin-block-start: 0.16rem;
  }

  .vertical .mark:is(.within, .throughout, .open-start, .open-end, .open-both) {
    inline-size: 0.625rem;
    block-size: auto;
    align-self: stretch;
    min-block-size: 1.5rem;
    margin-block-start: 0;
  }

  .spine {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_dates) + 17px);
    inline-size: 2px;
    background: var(--_line);
  }

  .vertical .band-row {
    display: flex;
    align-items: flex-end;
    block-size: var(--_band-height);
    box-sizing: border-box;
    padding-block-end: var(--_s2);
    font-weight: 650;
    color: var(--_ink);
    background: var(--_paper);
  }

  .band-row > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* A day that is marked: a stroke across the line of time, through everything where it is today. */
  .vertical .day-row {
    display: grid;
    grid-template-columns: var(--_dates) 36px minmax(60px, 1fr);
    color: var(--hue);
    font-size: var(--_fine);
    line-height: round(1.45em, 1px);
    white-space: pre-wrap;
  }

  .day-row > :first-child {
    text-align: end;
  }

  .day-row > :last-child {
    grid-column: 3;
  }

  .day-row i {
    justify-self: center;
    margin-block-start: calc(round(1.45em, 1px) / 2 - 1px);
    inline-size: 1.125rem;
    block-size: 0;
    border-block-start: 2px solid currentcolor;
  }

  .day-row.today i {
    position: absolute;
    inset-inline: 0;
    inset-block-start: -0.25rem;
    inline-size: auto;
    margin: 0;
    border-block-start: 1px dotted;
  }

  .vertical .fold-row {
    color: var(--_muted);
    font-style: italic;
    font-size: var(--_small);
    display: grid;
    grid-template-columns: var(--_dates) 36px minmax(60px, 1fr);
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
`;
