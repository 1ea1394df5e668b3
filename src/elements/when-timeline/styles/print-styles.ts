// On paper.

import {css} from 'lit';

export const printStyles = css`
  @media print {
    .tools,
    .card {
      display: none;
    }
  }
`;
