// When there is no picture: reading, nothing found, an error.

import {css} from 'lit';

export const stateStyles = css`
  .state {
    padding: var(--_s8) var(--_s4);
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
    margin-block-start: var(--_s2);
    accent-color: var(--_accent);
  }
`;
