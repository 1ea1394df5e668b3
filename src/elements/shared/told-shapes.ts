// Marks that are no canvas, of what is more than a day or a stretch of time: some time within, not yet, again and again,
// about, and open. They build upon mark-shapes.ts.

import {css} from 'lit';

/** Needs `--hue` and `--_paper`. Time runs to the right; `.down` on a mark or around it lets it run down. */
export const toldShapes = css`
  .mark {
    --_dir: to right;
    --_lens: polygon(0 50%, 30% 0, 70% 0, 100% 50%, 70% 100%, 30% 100%);
    --_end: polygon(0 0, 40% 0, 100% 50%, 40% 100%, 0 100%);
    --_start: polygon(100% 0, 60% 0, 0 50%, 60% 100%, 100% 100%);
  }

  .down .mark {
    --_dir: to bottom;
    --_lens: polygon(50% 0, 100% 30%, 100% 70%, 50% 100%, 0 70%, 0 30%);
    --_end: polygon(0 0, 0 40%, 50% 100%, 100% 40%, 100% 0);
    --_start: polygon(0 100%, 0 60%, 50% 0, 100% 60%, 100% 100%);
  }

  .mark:is(.within, .open-start, .open-end, .open-both) {
    inline-size: var(--_long, var(--_high, 0.75rem));
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
`;
