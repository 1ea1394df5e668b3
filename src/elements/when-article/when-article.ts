// Registers <when-article>.

import {ArticleElement} from './article-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-article': ArticleElement;
  }
}

if (!customElements.get('when-article')) customElements.define('when-article', ArticleElement);
