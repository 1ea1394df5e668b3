// The headings of bands, and the names of eras.

import {css} from 'lit';

export const bandStyles = css`
  .axis .era {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .eras {
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .eras b {
    color: var(--_ink);
    font-weight: 600;
  }

  .axis .band {
    max-inline-size: calc(100% - 1rem);
    overflow: hidden;
    text-overflow: ellipsis;
    padding-inline-end: var(--_s2);
    font-size: var(--_size);
    line-height: 1.25rem;
    font-weight: 650;
    color: var(--_ink);
  }

  .band b,
  .band-row b {
    color: var(--hue);
  }

  .band span {
    position: static;
  }
`;
