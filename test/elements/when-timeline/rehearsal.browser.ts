import {expect} from 'chai';
import {rehearse} from '../../../src/elements/when-timeline/rehearsal.js';
import {whenIdle} from '../../../src/elements/shared/idle.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import {addTimeline, labels} from './timeline-page.js';

/** Runs `act` and counts what happens to the page. */
async function changesOf(act: () => Promise<void>): Promise<number> {
  let count = 0;
  const observer = new MutationObserver((changes) => (count += changes.length));
  observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  await act();
  count += observer.takeRecords().length;
  observer.disconnect();
  return count;
}

/** Until the page has been idle after what was asked for before. */
const idle = () => new Promise<void>((resolve) => whenIdle(resolve));

describe('a page that gets ready for a timeline', () => {
  it('draws a picture beside it, and changes nothing in the page', async () => {
    const written: string[] = [];
    const {fillRect} = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillRect = function (...box) {
      written.push(this.canvas.isConnected ? 'in the page' : 'beside it');
      fillRect.apply(this, box);
    };
    try {
      const changes = await changesOf(async () => {
        await rehearse();
        await idle();
      });
      expect(changes).to.equal(0);
      expect(new Set(written)).to.deep.equal(new Set(['beside it']));
    } finally {
      CanvasRenderingContext2D.prototype.fillRect = fillRect;
    }
  });

  it('shows the events that come then', async () => {
    await rehearse();
    await idle();
    const timeline = await addTimeline();
    expect(labels(timeline).length).to.be.greaterThan(0);
  });
});
