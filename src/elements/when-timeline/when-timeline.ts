// Registers <when-timeline>. A page that is idle before it has events for one gets ready to draw it.

import {whenIdle} from '../shared/idle.js';
import {isRegistrable} from '../shared/is-registrable.js';
import {TimelineElement} from './timeline-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'when-timeline': TimelineElement;
  }
}

if (isRegistrable('when-timeline')) {
  customElements.define('when-timeline', TimelineElement);
  // Where it fails, nothing is lost but time.
  if (typeof window !== 'undefined') whenIdle(() => void getReady().catch(() => undefined));
}

/** Not where one reads or is drawn already: what it needs is compiled as it goes. */
async function getReady(): Promise<void> {
  const isWaiting = ({store}: TimelineElement) => store.state.phase === 'idle';
  if (![...document.querySelectorAll('when-timeline')].every(isWaiting)) return;
  const {rehearse} = await import('./rehearsal.js');
  await rehearse();
}
