import {expect} from 'chai';
import {addPage, removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
import {labels, one} from './timeline-page.js';

describe('the first key in a <when-timeline>', () => {
  afterEach(removePage);

  /** A timeline in the frame in which its labels come, before anything is loaded for keys. */
  async function addNew() {
    const page = addPage('<when-timeline lang="en" layout="horizontal"></when-timeline>');
    const timeline = page.querySelector('when-timeline')!;
    timeline.eventList = TALKS;
    await until(() => labels(timeline).length > 0);
    return timeline;
  }

  const press = (target: Element, init: KeyboardEventInit) =>
    target.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, composed: true, ...init}));
  const focused = ({shadowRoot}: Element) =>
    Number((shadowRoot!.activeElement as HTMLElement).dataset['index']);

  it('goes to the next event', async () => {
    const timeline = await addNew();
    labels(timeline)[0]!.focus();
    press(labels(timeline)[0]!, {key: 'ArrowRight'});
    await until(() => focused(timeline) === 1);
  });

  it('does nothing with a modifier', async () => {
    const timeline = await addNew();
    labels(timeline)[0]!.focus();
    press(labels(timeline)[0]!, {key: 'ArrowRight', ctrlKey: true});
    press(labels(timeline)[0]!, {key: 'k', metaKey: true});
    await timeline.updateComplete;
    expect(focused(timeline)).to.equal(0);
    expect(one(timeline, '[aria-live]').textContent).to.equal('');
  });

  it('comes by the page once', async () => {
    const timeline = await addNew();
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    press(labels(timeline)[0]!, {key: 'F2'});
    await timeline.updateComplete;
    await timeline.updateComplete;
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['F2']);
  });
});
