// What is said of one event, on its card or its slide.

import {css} from 'lit';

export const detailsStyles = css`
  .card .close,
  .slides .close {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: var(--_large);
    line-height: 1;
    cursor: pointer;
  }

  /* Each may be of another script than the page, on whose side they stand all the same. */
  :is(.card, .slide) :is(.card-title, blockquote, .because) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* WebKit sets a line of the other direction on the wrong side of a button that floats. */
  :is(.card, .slide) .date {
    unicode-bidi: isolate;
  }

  .facts,
  .because {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1);
    margin: 0 0 var(--_s2);
    padding: 0;
    list-style: none;
  }

  .facts li {
    padding-inline: var(--_s2);
    border: 1px solid var(--_line);
    border-radius: 1rem;
  }

  .source {
    overflow-wrap: anywhere;
    margin: var(--_s3) 0 0;
    padding-inline-start: var(--_s3);
    border-inline-start: 3px solid var(--hue);
  }

  .source blockquote {
    margin: 0 0 var(--_s1);
  }

  .source .told {
    padding: 0;
    border: 0;
    background: none;
    margin: 0;
    color: var(--_muted);
    font-size: var(--_small);
    text-align: start;
  }

  button.told,
  a.told {
    display: inline-block;
    min-block-size: 1.5rem;
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
`;
