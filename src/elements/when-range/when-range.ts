// Registers <when-range>.

import {isRegistrable} from '../shared/is-registrable.js';
import {RangeElement} from './range-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-range': RangeElement;
  }
}

if (isRegistrable('when-range')) customElements.define('when-range', RangeElement);
