// Registers <when-article>.

import {register} from '../shared/register.js';
import {ArticleElement} from './article-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-article': ArticleElement;
  }
}

register('when-article', ArticleElement);
