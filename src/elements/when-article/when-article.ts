// Registers <when-article>.

import {isRegistrable} from '../shared/is-registrable.js';
import {ArticleElement} from './article-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-article': ArticleElement;
  }
}

if (isRegistrable('when-article')) customElements.define('when-article', ArticleElement);
