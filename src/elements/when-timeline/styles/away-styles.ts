// Over a picture that shows no event.

import {css} from 'lit';

export const awayStyles = css`
  .nothing {
    position: absolute;
    inset: 0 var(--_s2) 35%;
    display: flex;
    flex-wrap: wrap;
    place-content: center;
    align-items: center;
    gap: var(--_s1) var(--_s2);
    color: var(--_muted);
    pointer-events: none;
  }

  .nothing > * {
    padding: var(--_s1) var(--_s3);
    border: 0;
    border-radius: 2rem;
    background: var(--_paper);
    box-shadow: 0 0 0 1px var(--_line);
    font-weight: 400;
  }

  .nothing button {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    min-block-size: 1.75rem;
    font-weight: 600;
    color: var(--_ink);
    cursor: pointer;
    pointer-events: auto;
  }

  .nothing button:hover {
    box-shadow: 0 0 0 1px var(--_muted);
  }

  .no-match {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
    justify-content: center;
    padding: var(--_s8) var(--_s4);
    color: var(--_muted);
  }

  .plot .no-match {
    position: absolute;
    inset: 0 0 25%;
  }

  .act {
    min-block-size: var(--_tool);
    padding: var(--_s1) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
    cursor: pointer;
  }

  .act:hover {
    border-color: var(--_muted);
  }
`;
