// The marks of the legend that are more than a day or a stretch of time. Their shapes are in shared/told-shapes.ts.

import {css} from 'lit';

export const legendMarkStyles = css`
  .legend .mark.approximate {
    margin-inline: 4px;
  }

  /* As its label is. */
  .legend .kind-several {
    color: var(--_ink);
    font-weight: 700;
  }

  .legend .mark.several {
    --hue: var(--_hue-0);
  }

  /* Two dates, and what joins them. */
  .legend .mark.bracket {
    inline-size: 1.2rem;
    block-size: 0.3rem;
    border: 1.5px solid var(--hue);
    border-block-end: 0;
    border-radius: 0;
    background: none;
    margin: 0 0.3rem 0.4rem;
  }

  .bracket::before,
  .bracket::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: -0.32rem;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    box-sizing: border-box;
    border-radius: 1rem;
    border: 1px solid var(--hue);
  }

  .bracket::before {
    background: var(--hue);
  }

  .bracket::after {
    inset-inline: auto -0.32rem;
  }
`;
