// The tip at a mark without words.

import {css} from 'lit';

export const tipStyles = css`
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 1;
    max-inline-size: 20rem;
    padding: var(--_s1) var(--_s2);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow:
      0 0 0 1px var(--_line),
      var(--_shadow);
    pointer-events: none;
  }

  .tip .title {
    white-space: normal;
  }
`;
