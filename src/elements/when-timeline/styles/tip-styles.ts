// What the pointer is on: labels, chips, marks, and the tip at a mark without words. It has been over the picture before.

import {css} from 'lit';

export const tipStyles = css`
  .label:hover .title,
  .label.row:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  .chip:hover {
    color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_muted);
  }

  .plot[data-dragging] {
    cursor: grabbing;
  }

  .plot.over-mark {
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .label:hover,
    .chip:hover {
      outline: 1px solid Highlight;
    }
  }

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
