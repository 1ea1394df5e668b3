// Registers <when-range>.

import {RangeElement} from './range-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-range': RangeElement;
  }
}

if (!customElements.get('when-range')) customElements.define('when-range', RangeElement);
