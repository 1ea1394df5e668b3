// Registers <when-timeline>, and <when-range>, which it shows with `overview`.

import '../when-range/when-range.js';
import {TimelineElement} from './timeline-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-timeline': TimelineElement;
  }
}

if (!customElements.get('when-timeline')) customElements.define('when-timeline', TimelineElement);
