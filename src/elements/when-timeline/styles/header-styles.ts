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

  @container (width >= 62rem) {
    .legend {
      justify-content: end;
    }
  }

  @container (width < 62rem) {
    .header {
      grid-template: 'titles tools' 'legend legend' / 1fr auto;
    }
  }

  .heading {
    font-family: var(--_heading-font);
    font-size: var(--_display);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .summary {
    color: var(--_muted);
    margin-block-start: var(--_s1);
  }

  /* A stretch of time is not torn where it does not fit beside the number of events; the point between stays with that. */
  .summary bdi:last-child {
    display: inline-block;
  }

  .legend {
    grid-area: legend;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s4);
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    align-items: center;
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
    justify-content: end;
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
