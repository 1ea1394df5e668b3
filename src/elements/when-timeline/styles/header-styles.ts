// The header: heading, summary, legend, tools.

import {css} from 'lit';

export const headerStyles = css`
  .header {
    display: grid;
    grid-template: 'titles legend tools' / fit-content(45%) minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_s2) var(--_s6);
  }

  .titles {
    grid-area: titles;
  }

  .heading {
    font-family: var(--_heading-font);
    font-size: var(--_display);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    position: relative;
    overflow-x: clip;
    color: var(--_muted);
    margin-block-start: var(--_s1);
  }

  /* The point between lies before the stretch of time: where that has a line of its own, it is clipped. */
  .summary span span {
    position: absolute;
    inline-size: 1em;
    margin-inline-start: -1em;
    text-align: center;
  }

  .legend {
    grid-area: legend;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_s1) var(--_s4);
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    align-items: center;
  }

  /* Buttons stand below where they leave too little beside them for words. */
  @container (width < 62rem) {
    .header {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--_s4);
    }

    .titles {
      flex: 1 1 9.5rem;
    }

    .header .legend {
      order: 1;
      flex-basis: 100%;
      justify-content: start;
    }
  }

  .wide .legend {
    min-block-size: var(--_tool);
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }

  .legend .mark {
    --hue: var(--_muted);
    --_high: 0.7rem;
    --_long: 1.5rem;
  }

  .tools {
    /* Before and after lie as in the picture, in which time always runs to the right. */
    direction: ltr;
    grid-area: tools;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .tools button {
    inline-size: var(--_tool);
    block-size: var(--_tool);
    padding: 0;
    display: grid;
    place-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    cursor: pointer;
    transition: border-color var(--_motion);
  }

  .tools button:hover {
    border-color: var(--_muted);
  }

  .tools svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
