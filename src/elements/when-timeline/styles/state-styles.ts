// When there is no picture: reading, nothing found, an error.

import {css} from 'lit';

export const stateStyles = css`
  /* A panel with an axis and nothing on it. */
  .state {
    padding: var(--_s8) var(--_s4) calc(var(--_s8) + 2.5rem);
    text-align: center;
    text-wrap: balance;
    unicode-bidi: plaintext;
    color: var(--_muted);
    background:
      linear-gradient(var(--_line), var(--_line)) 0 calc(100% - 2.125rem) / 100% 1.5px no-repeat,
      repeating-linear-gradient(to right, var(--_line) 0 1px, transparent 1px 12.5%) 3.125vw
        calc(100% - 1.75rem) / 100% 0.375rem no-repeat,
      var(--_panel);
    border-radius: var(--_radius);
  }

  /* About as high as what will take its place: nothing below is to jump. */
  .state[part='loading'] {
    min-block-size: 16rem;
    align-content: center;
  }

  .state p {
    unicode-bidi: plaintext;
    margin: 0 0 var(--_s2);
    overflow-wrap: anywhere;
  }

  .state slot .reason {
    margin-block: var(--_s2) 0;
  }

  .state strong {
    color: var(--_ink);
  }

  progress {
    inline-size: min(16rem, 80%);
    block-size: 0.375rem;
    margin-block-start: var(--_s2);
    accent-color: var(--_accent);
  }
`;
