// What all parts of the timeline stand in and stand on.

import {css} from 'lit';

export const frameStyles = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    font-size: var(--_size);
    line-height: 1.35;
    background: var(--_paper);
  }

  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: var(--when-padding, var(--_s4));
    box-sizing: border-box;
    position: relative;
    gap: var(--_s3);
  }

  button {
    font: inherit;
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
