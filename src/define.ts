// Registers every element.

import './elements/when-article/when-article.js';
import './elements/when-list/when-list.js';
import './elements/when-range/when-range.js';
import './elements/when-timeline/when-timeline.js';

export * from './index.js';
