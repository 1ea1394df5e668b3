// The card of one event; where it is narrow, a sheet at the foot of the window.

import {css} from 'lit';
import {detailsStyles} from './details-styles.js';

export const cardStyles = css`
  ${detailsStyles}

  .card {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 2;
    box-sizing: border-box;
    inline-size: min(22rem, 100%);
    max-block-size: min(26rem, 100vh - 1rem);
    overflow: auto;
    padding: var(--_s3) var(--_s4) var(--_s4);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    margin: 0;
    color: inherit;
    background: var(--_paper);
    box-shadow: var(--_shadow);
    outline-offset: -2px;
    transition: transform var(--_motion);
  }

  /* To stand beside its event. */
  .card[data-slim] {
    inline-size: min(15rem, 100%);
  }

  /* It comes out of its event, not out of nowhere. */
  @starting-style {
    .card {
      transform: translateY(0.375rem);
    }
  }

  .card:focus:not(:focus-visible) {
    outline: none;
  }

  .card .close {
    float: inline-end;
    margin: calc(var(--_s1) * -1) calc(var(--_s2) * -1) 0 var(--_s2);
    background: none;
  }

  .card .close:hover {
    background: var(--_panel);
    color: var(--_ink);
  }

  .card .date {
    font-size: var(--_size);
    line-height: 1.3;
    white-space: normal;
  }

  .card .card-title {
    margin-block: var(--_s1);
    font-family: var(--_heading-font);
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .card p {
    margin: 0 0 var(--_s2);
  }

  .narrow .card {
    position: fixed;
    inset: auto 0 0 0;
    /* In the middle of a window that is wider than its place in it. */
    inline-size: min(100%, 40rem);
    margin-inline: auto;
    max-block-size: 62vh;
    overscroll-behavior: contain;
    padding-block-start: 0;
    border-radius: calc(var(--_radius) * 2) calc(var(--_radius) * 2) 0 0;
    padding-block-end: max(var(--_s4), env(safe-area-inset-bottom));
  }

  /* What fingers pull it down by; anywhere will do. */
  .narrow .card::before {
    content: '';
    display: block;
    inline-size: 2.25rem;
    margin: var(--_s2) auto var(--_s1);
    border-block-start: 0.25rem solid var(--_line);
    border-radius: 0.125rem;
  }

  @media print {
    .card {
      display: none;
    }
  }
`;
