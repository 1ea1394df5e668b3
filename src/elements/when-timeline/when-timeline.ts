// Registers <when-timeline>.

import {TimelineElement} from './timeline-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-timeline': TimelineElement;
  }
}

if (!customElements.get('when-timeline')) customElements.define('when-timeline', TimelineElement);
