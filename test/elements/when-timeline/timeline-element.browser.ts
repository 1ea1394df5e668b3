import {expect} from 'chai';
import {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {NO_FILTER} from '../../../src/draw/picture/event-filter.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import type {TimelineEvent} from '../../../src/events/event.js';
import {edtfToInterval} from '../../../src/time/edtf.js';
import {addPage, next, pause, removePage, until, violations} from '../page.js';
import {crowd, TALKS, toldEvent} from './timeline-events.js';
import {
  frame,
  drawn,
  addTimeline,
  all,
  one,
  labels,
  nameOf,
  labelOf,
  expectNoOverlap,
  listen,
  wheel,
  pointer,
  press,
} from './timeline-page.js';

describe('<when-timeline>', () => {
  afterEach(removePage);

  describe('the picture', () => {
    it('gives each event of two short articles a full label, none over another', async () => {
      for (const width of [1100, 900]) {
        const timeline = await addTimeline(TALKS, '', width);
        expect(labels(timeline)).to.have.lengthOf(8);
        expect(all(timeline, '.flag')).to.have.lengthOf(8);
        expectNoOverlap(labels(timeline));
        removePage();
      }
    });

    it('says what is folded, which year days belong to, and when the articles were published', async () => {
      const timeline = await addTimeline();
      const axis = one(timeline, '.axis').textContent!;
      for (const words of ['64 years', 'October 2018', '1950 – 1953', 'B published', 'A published']) {
        expect(axis).to.include(words);
      }
    });

    it('has room for the words of a fold where all words are twice as large', async () => {
      const root = document.documentElement.style;
      const timeline = await addTimeline();
      root.setProperty('font-size', '200%');
      try {
        timeline.requestUpdate();
        await drawn(timeline);
        expect(all(timeline, '.fold').map(({textContent}) => textContent)).to.include('64 years');
      } finally {
        root.removeProperty('font-size');
      }
    });

    it('keeps a drag whose pointer was another element’s before, as a finger’s is', async () => {
      const timeline = await addTimeline();
      timeline.zoomTo('2018-10-08', '2018-10-09');
      await pause(300);
      const start = () => timeline.store.state.domain![0];
      const target = one(timeline, '.labels');
      pointer(target, 'pointerdown', 500, {pointerType: 'touch'});
      pointer(target, 'pointermove', 520, {pointerType: 'touch'});
      pointer(target, 'lostpointercapture', 520, {pointerType: 'touch'});
      const before = start();
      pointer(one(timeline, '.plot'), 'pointermove', 560, {pointerType: 'touch'});
      expect(start()).to.be.below(before);
      pointer(one(timeline, '.plot'), 'pointerup', 560, {pointerType: 'touch'});
    });

    it('says how many events from how many articles, what could not be dated, and what marks mean', async () => {
      const timeline = await addTimeline(TALKS, 'heading="The talks"');
      expect(one(timeline, '.heading').textContent).to.equal('The talks');
      expect(one(timeline, '.heading').role).to.equal('heading');
      expect(one(timeline, '.summary').textContent).to.equal(
        '8 events from 2 articles · 1950 – October 2018',
      );
      expect(one(timeline, '.unplaced').textContent).to.include('The next summit, “in the near future”');
      const legend = all(timeline, '.legend li').map((item) => item.textContent!.trim());
      expect(legend).to.deep.equal([
        'a point in time',
        'some time within',
        'throughout',
        'planned',
        'told by several',
      ]);
    });

    it('paints marks: the canvas is not empty, and has the hue of the article', async () => {
      const timeline = await addTimeline();
      const canvas = one(timeline, 'canvas') as HTMLCanvasElement;
      const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const [r, g, b] = [21, 113, 177]; // --when-hue-1 in light
      let seen = 0;
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === r && data[i + 1] === g && data[i + 2] === b) seen++;
      expect(seen).to.be.above(200);
    });

    it('labels 62 of 100 events in 1,200 by 600 pixels, none over another', async () => {
      const timeline = await addTimeline(crowd(100), 'style-hook', 1200);
      timeline.style.setProperty('height', '600px');
      await drawn(timeline);
      expect(labels(timeline).length).to.be.at.least(62);
      expectNoOverlap([...labels(timeline), ...all(timeline, '.chip')]);
    });

    for (const size of [1000, 10_000]) {
      it(`has at most 500 nodes for ${size} events, zoomed in or out, and labels none over another`, async () => {
        const timeline = await addTimeline(crowd(size));
        for (let i = 0; i < 5; i++) {
          expect(all(timeline, '*').length).to.be.at.most(500);
          expectNoOverlap(labels(timeline));
          wheel(timeline, {ctrlKey: true, deltaY: -200});
          wheel(timeline, {deltaX: 333});
          await drawn(timeline);
        }
      });
    }

    it('gives all events to labels and chips, each once', async () => {
      const timeline = await addTimeline(crowd(300));
      const counted = all(timeline, '.chip').reduce((sum, chip) => sum + parseInt(chip.ariaLabel!), 0);
      expect(labels(timeline).length + counted).to.equal(300);
    });
  });

  describe('the card', () => {
    it('shows date, facts, quotes, reasons and articles of the event that is chosen', async () => {
      const timeline = await addTimeline();
      const heard = next(timeline, 'when-select');
      labelOf(timeline, 'A second summit').click();
      expect((await heard).event!.title).to.equal('A second summit is agreed');
      await drawn(timeline);
      const card = one(timeline, '.card');
      for (const words of [
        '7 October 2018',
        'As article A has it',
        'As article B has it',
        'last Sunday before',
        'Another summit is agreed',
      ]) {
        expect(card.textContent).to.include(words);
      }
      expect(timeline.shadowRoot!.activeElement).to.equal(card);
    });

    it('never covers its event', async () => {
      const timeline = await addTimeline();
      for (const {id, title} of TALKS.events) {
        timeline.select(id);
        await drawn(timeline);
        const card = one(timeline, '.card').getBoundingClientRect();
        const label = labelOf(timeline, title).getBoundingClientRect();
        const apart =
          card.left >= label.right ||
          card.right <= label.left ||
          card.top >= label.bottom ||
          card.bottom <= label.top;
        expect(apart, title).to.equal(true);
      }
    });

    it('closes by its button and by Escape, and gives the focus back to the label', async () => {
      const timeline = await addTimeline();
      for (const close of [
        () => one(timeline, '.close').click(),
        () => press(one(timeline, '.card'), 'Escape'),
      ]) {
        labelOf(timeline, 'Beijing').click();
        await drawn(timeline);
        const heard = next(timeline, 'when-select');
        close();
        expect((await heard).event).to.equal(null);
        await drawn(timeline);
        expect(one(timeline, '.card')).to.equal(null);
        expect(timeline.shadowRoot!.activeElement).to.equal(labelOf(timeline, 'Beijing'));
      }
    });

    it('closes when the reader clicks beside all marks', async () => {
      const timeline = await addTimeline();
      labelOf(timeline, 'Beijing').click();
      await drawn(timeline);
      one(timeline, '.plot').click();
      await drawn(timeline);
      expect(one(timeline, '.card')).to.equal(null);
    });

    it('closes when the reader clicks where the timeline is blank, not where a click does something', async () => {
      const timeline = await addTimeline();
      const clicks: [where: string, closes: boolean][] = [
        ['.tools button', false],
        ['.card-title', false],
        ['.summary', true],
        ['.legend', true],
      ];
      for (const [where, closes] of clicks) {
        timeline.select(TALKS.events[0]!.id);
        await pause(100);
        for (const type of ['pointerdown', 'click'])
          one(timeline, where)!.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true}));
        await pause(100);
        expect(one(timeline, '.card') === null, where).to.equal(closes);
      }
    });

    it('links to articles elsewhere, but only to http(s) addresses', async () => {
      const urls = ['https://example.org/a', 'javascript:alert(1)'];
      const articles = TALKS.articles.map((article, i) => ({...article, url: urls[i]!}));
      const timeline = await addTimeline({...TALKS, articles});
      timeline.select(TALKS.events[4]!.id);
      await drawn(timeline);
      const links = all(timeline, '.card a').map((link) => (link as HTMLAnchorElement).href);
      expect(links).to.deep.equal(['https://example.org/a']);
    });

    it('steps from event to event', async () => {
      const timeline = await addTimeline();
      const title = () => one(timeline, '.card-title').textContent;
      timeline.next();
      await drawn(timeline);
      expect(title()).to.equal('The Korean War');
      const heard = next(timeline, 'when-select');
      one(timeline, '[title="Next event"]').click();
      expect((await heard).event!.title).to.equal('The two leaders meet');
      timeline.previous();
      timeline.previous();
      await drawn(timeline);
      expect(title()).to.equal('The Korean War');
    });

    it('tells a date that another article gives', async () => {
      const conflict = {
        date: '2018-10-06',
        interval: edtfToInterval('2018-10-06')!,
        article: 'B',
        because: 'B says Saturday.',
      };
      const events = TALKS.events.map((event, i) => (i === 4 ? {...event, conflicts: [conflict]} : event));
      const timeline = await addTimeline({...TALKS, events});
      timeline.select(events[4]!.id);
      await drawn(timeline);
      expect(one(timeline, '.conflict').textContent).to.match(/B says.*6 October 2018/);
    });
  });

  describe('by hand', () => {
    it('pans with a drag, which is no click', async () => {
      const timeline = await addTimeline();
      timeline.zoomTo('2018-06', '2018-10');
      await pause(300);
      const [before] = timeline.store.state.domain!;
      const heard = listen(timeline);
      const label = labels(timeline)[2]!;
      const start = label.getBoundingClientRect().left + 5;
      pointer(label, 'pointerdown', start);
      for (let i = 1; i <= 8; i++) pointer(label, 'pointermove', start + i * 10);
      pointer(label, 'pointerup', start + 80);
      label.click();
      await drawn(timeline);
      expect(timeline.store.state.domain![0]).to.be.below(before);
      expect(heard).to.include('when-domain');
      expect(heard).not.to.include('when-select');
    });

    it('zooms with ctrl or ⌘ and the wheel at the pointer, and leaves the plain wheel to the page', async () => {
      const timeline = await addTimeline();
      expect(wheel(timeline, {deltaY: 100}).defaultPrevented).to.equal(false);
      const whole = timeline.store.state.domain!;
      for (const key of ['ctrlKey', 'metaKey'] as const) {
        timeline.fit();
        await pause(300);
        expect(wheel(timeline, {deltaY: -100, [key]: true}).defaultPrevented).to.equal(true);
        await drawn(timeline);
        const [from, to] = timeline.store.state.domain!;
        expect(to - from).to.be.below(whole[1] - whole[0]);
      }
    });

    it('glides on after a flick, not after a hand that rested, and stops where it is touched', async () => {
      const timeline = await addTimeline();
      timeline.zoomTo('2018-10-08', '2018-10-10');
      await pause(300);
      const plot = one(timeline, '.plot');
      const start = () => timeline.store.state.domain![0];
      const flick = async (rest: number) => {
        pointer(plot, 'pointerdown', 600);
        for (let x = 610; x <= 700; x += 15) {
          await frame();
          pointer(plot, 'pointermove', x);
        }
        await pause(rest);
        pointer(plot, 'pointerup', 700);
        return start();
      };
      const flung = await flick(0);
      await pause(250);
      expect(start()).to.be.below(flung);
      const rested = await flick(120);
      await pause(250);
      expect(start()).to.equal(rested);
      await flick(0);
      await frame();
      await frame();
      pointer(plot, 'pointerdown', 600, {pointerId: 2});
      const held = start();
      await pause(250);
      expect(start()).to.equal(held);
      pointer(plot, 'pointerup', 600, {pointerId: 2});
    });

    it('leaves a sideways wheel to the page where there is nothing more to see', async () => {
      const timeline = await addTimeline();
      expect(wheel(timeline, {deltaX: 100}).defaultPrevented).to.equal(false);
      timeline.zoomTo('2018-10-07', '2018-10-08');
      await pause(300);
      expect(wheel(timeline, {deltaX: -30}).defaultPrevented).to.equal(true);
    });

    it('leaves vertical swipes to the page, and zooms with two fingers', async () => {
      const timeline = await addTimeline();
      const plot = one(timeline, '.plot');
      expect(getComputedStyle(plot).touchAction).to.equal('pan-y');
      const [from, to] = timeline.store.state.domain!;
      const touch = {pointerType: 'touch'};
      pointer(plot, 'pointerdown', 500, {...touch, pointerId: 1});
      pointer(plot, 'pointerdown', 600, {...touch, pointerId: 2});
      pointer(plot, 'pointermove', 400, {...touch, pointerId: 1});
      pointer(plot, 'pointermove', 700, {...touch, pointerId: 2});
      pointer(plot, 'pointerup', 400, {...touch, pointerId: 1});
      pointer(plot, 'pointerup', 700, {...touch, pointerId: 2});
      await drawn(timeline);
      const now = timeline.store.state.domain!;
      expect(now[1] - now[0]).to.be.below(to - from);
    });

    it('does not zoom with no-zoom', async () => {
      const timeline = await addTimeline(TALKS, 'no-zoom');
      const before = timeline.store.state.domain;
      expect(wheel(timeline, {deltaY: -100, ctrlKey: true}).defaultPrevented).to.equal(false);
      expect(one(timeline, '[title="Zoom in"]')).to.equal(null);
      press(labels(timeline)[0]!, '+');
      await pause(250);
      expect(timeline.store.state.domain).to.deep.equal(before);
    });

    it('zooms to what a chip stands for', async () => {
      const timeline = await addTimeline(crowd(300));
      const [from, to] = timeline.store.state.domain!;
      const chip = all(timeline, '.chip').reduce((a, b) =>
        parseInt(b.ariaLabel!) > parseInt(a.ariaLabel!) ? b : a,
      );
      chip.click();
      await pause(350);
      const now = timeline.store.state.domain!;
      expect(now[1] - now[0]).to.be.below((to - from) / 2);
    });

    it('names a mark without a label when it is pointed at, and chooses it with a click', async () => {
      const timeline = await addTimeline(crowd(300));
      const plot = one(timeline, '.plot');
      const {left, top, width} = plot.getBoundingClientRect();
      const axis = parseFloat(getComputedStyle(one(timeline, '.axis')).height);
      let found = false;
      for (let x = 20; x < width && !found; x += 7) {
        for (let y = axis - 60; y > axis - 140 && !found; y -= 6) {
          pointer(plot, 'pointermove', left + x, {clientY: top + y});
          await timeline.updateComplete;
          found = one(timeline, '.tip') !== null && timeline.store.state.hovered !== null;
          if (found) {
            const id = timeline.store.state.hovered;
            plot.dispatchEvent(new MouseEvent('click', {clientX: left + x, clientY: top + y, bubbles: true}));
            expect(timeline.store.state.selected).to.equal(id);
          }
        }
      }
      expect(found).to.equal(true);
    });

    it('counts what is too close where it is pointed at, and zooms to it with a click', async () => {
      const at = Date.UTC(2001, 5);
      const near = Array.from({length: 60}, (_, i) =>
        toldEvent('2001', `Near ${i}`, 'A', {
          interval: {start: at + i * 36e5, end: at + (i + 1) * 36e5, granularity: 'hour'},
        }),
      );
      const timeline = await addTimeline([
        toldEvent('1950', 'Early', 'A'),
        ...near,
        toldEvent('2024', 'Late', 'A'),
      ]);
      timeline.scale = 'linear';
      await drawn(timeline);
      const plot = one(timeline, '.plot');
      const {left, top, width} = plot.getBoundingClientRect();
      const y = parseFloat(getComputedStyle(one(timeline, '.axis')).height) - 80;
      const [from, to] = timeline.store.state.domain!;
      const x = left + (width * (at - from)) / (to - from);
      for (let clientY = top + y; !one(timeline, '.tip') && clientY > top; clientY -= 6) {
        pointer(plot, 'pointermove', x, {clientY});
        await timeline.updateComplete;
        if (!one(timeline, '.tip')) continue;
        expect(one(timeline, '.tip').textContent).to.include('60 events');
        expect(plot.classList.contains('over-mark')).to.equal(true);
        plot.dispatchEvent(new MouseEvent('click', {clientX: x, clientY, bubbles: true, detail: 1}));
      }
      await pause(350);
      const now = timeline.store.state.domain!;
      expect(now[1] - now[0]).to.be.below(10 * 864e5);
      expect(now[0]).to.be.below(at);
      expect(now[1]).to.be.above(at + 59 * 36e5);
    });
  });

  describe('by keyboard', () => {
    it('has one tab stop among the labels, and arrows, Home and End between events', async () => {
      const timeline = await addTimeline();
      expect(all(timeline, '.label[tabindex="0"]')).to.have.lengthOf(1);
      const focused = () => timeline.shadowRoot!.activeElement as HTMLElement;
      one(timeline, '.label[tabindex="0"]').focus();
      const steps: [key: string, title: string][] = [
        ['ArrowRight', 'The two leaders'],
        ['ArrowRight', 'An earlier visit'],
        ['ArrowLeft', 'The two leaders'],
        ['End', 'leaves for China'],
        ['Home', 'Korean War'],
      ];
      for (const [key, title] of steps) {
        press(focused(), key);
        await timeline.updateComplete;
        expect(nameOf(focused())).to.include(title);
      }
      expect(all(timeline, '.label[tabindex="0"]')).to.have.lengthOf(1);
    });

    it('goes to the label above with ArrowUp, and back down with ArrowDown', async () => {
      const timeline = await addTimeline(crowd(300));
      const focused = () => timeline.shadowRoot!.activeElement as HTMLElement;
      const top = () => focused().getBoundingClientRect().top;
      one(timeline, '.label[tabindex="0"]').focus();
      const rows = [top()];
      for (let i = 0; i < 4; i++) {
        press(focused(), 'ArrowDown');
        rows.push(top());
      }
      expect([...rows].sort((a, b) => a - b)).to.deep.equal(rows);
      expect(new Set(rows).size).to.be.above(2);
      press(focused(), 'ArrowUp');
      expect(top()).to.be.below(rows.at(-1)!);
    });

    it('finds events by what is typed, and goes on to the next', async () => {
      const timeline = await addTimeline();
      const focused = () => timeline.shadowRoot!.activeElement as HTMLElement;
      one(timeline, '.label[tabindex="0"]').focus();
      for (const key of 'visit') press(focused(), key);
      expect(nameOf(focused())).to.include('An earlier visit');
      expect(one(timeline, '[aria-live]').textContent).to.equal('');
      await timeline.updateComplete;
      expect(one(timeline, '[aria-live]').textContent).to.include('visit');
      await pause(1100);
      press(focused(), 'v');
      expect(nameOf(focused())).to.include('A visit to Beijing');
      await pause(1100);
      press(focused(), 'x');
      await timeline.updateComplete;
      expect(one(timeline, '[aria-live]').textContent).to.equal('“x” is in no title');
    });

    it('takes no key of what stands inside the element', async () => {
      const timeline = await addTimeline();
      const inside = document.createElement('a');
      inside.href = '#';
      timeline.append(inside);
      for (const key of ['+', '0', 'a', 'ArrowLeft', 'Escape'])
        expect(press(inside, key), key).to.equal(true);
    });

    it('visits each of 200 events, also those without a label', async () => {
      const events = crowd(200);
      const timeline = await addTimeline(events);
      one(timeline, '.label[tabindex="0"]').focus();
      press(timeline.shadowRoot!.activeElement!, 'Home');
      const seen: string[] = [];
      for (let i = 0; i < 200; i++) {
        seen.push(events[Number((timeline.shadowRoot!.activeElement as HTMLElement).dataset['index'])]!.id);
        press(timeline.shadowRoot!.activeElement!, 'ArrowRight');
        if (i % 20 === 0) await pause(20);
      }
      expect(new Set(seen).size).to.equal(200);
    });

    it('zooms with + and −, shows all with 0, and takes no key with a modifier', async () => {
      const timeline = await addTimeline();
      const length = () => timeline.store.state.domain![1] - timeline.store.state.domain![0];
      const whole = length();
      labels(timeline)[4]!.focus();
      press(timeline.shadowRoot!.activeElement!, '+');
      await pause(300);
      expect(length()).to.be.below(whole);
      press(timeline.shadowRoot!.activeElement!, '0');
      await pause(300);
      expect(length()).to.be.closeTo(whole, whole * 1e-6);
      const event = new KeyboardEvent('keydown', {key: '+', ctrlKey: true, bubbles: true, cancelable: true});
      timeline.shadowRoot!.activeElement!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    });

    it('names each label by date and title, and says which of how many it is', async () => {
      const timeline = await addTimeline();
      const label = labelOf(timeline, 'The two leaders');
      expect(nameOf(label)).to.equal('June 2018 (some time within) The two leaders meet A');
      expect([label.role, label.ariaPosInSet, label.ariaSetSize]).to.deep.equal(['option', '2', '8']);
      expect(labels(timeline).map(({ariaSelected}) => ariaSelected)).to.deep.equal(Array(8).fill(null));
      label.click();
      await drawn(timeline);
      expect(labelOf(timeline, 'The two leaders').ariaSelected).to.equal('true');
    });

    it('says on a chip how many events it stands for, and when they are', async () => {
      const timeline = await addTimeline(crowd(1000));
      for (const chip of all(timeline, '.chip')) {
        expect(chip.ariaLabel).to.match(/^\+\d+: \d+ more events?, .*\d{4}.*; zoom in$/);
      }
    });

    it('zooms at the event that has the focus, which keeps it', async () => {
      const timeline = await addTimeline();
      const first = labels(timeline)[0]!;
      first.focus();
      const name = nameOf(first);
      for (let i = 0; i < 4; i++) {
        press(timeline.shadowRoot!.activeElement!, '+');
        await pause(300);
      }
      expect(nameOf(timeline.shadowRoot!.activeElement!)).to.contain('The Korean War');
      expect(name).to.contain('The Korean War');
    });

    it('goes down to chips, opens them with a click of the keyboard, and back into their events', async () => {
      const timeline = await addTimeline(crowd(1000));
      const focused = () => timeline.shadowRoot!.activeElement as HTMLElement;
      one(timeline, '.label[tabindex="0"]').focus();
      for (let i = 0; i < 40 && !focused().matches('.chip'); i++) press(focused(), 'ArrowDown');
      expect(focused().matches('.chip')).to.equal(true);
      const length = () => timeline.store.state.domain![1] - timeline.store.state.domain![0];
      const before = length();
      focused().click();
      await drawn(timeline);
      expect(length()).to.be.below(before);
      expect(focused().matches('.label')).to.equal(true);
    });
  });

  describe('by script', () => {
    it('fires nothing when properties are set or methods called', async () => {
      const timeline = await addTimeline();
      const heard = listen(timeline);
      timeline.select(TALKS.events[1]!.id);
      timeline.zoomTo('2018-10-07', '2018-10-09');
      await pause(300);
      timeline.next();
      timeline.fit();
      timeline.events = crowd(20);
      timeline.heading = 'Other';
      await pause(300);
      expect(heard).to.deep.equal([]);
    });

    it('says where no event is in view, and only there', async () => {
      const timeline = await addTimeline();
      const said = () => timeline.shadowRoot!.querySelector('[part=nothing] b')?.textContent ?? '';
      expect(said()).to.equal('');
      timeline.zoomTo('2018-08-10', '2018-08-20');
      await pause(300);
      expect(said()).to.equal('No event here');
      timeline.fit();
      await pause(300);
      expect(said()).to.equal('');
    });

    it('leads from where no event is to the one before and the one after, and gives it the focus', async () => {
      const timeline = await addTimeline();
      const ways = () => [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('[part=nothing] button')];
      const heard = listen(timeline);
      for (const [way, name] of [
        [0, 'Previous event: July 2018'],
        [1, 'Next event: September 2018'],
      ] as const) {
        timeline.zoomTo('2018-08-10', '2018-08-20');
        await pause(300);
        expect(ways()).to.have.lengthOf(2);
        expect(ways()[way]!.ariaLabel).to.equal(name);
        ways()[way]!.click();
        await pause(100);
        const {activeElement} = timeline.shadowRoot!;
        const date = name.slice(name.indexOf(': ') + 2);
        expect(activeElement?.textContent, name).to.contain(date);
        expect(ways()).to.deep.equal([]);
      }
      expect(heard).to.not.contain('when-select');
      timeline.zoomTo('2019-08-10', '2019-08-20');
      await pause(300);
      expect(ways()).to.have.lengthOf.at.most(1);
    });

    it('zooms to EDTF dates and milliseconds, and names what is neither', async () => {
      const timeline = await addTimeline();
      timeline.zoomTo('2018-06', '2018-07');
      const shown = () => timeline.store.state.domain ?? [];
      const asked = [Date.UTC(2018, 5), Date.UTC(2018, 7)];
      await until(() => asked.every((ms, i) => Math.abs(shown()[i]! - ms) < 864e5));
      expect(() => timeline.zoomTo('soon')).to.throw(RangeError, 'soon');
    });

    it('starts at from and to', async () => {
      const timeline = await addTimeline(TALKS, 'from="2018-06" to="2018-07"');
      const [from, to] = timeline.store.state.domain!;
      expect(from).to.be.closeTo(Date.UTC(2018, 5), 864e5);
      expect(to).to.be.closeTo(Date.UTC(2018, 7), 864e5);
    });

    it('hides the events of articles that the store hides', async () => {
      const timeline = await addTimeline();
      timeline.store.update({filter: {...NO_FILTER, hiddenArticles: ['A']}});
      await drawn(timeline);
      expect(labels(timeline)).to.have.lengthOf(3);
    });

    it('gives the list that it shows', async () => {
      const timeline = await addTimeline();
      expect(timeline.eventList!.events).to.deep.equal(TALKS.events);
      expect(timeline.events).to.deep.equal(TALKS.events);
    });

    it('gives plain events as plain data, made ours', async () => {
      const given = [{id: 'a', title: 'A talk', start: Date.UTC(2018, 9, 7), end: Date.UTC(2018, 9, 8)}];
      const timeline = await addTimeline(given as unknown as TimelineEvent[]);
      const {events} = structuredClone(timeline.eventList!);
      expect(events.map(({id, date}) => [id, date])).to.deep.equal([['a', '2018-10-07']]);
      expect(timeline.events).to.equal(timeline.events);
    });

    it('draws an array that the page has changed and set again', async () => {
      const events = TALKS.events.slice(0, 3);
      const timeline = await addTimeline(events);
      events.pop();
      timeline.events = events;
      await drawn(timeline);
      expect(labels(timeline)).to.have.lengthOf(2);
    });

    it('takes events that were set before it was defined', async () => {
      const page = addPage('');
      const early = document.createElement('when-early') as TimelineElement;
      early.events = TALKS.events;
      page.append(early);
      customElements.define('when-early', class extends TimelineElement {});
      await drawn(early);
      expect(labels(early)).to.have.lengthOf(TALKS.events.length);
    });
  });

  describe('in narrow places', () => {
    it('goes down the page, all events in the order of time, with the fold between', async () => {
      const timeline = await addTimeline(TALKS, '', 360);
      expect(one(timeline, '.plot')).to.equal(null);
      const titles = all(timeline, '.vertical .title').map((title) => title.textContent!.replace(/\n/g, ' '));
      expect(titles).to.deep.equal(TALKS.events.map(({title}) => title));
      expect(one(timeline, '.fold-row').textContent!.trim()).to.equal('64 years');
      expectNoOverlap(all(timeline, '.entry'));
    });

    it('says of a date only what the one above has not said', async () => {
      const timeline = await addTimeline(TALKS, '', 360);
      const dates = all(timeline, '.vertical .date [aria-hidden]').map(nameOf);
      expect(dates.slice(0, 4)).to.deep.equal(['1950 – 1953', 'June 2018', 'July', 'September']);
      expect(dates[5]).to.equal('17:15');
      const heard = all(timeline, '.vertical .date .visually-hidden').map(nameOf);
      expect(heard[2]).to.equal('some time in July 2018:');
      expect(heard[5]).to.equal('Sunday, 7 October 2018 at 17:15:');
    });

    it('has at most 500 nodes for 5,000 events, and arrows that reach them', async () => {
      const timeline = await addTimeline(crowd(5000), '', 360);
      expect(all(timeline, '*').length).to.be.at.most(500);
      all(timeline, '.entry')[0]!.focus();
      press(timeline.shadowRoot!.activeElement!, 'End');
      const reached = () => (timeline.shadowRoot!.activeElement as HTMLElement | null)?.dataset['index'];
      // The rows at the other end are drawn when the page has scrolled there.
      await until(() => reached() === '4999');
      expect(all(timeline, '*').length).to.be.at.most(500);
    });

    it('follows layout="horizontal" and layout="vertical"', async () => {
      const timeline = await addTimeline(TALKS, 'layout="horizontal"', 360);
      expect(one(timeline, '.plot')).not.to.equal(null);
      timeline.layout = 'vertical';
      await drawn(timeline);
      expect(one(timeline, '.vertical')).not.to.equal(null);
    });
  });

  describe('with bad input', () => {
    it('shows the slot "empty" for no events', async () => {
      const page = addPage('<when-timeline><b slot="empty">Nothing yet</b></when-timeline>');
      const timeline = page.querySelector('when-timeline')!;
      timeline.events = [];
      await drawn(timeline);
      expect(page.querySelector('b')!.checkVisibility()).to.equal(true);
    });

    it('has its heading where it reads, where nothing is found and where it fails', async () => {
      const timeline = await addTimeline([], 'heading="The talks"');
      for (const phase of ['ready', 'reading', 'failed'] as const) {
        timeline.store.update({phase});
        await drawn(timeline);
        expect(all(timeline, '[role="heading"]').map(nameOf), phase).to.deep.equal(['The talks']);
        expect(all(timeline, '.state'), phase).to.have.lengthOf(1);
      }
    });

    it('says the date of an event without a title once', async () => {
      for (const width of [1100, 360]) {
        const timeline = await addTimeline(null, '', width);
        timeline.events = [{date: '1953-07-27'}];
        await drawn(timeline);
        timeline.select(timeline.events![0]!.id);
        await until(() => one(timeline, '.card'));
        expect(one(timeline, '[data-index] .title').textContent).to.equal('Untitled event');
        expect(one(timeline, '.card .card-title').textContent).to.equal('Untitled event');
        expect(one(timeline, '.card').textContent!.match(/1953/g)).to.have.lengthOf(1);
        removePage();
      }
    });

    it('draws one event, and a thousand of the same day, which a chip leads to', async () => {
      const timeline = await addTimeline([toldEvent('2018-10-07', 'Alone', 'A')]);
      expect(labels(timeline)).to.have.lengthOf(1);
      timeline.events = Array.from({length: 1000}, (_, i) => toldEvent('2018-10-07', `Same ${i}`, 'A'));
      await drawn(timeline);
      expectNoOverlap(labels(timeline));
      all(timeline, '.chip')[0]!.click();
      await drawn(timeline);
      expect(one(timeline, '.card')).not.to.equal(null);
    });

    it('draws 13.8 billion years beside a day', async () => {
      const bang = toldEvent('2020', 'All there is', 'A', {
        extent: 'throughout',
        interval: {start: -4.35e20, end: Date.UTC(2020, 0), granularity: 'year'},
      });
      const timeline = await addTimeline([bang, toldEvent('2018-10-07', 'A day', 'A')]);
      expect(labels(timeline)).to.have.lengthOf(2);
      expect(one(timeline, '.fold').textContent).to.match(/billion/);
    });

    it('tells of events without usable dates, and draws the others', async () => {
      const page = addPage('<when-timeline></when-timeline>');
      const timeline = page.querySelector('when-timeline')!;
      const reasons: string[] = [];
      timeline.addEventListener('when-error', ({code, reason}) => reasons.push(`${code}: ${reason}`));
      const good = TALKS.events[0]!;
      const bad = [
        {
          ...good,
          id: 'x',
          title: 'Nowhere',
          date: 'soon',
          interval: {start: NaN, end: NaN, granularity: 'day'},
        },
        {title: 'Backwards', start: '2018-10-09', end: '2018-10-07'},
        {title: 'Dateless'},
        null,
      ];
      timeline.events = [good, ...bad] as unknown as TimelineEvent[];
      await drawn(timeline);
      expect(labels(timeline)).to.have.lengthOf(1);
      expect(reasons).to.have.lengthOf(4);
      expect(reasons[0]).to.match(/^event: .*Nowhere/);
      expect(timeline.eventList!.problems).to.have.lengthOf(4);
    });

    it('has loosely told events made ours once its update is complete', async () => {
      const timeline = addPage('<when-timeline></when-timeline>').querySelector('when-timeline')!;
      timeline.events = [
        {title: 'Later', date: '2019'},
        {title: 'Earlier', start: '2018', end: '2019'},
      ];
      await timeline.updateComplete;
      expect(timeline.events!.map(({title}) => title)).to.deep.equal(['Earlier', 'Later']);
      timeline.events = [{title: 'Another', date: '2020'}];
      await timeline.updateComplete;
      expect(timeline.events!.map(({date}) => date)).to.deep.equal(['2020']);
    });

    it('draws the events of a list in which all else is wrong, and tells what is', async () => {
      const timeline = addPage('<when-timeline></when-timeline>').querySelector('when-timeline')!;
      const reasons: string[] = [];
      timeline.addEventListener('when-error', ({reason}) => reasons.push(reason));
      timeline.eventList = {
        events: TALKS.events,
        articles: [null, {id: 'a', published: 'soon'}],
        unplaced: [null, {title: 'Some day'}],
        problems: 'none',
      } as never;
      await drawn(timeline);
      expect(labels(timeline)).to.have.lengthOf(8);
      expect(one(timeline, '.footer').textContent).to.include('Some day');
      expect(reasons).to.deep.equal([
        'article 1 has no id',
        'unknown date of publication: "soon"',
        'unplaced event 1: no object: null',
      ]);
    });

    it('shows markup in titles as text, and any length and script of them', async () => {
      const titles = [
        '<img src=x onerror=alert(1)>',
        'x'.repeat(10_000),
        'مرحبا بالعالم',
        '👩‍🚀'.repeat(50),
        '   ',
      ];
      const timeline = await addTimeline(titles.map((title, i) => toldEvent(`20${10 + i}`, title, 'A')));
      expect(all(timeline, 'img')).to.deep.equal([]);
      expect(labelOf(timeline, '<img').textContent).to.include('<img');
      expectNoOverlap(labels(timeline));
      const plot = one(timeline, '.plot').getBoundingClientRect();
      for (const label of labels(timeline)) {
        expect(label.getBoundingClientRect().right).to.be.at.most(plot.right + 1);
      }
    });

    it('is silent in no width, and draws when it gets one', async () => {
      const timeline = await addTimeline(TALKS, '', 0);
      timeline.parentElement!.style.setProperty('width', '1000px');
      await drawn(timeline);
      expect(labels(timeline)).to.have.lengthOf(8);
    });

    it('keeps what the page has for readers when nothing can be read', async () => {
      const page = addPage('<when-timeline src="/no/such/list.json"><p>See the table.</p></when-timeline>');
      const timeline = page.querySelector('when-timeline')!;
      const {code} = await next(timeline, 'when-error');
      expect(code).to.equal('fetch');
      await drawn(timeline);
      expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('says what could not be read, and tries again', async () => {
      const page = addPage('<when-timeline src="/no/such/list.json"></when-timeline>');
      const timeline = page.querySelector('when-timeline')!;
      await next(timeline, 'when-error');
      await drawn(timeline);
      expect(one(timeline, '[role="alert"]').textContent).to.match(/could not be read.*list\.json/s);
      expect(await violations(timeline)).to.deep.equal([]);
      const again = next(timeline, 'when-error');
      one(timeline, '[role="alert"] button').click();
      await again;
      timeline.eventList = TALKS;
      await drawn(timeline);
      expect(one(timeline, '[role="alert"]')).to.equal(null);
    });

    it('offers no second try for what is not there', async () => {
      const page = addPage('<when-timeline for="nobody"></when-timeline>');
      const timeline = page.querySelector('when-timeline')!;
      await next(timeline, 'when-error');
      await drawn(timeline);
      expect(one(timeline, '[role="alert"]').textContent).to.include('nobody');
      expect(one(timeline, '[role="alert"] button')).to.equal(null);
    });

    it('says which date of from and to is none', async () => {
      const page = addPage('<when-timeline from="2018-13"></when-timeline>');
      const timeline = page.querySelector('when-timeline')!;
      const heard = next(timeline, 'when-error');
      timeline.eventList = TALKS;
      expect((await heard).reason).to.include('2018-13');
    });

    it('does not mind being attached, moved and detached 100 times while it moves', async () => {
      const timeline = await addTimeline(crowd(100));
      const page = timeline.parentElement!;
      for (let i = 0; i < 100; i++) {
        timeline.zoomIn();
        timeline.remove();
        page.append(timeline);
        if (i % 25 === 0) await frame();
      }
      await drawn(timeline);
      expectNoOverlap(labels(timeline));
    });
  });

  describe('for all', () => {
    const states: [name: string, set: (timeline: TimelineElement) => void, width?: number][] = [
      ['as it starts', () => {}],
      ['with a card', (timeline) => timeline.select(TALKS.events[4]!.id)],
      ['with an overview', (timeline) => void (timeline.overview = true)],
      ['in narrow places', () => {}, 360],
      ['in narrow places, with a card', (timeline) => timeline.select(TALKS.events[4]!.id), 360],
      ['with many events', (timeline) => void (timeline.events = crowd(500))],
      ['without events', (timeline) => void (timeline.events = [])],
      ['while it reads', (timeline) => timeline.store.update({phase: 'reading', eventList: null})],
    ];
    for (const [name, set, width] of states) {
      for (const scheme of ['light', 'dark']) {
        it(`has nothing that axe minds, ${name}, in ${scheme}`, async () => {
          const timeline = await addTimeline(TALKS, 'heading="The talks"', width);
          timeline.parentElement!.style.setProperty('color-scheme', scheme);
          set(timeline);
          await drawn(timeline);
          expect(await violations(timeline)).to.deep.equal([]);
        });
      }
    }

    it('redraws in other colours when the page changes its scheme', async () => {
      const timeline = await addTimeline();
      const canvas = one(timeline, 'canvas') as HTMLCanvasElement;
      const corner = () => canvas.getContext('2d')!.getImageData(30, 30, 1, 1).data[0]!;
      expect(corner()).to.be.above(200);
      timeline.parentElement!.style.setProperty('color-scheme', 'dark');
      await until(() => corner() < 80);
    });
  });
});
