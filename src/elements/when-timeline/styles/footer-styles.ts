// Below the picture: the key of hues, what could not be placed.

import {css} from 'lit';

export const footerStyles = css`
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s6);
    justify-content: space-between;
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .footer p,
  .footer ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s4);
  }

  .key b {
    color: var(--hue);
    margin-inline-end: 0.1em;
  }

  .unplaced b {
    font-weight: 600;
  }

  .narrow .footer {
    flex-direction: column;
  }

  .narrow .unplaced {
    background: var(--_panel);
    border-radius: var(--_radius);
    padding: var(--_s3);
    color: var(--_ink);
    font-size: var(--_size);
  }

  .narrow .unplaced b {
    display: block;
    color: var(--_muted);
    margin-block-end: var(--_s1);
  }
`;
