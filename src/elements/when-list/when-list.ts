// Registers <when-list>.

import {ListElement} from './list-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-list': ListElement;
  }
}

if (!customElements.get('when-list')) customElements.define('when-list', ListElement);
