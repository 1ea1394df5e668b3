// Marks that are no canvas: those of the vertical picture and of the legend.

import {css} from 'lit';

export const markStyles = css`
  .mark {
    display: block;
    flex: none;
    position: relative;
    justify-self: center;
    box-sizing: border-box;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-block-start: 0.16rem;
    border-radius: 1rem;
    background: var(--hue);
    forced-color-adjust: none;
  }

  .mark.within {
    border-radius: 0;
    background: linear-gradient(var(--_dir), transparent, var(--hue) 35%, var(--hue) 65%, transparent);
    opacity: 0.75;
  }

  .mark.throughout {
    border-radius: 2px;
  }

  .mark.planned,
  .mark.possible {
    background: var(--_paper);
    border: 2px solid var(--hue);
  }

  .mark.possible {
    border-style: dashed;
  }

  .mark.recurring {
    background: repeating-linear-gradient(var(--_dir), var(--hue) 0 3px, transparent 3px 5px);
    border-radius: 2px;
  }

  .vertical .mark {
    --_dir: to bottom;
  }

  .vertical .mark.within,
  .vertical .mark.throughout {
    inline-size: 0.625rem;
    block-size: auto;
    align-self: stretch;
    min-block-size: 1.5rem;
    margin-block-start: 0;
  }

  .legend .mark {
    --_dir: to right;
    --hue: var(--_muted);
    margin: 0;
    inline-size: 0.7rem;
    block-size: 0.7rem;
  }

  .legend .mark.within,
  .legend .mark.throughout,
  .legend .mark.recurring,
  .legend .mark.approximate {
    inline-size: 1.5rem;
    block-size: 0.55rem;
  }

  .legend .mark.approximate {
    border-radius: 0;
    background: linear-gradient(to right, transparent, var(--hue) 16%, var(--hue) 84%, transparent);
  }

  @media (forced-colors: active) {
    .mark.within,
    .legend .mark.approximate {
      opacity: 1;
      background:
        linear-gradient(var(--hue), var(--hue)) center / 100% 2px no-repeat,
        linear-gradient(var(--hue), var(--hue)) center / 50% 100% no-repeat;
    }

    .vertical .mark.within {
      background:
        linear-gradient(var(--hue), var(--hue)) center / 2px 100% no-repeat,
        linear-gradient(var(--hue), var(--hue)) center / 100% 50% no-repeat;
    }
  }
`;
