// Below the picture: the key of hues, what could not be placed.

import {css} from 'lit';

export const footerStyles = css`
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.5rem;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  footer p,
  footer ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .key b {
    color: var(--hue);
    margin-inline-end: 0.35em;
  }

  .unplaced b {
    font-weight: 600;
  }

  .narrow footer {
    flex-direction: column;
  }

  .narrow .unplaced {
    background: var(--_panel);
    border-radius: var(--_radius);
    padding: 0.75rem;
    color: var(--_ink);
    font-size: 0.8125rem;
  }

  .narrow .unplaced b {
    display: block;
    color: var(--_muted);
    margin-block-end: 0.2rem;
  }
`;
