// Registers <when-list>.

import {isRegistrable} from '../shared/is-registrable.js';
import {ListElement} from './list-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-list': ListElement;
  }
}

if (isRegistrable('when-list')) customElements.define('when-list', ListElement);
