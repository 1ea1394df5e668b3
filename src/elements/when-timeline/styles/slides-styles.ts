// The looks of the large card that shows one event after another.

import {css} from 'lit';
import {detailsStyles} from './details-styles.js';

export const slidesStyles = css`
  ${detailsStyles}

  .tools button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .slides {
    position: relative;
    display: flex;
    align-items: stretch;
    gap: var(--_s2);
    block-size: 17rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_panel);
    overflow: hidden;
    touch-action: pan-y pinch-zoom;
  }

  .narrow .slides {
    block-size: 20rem;
    gap: 0;
  }

  .turn {
    flex: none;
    inline-size: 3rem;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
    touch-action: pan-y pinch-zoom;
  }

  .narrow .turn {
    inline-size: 2rem;
  }

  .turn:hover:not([aria-disabled='true']) {
    color: var(--_ink);
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
  }

  .turn[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  .turn svg {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .turn:dir(rtl) svg {
    scale: -1 1;
  }

  .turn:focus-visible,
  .slide:focus-visible {
    outline-offset: -2px;
  }

  .slide {
    flex: 1;
    min-inline-size: 0;
    box-sizing: border-box;
    padding: var(--_s4) var(--_s2);
    overflow: auto;
    touch-action: pan-y pinch-zoom;
    max-inline-size: 46rem;
    margin-inline-end: auto;
  }

  .slide.later,
  .slide.earlier {
    animation: when-turn calc(1.5 * var(--_motion)) ease-out;
    --_from: 1.5rem;
  }

  .slide.earlier {
    --_from: -1.5rem;
  }

  @keyframes when-turn {
    from {
      transform: translateX(var(--_from));
      opacity: 0;
    }
  }

  .position {
    margin-block-end: var(--_s2);
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .slide .date {
    font-size: var(--_large);
    line-height: 1.3;
    white-space: normal;
  }

  .slide .card-title {
    margin-block: var(--_s1) var(--_s2);
    font-family: var(--_heading-font);
    font-size: calc(var(--_size) * 1.85);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .slide blockquote {
    font-size: var(--_large);
    line-height: 1.45;
  }

  .slide p {
    margin: 0 0 var(--_s2);
  }

  .slides .close {
    position: absolute;
    inset-block-start: var(--_s1);
    inset-inline-end: var(--_s1);
    background: var(--_panel);
  }

  .slides .close:hover {
    color: var(--_ink);
  }

  @media print {
    .slides {
      display: none;
    }
  }
`;
