// Registers <when-list>.

import {isOpen} from '../shared/is-open.js';
import {ListElement} from './list-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-list': ListElement;
  }
}

if (isOpen('when-list')) customElements.define('when-list', ListElement);
