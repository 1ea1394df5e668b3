// Two timelines on a page: a choice in one closes the other's card, and says so in an order that makes sense.

import {expect} from 'chai';
import '../../../src/elements/when-list/when-list.js';
import {addPage, removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
import {addTimeline, drawn, labels, one, press} from './timeline-page.js';

/** What an embedder hears who listens on the page alone: whose, and which event. */
function listenToPage(): string[] {
  const heard: string[] = [];
  document.addEventListener('when-select', ({target, event}) =>
    heard.push(`${(target as Element).id}: ${event?.title ?? 'none'}`),
  );
  return heard;
}

describe('two <when-timeline>s on a page', () => {
  afterEach(removePage);

  async function addTwo() {
    const first = await addTimeline(TALKS, 'id="first"');
    const second = await addTimeline({...TALKS}, 'id="second"');
    const heard = listenToPage();
    labels(first)[0]!.click();
    await until(() => one(first, '.card'));
    return {first, second, heard};
  }

  it('say that the first has closed before they say what the second has chosen', async () => {
    const {first, second, heard} = await addTwo();
    labels(second)[1]!.click();
    await drawn(second);
    expect(heard).to.deep.equal(['first: The Korean War', 'first: none', 'second: The two leaders meet']);
    expect(one(first, '.card')).to.equal(null);
    expect(second.shadowRoot!.activeElement).to.equal(one(second, '.card'));
  });

  it('keep both cards where a script chooses, or where the second lets go', async () => {
    const {first, second, heard} = await addTwo();
    second.select(TALKS.events[2]!.id);
    await until(() => one(second, '.card'));
    press(one(second, '.close'), 'Escape');
    await drawn(second);
    expect(heard.slice(1)).to.deep.equal(['second: none']);
    expect(one(first, '.card')).not.to.equal(null);
  });

  it("keep a timeline's card for what is chosen in its own list", async () => {
    const {first, heard} = await addTwo();
    const list = addPage('<when-list for="first" id="list"></when-list>').querySelector('when-list')!;
    await until(() => list.shadowRoot?.querySelector('button.event'));
    list.shadowRoot!.querySelectorAll<HTMLElement>('button.event')[3]!.click();
    await drawn(first);
    expect(heard.slice(1)).to.deep.equal(['list: A foreign minister speaks in New York']);
    expect(one(first, '.card')).not.to.equal(null);
  });
});
