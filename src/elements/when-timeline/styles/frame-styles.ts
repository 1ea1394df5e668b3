// What all parts of the timeline stand in and stand on.

import {css} from 'lit';
import {plainWords} from '../../shared/tokens.js';

export const frameStyles = css`
  :host {
    display: block;
    /* Also in a page that is written down. */
    writing-mode: horizontal-tb;
    position: relative;
    container-type: inline-size;
    /* In a flex row, a table or a float, where the content is asked how wide it would be. */
    contain-intrinsic-inline-size: min(60rem, 90vw);
    min-inline-size: 0;
    /* In a page of columns it stays in one. */
    break-inside: avoid-column;
    background: var(--_paper);
  }

  /* Shows nothing: tells the size of words before there are any. */
  :host::before {
    font-size: var(--_size);
  }

  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    /* The same, but for a page without a doctype: there, all of an open height is the window's. Not its prefixed name, by which
       WebKit means less. */
    block-size: stretch;
    padding: var(--when-padding, var(--_s4));
    box-sizing: border-box;
    position: relative;
    gap: var(--_s3);
  }

  /* Articles inside keep the page's own type. */
  :where(.frame > :not(slot)) {
    ${plainWords}
    font-size: var(--_size);
    line-height: 1.35;
    flex: none;
  }

  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Dates, titles and our own words may each be of another script than the page. */
  .date,
  .title,
  .note,
  .nothing,
  .axis span {
    unicode-bidi: plaintext;
  }
`;
