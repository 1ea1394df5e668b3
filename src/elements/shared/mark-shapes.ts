// Marks that are no canvas: those of the legend, of the vertical picture and of the list. The same shapes as on the
// canvas (layout/mark-shape.ts), by classes that each say one thing, so that any of them go together.

import {css} from 'lit';

/**
 * Needs `--hue` and `--_paper`. Time runs to the right; `.down` on a mark or around it lets it run down. A mark is as
 * wide as `--_long` where its length says something, else as wide as it is high.
 */
export const markShapes = css`
  .mark {
    --_dir: to right;
    --_lens: polygon(0 50%, 30% 0, 70% 0, 100% 50%, 70% 100%, 30% 100%);
    --_end: polygon(0 0, 40% 0, 100% 50%, 40% 100%, 0 100%);
    --_start: polygon(100% 0, 60% 0, 0 50%, 60% 100%, 100% 100%);
    --_ink: var(--hue);
    display: block;
    flex: none;
    position: relative;
    box-sizing: border-box;
    inline-size: var(--_high, 0.75rem);
    block-size: var(--_high, 0.75rem);
    border-radius: 1rem;
    background: var(--_ink);
    forced-color-adjust: none;
  }

  .down .mark {
    --_dir: to bottom;
    --_lens: polygon(50% 0, 100% 30%, 100% 70%, 50% 100%, 0 70%, 0 30%);
    --_end: polygon(0 0, 0 40%, 50% 100%, 100% 40%, 100% 0);
    --_start: polygon(0 100%, 0 60%, 50% 0, 100% 60%, 100% 100%);
  }

  .mark:is(.within, .throughout, .open-start, .open-end, .open-both, .long) {
    inline-size: var(--_long, var(--_high, 0.75rem));
  }

  .mark.throughout {
    border-radius: 0;
  }

  .mark.within {
    --_ink: linear-gradient(var(--_dir), transparent, var(--hue) 30% 70%, transparent);
    border-radius: 0;
    clip-path: var(--_lens);
    opacity: 0.75;
  }

  /* Its strips stand beside it. */
  .mark.within.approximate {
    clip-path: none;
  }

  .mark:is(.planned, .possible) {
    opacity: 1;
  }

  .mark.possible {
    --_ink: repeating-linear-gradient(var(--_dir), var(--hue) 0 4px, var(--_paper) 4px 7px);
  }

  .mark.possible.day {
    --_ink: repeating-conic-gradient(from -27deg, var(--hue) 0 54deg, var(--_paper) 54deg 90deg);
  }

  .mark:is(.planned, .possible)::before {
    content: '';
    position: absolute;
    inset: 2px;
    border-radius: inherit;
    clip-path: inherit;
    background: var(--_paper);
  }

  .mark.recurring {
    mask: repeating-linear-gradient(var(--_dir), #000 0 3px, transparent 3px 4.5px);
  }

  .mark:is(.open-start, .open-end, .open-both) {
    --_ink: var(--hue);
    border-radius: 0;
    clip-path: var(--_end);
  }

  .mark.open-start {
    clip-path: var(--_start);
  }

  .mark.open-both {
    clip-path: var(--_lens);
  }

  .mark.approximate::after {
    content: '';
    position: absolute;
    inset: 15% -4px;
    border: solid var(--hue);
    border-width: 0 1.75px;
  }

  .down .mark.approximate::after {
    inset: -4px 15%;
    border-width: 1.75px 0;
  }

  @media (forced-colors: active) {
    .mark.within {
      --_ink: var(--hue);
      opacity: 1;
    }
  }

  @media print {
    .mark {
      print-color-adjust: exact;
    }
  }
`;
