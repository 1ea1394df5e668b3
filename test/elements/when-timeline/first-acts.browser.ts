import {expect} from 'chai';
import {addPage, removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
import {labels, one, pointer, wheel} from './timeline-page.js';

describe('the first act in a <when-timeline>, while what answers it is on its way', () => {
  afterEach(removePage);

  /** A timeline in the frame in which its labels come, before anything is loaded for hands and keys. */
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

  it('goes to the next event by an arrow key', async () => {
    const timeline = await addNew();
    labels(timeline)[0]!.focus();
    press(labels(timeline)[0]!, {key: 'ArrowRight'});
    await until(() => focused(timeline) === 1);
  });

  it('does nothing by a key with a modifier', async () => {
    const timeline = await addNew();
    labels(timeline)[0]!.focus();
    press(labels(timeline)[0]!, {key: 'ArrowRight', ctrlKey: true});
    press(labels(timeline)[0]!, {key: 'k', metaKey: true});
    await timeline.updateComplete;
    expect(focused(timeline)).to.equal(0);
    expect(one(timeline, '[aria-live]').textContent).to.equal('');
  });

  it('comes by the page once, whether a key or a click', async () => {
    const timeline = await addNew();
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    const clicks: Event[] = [];
    const click = (event: Event) => clicks.push(event);
    document.addEventListener('click', click);
    press(labels(timeline)[0]!, {key: 'F2'});
    labels(timeline)[0]!.click();
    await timeline.updateComplete;
    await timeline.updateComplete;
    document.removeEventListener('keydown', hear);
    document.removeEventListener('click', click);
    expect(clicks).to.have.length(1);
    expect(heard).to.deep.equal(['F2']);
  });

  it('opens the card of the label that is clicked', async () => {
    const timeline = await addNew();
    labels(timeline)[1]!.click();
    await until(() => one(timeline, '.card'));
    expect(timeline.store.state.selected).to.equal(timeline.events![1]!.id);
  });

  it('zooms by a wheel with Ctrl, which the page does not get, and by a button', async () => {
    const timeline = await addNew();
    const {domain} = timeline.store.state;
    const length = () => timeline.store.state.domain![1] - timeline.store.state.domain![0];
    const whole = domain![1] - domain![0];
    expect(wheel(timeline, {deltaY: -100, ctrlKey: true}).defaultPrevented).to.equal(true);
    await until(() => length() < whole * 0.9);
    const second = await addNew();
    one(second, '.tools button:nth-child(2)').click();
    await until(() => second.store.state.domain![1] - second.store.state.domain![0] < whole);
  });

  it('leaves a wheel with Ctrl to the page where it does not zoom, and one without', async () => {
    const timeline = await addNew();
    expect(wheel(timeline, {deltaY: -100}).defaultPrevented).to.equal(false);
    const still = await addNew();
    still.noZoom = true;
    expect(wheel(still, {deltaY: -100, ctrlKey: true}).defaultPrevented).to.equal(false);
  });

  it('drags the picture that is zoomed, and lets go of it', async () => {
    const timeline = await addNew();
    timeline.store.update({domain: [Date.UTC(2018, 5), Date.UTC(2018, 6)]});
    const plot = one(timeline, '.plot');
    for (const [type, x] of [
      ['pointerdown', 500],
      ['pointermove', 460],
      ['pointermove', 400],
      ['pointerup', 400],
    ] as const) {
      pointer(plot, type, x, {buttons: type === 'pointerup' ? 0 : 1});
    }
    await until(() => timeline.store.state.domain![0] > Date.UTC(2018, 5));
    expect(plot.hasAttribute('data-dragging')).to.equal(false);
  });

  it('shows where a script goes before there is a picture: zoomTo, and zoomIn after', async () => {
    const page = addPage('<when-timeline lang="en" layout="horizontal"></when-timeline>');
    const timeline = page.querySelector('when-timeline')!;
    timeline.zoomTo('2018');
    timeline.eventList = TALKS;
    await until(() => labels(timeline).length > 0);
    const [from, to] = timeline.store.state.domain!;
    expect(to - from).to.be.below(Date.UTC(2020) - Date.UTC(2017));
    timeline.zoomIn();
    await until(() => timeline.store.state.domain![1] - timeline.store.state.domain![0] < (to - from) * 0.7);
  });
});
