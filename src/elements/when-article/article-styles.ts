// How <when-article> looks: the prose is the page's own, only the note below it is ours.

import {css} from 'lit';
import {tokens} from '../shared/tokens.js';

export const articleStyles = [
  tokens,
  css`
    :host {
      display: block;
      /* The prose keeps the page's own colour and font. */
      color: inherit;
      font-family: inherit;
    }

    :host(:state(pointing)) {
      cursor: pointer;
    }

    .text p {
      margin: 0 0 1em;
      overflow-wrap: break-word;
      white-space: pre-line;
    }

    .date {
      margin: 1em 0 0;
      padding-top: 0.5em;
      border-top: 1px solid var(--_line);
      color: var(--_muted);
      font-family: var(--when-font, inherit);
      font-size: var(--_size);
      line-height: 1.4;
      text-wrap: pretty;
      cursor: auto;
    }

    .date time {
      color: var(--_ink);
      font-weight: 600;
    }
  `,
];
