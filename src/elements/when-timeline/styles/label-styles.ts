// Words at marks, and the chips that count what has no room.

import {css} from 'lit';

export const labelStyles = css`
  .label {
    position: absolute;
    inset: 0 auto auto 0;
    display: block;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    /* Towards its leader, whichever way its words run. */
    text-align: left;
    cursor: pointer;
    /* Square: a hundred round clips cost as much as all else that a frame paints. */
    overflow: clip;
    contain: layout style;
  }

  .label:focus-visible {
    border-radius: 3px;
  }

  .label.left {
    text-align: right;
  }

  .date {
    display: block;
    font-size: var(--_small);
    line-height: var(--_line-height);
    font-weight: 700;
    color: var(--hue);
    white-space: nowrap;
  }

  .title {
    display: block;
    font-size: var(--_size);
    line-height: var(--_line-height);
    font-weight: 400;
    color: var(--_ink);
    white-space: pre;
  }

  .note {
    display: block;
    font-size: var(--_fine);
    line-height: round(1.45em, 1px);
    font-weight: 400;
    color: var(--_muted);
    white-space: pre;
  }

  /* On what all rows stand in: a label that inherits its font costs a zoom half as much. */
  .row-words {
    font-size: var(--_small);
    line-height: calc((var(--_row) - 4px) / 2);
    font-weight: 400;
    white-space: pre;
  }

  .strong {
    font-weight: 700;
  }

  /* Two lines high, so that fingers hit it (WCAG 2.2, 2.5.8), whatever it says. */
  .label.row {
    box-sizing: border-box;
    block-size: var(--_row);
    align-content: center;
  }

  /* On a bar, clear of the line at its foot. */
  .label.row.inside {
    padding-block-end: 4px;
  }

  .row-words b {
    margin-right: 6px;
    font-size: var(--_small);
    font-weight: 700;
    color: var(--hue);
  }

  /* Many: they are read when they are looked for. */
  .coarse b {
    font-weight: 400;
  }

  /* The date's own direction is that of its language, its place follows the title's. */
  .row:dir(rtl) b {
    margin: 0 0 0 6px;
  }

  .row b.alone {
    margin: 0;
  }

  /* The space around the words is hit as well: it is a border that nobody sees. */
  .chip {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    block-size: 1.5rem;
    min-inline-size: 1.75rem;
    padding: 0 var(--_s2);
    border: 0.125rem solid transparent;
    border-radius: 1rem;
    transform: translateX(-50%);
    font-size: var(--_fine);
    line-height: 1.25rem;
    font-weight: 600;
    color: var(--_muted);
    background: var(--_paper) padding-box;
    box-shadow: inset 0 0 0 1px var(--_line);
    white-space: nowrap;
    cursor: zoom-in;
  }

  @media (forced-colors: active) {
    .chip {
      border-color: Canvas;
    }
  }
`;
