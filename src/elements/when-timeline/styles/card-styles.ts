// The card of one event; where it is narrow, a sheet at the foot of the window.

import {css} from 'lit';

export const cardStyles = css`
  .card {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 2;
    box-sizing: border-box;
    inline-size: min(22rem, 100%);
    max-block-size: 26rem;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.9rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    margin: 0;
    color: inherit;
    background: var(--_paper);
    box-shadow: 0 6px 24px light-dark(rgb(0 0 0 / 14%), rgb(0 0 0 / 55%));
    outline-offset: -2px;
  }

  .card:focus:not(:focus-visible) {
    outline: none;
  }

  .card .close {
    float: inline-end;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin: -0.35rem -0.45rem 0 0.5rem;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-size: 1.1rem;
    line-height: 1;
    cursor: pointer;
  }

  .card .close:hover {
    background: var(--_panel);
    color: var(--_ink);
  }

  .card .date {
    font-size: 0.8125rem;
    line-height: 1.3;
    white-space: normal;
  }

  .card .card-title {
    margin-block: 0.2rem 0.35rem;
    font-size: 1rem;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .card p {
    margin: 0 0 0.5rem;
  }

  .facts,
  .because {
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
  }

  .facts li {
    padding: 0.05rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
  }

  .source {
    margin: 0.75rem 0 0;
    padding: 0 0 0 0.75rem;
    border-inline-start: 3px solid var(--hue);
  }

  .source blockquote {
    margin: 0 0 0.2rem;
    overflow-wrap: anywhere;
  }

  .source .told {
    padding: 0;
    border: 0;
    background: none;
    margin: 0;
    color: var(--_muted);
    font-size: 0.75rem;
    text-align: start;
  }

  button.told,
  a.told {
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .source .told b {
    color: var(--hue);
  }

  button.told:hover,
  a.told:hover {
    color: var(--_ink);
  }

  .narrow .card {
    position: fixed;
    inset: auto 0 0 0;
    inline-size: auto;
    max-block-size: 62vh;
    border-radius: calc(var(--_radius) * 2) calc(var(--_radius) * 2) 0 0;
    padding-block-end: max(1rem, env(safe-area-inset-bottom));
  }
`;
