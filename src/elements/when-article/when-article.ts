// Registers <when-article>.

import {isOpen} from '../shared/is-open.js';
import {ArticleElement} from './article-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-article': ArticleElement;
  }
}

if (isOpen('when-article')) customElements.define('when-article', ArticleElement);
