// Registers <when-list>.

import {register} from '../shared/register.js';
import {ListElement} from './list-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-list': ListElement;
  }
}

register('when-list', ListElement);
