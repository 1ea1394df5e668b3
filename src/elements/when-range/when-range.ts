// Registers <when-range>.

import {register} from '../shared/register.js';
import {RangeElement} from './range-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-range': RangeElement;
  }
}

register('when-range', RangeElement);
