// Registers <when-range>.

import {isOpen} from '../shared/is-open.js';
import {RangeElement} from './range-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-range': RangeElement;
  }
}

if (isOpen('when-range')) customElements.define('when-range', RangeElement);
