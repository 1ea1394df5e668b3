import {expect} from 'chai';
import {css, html, LitElement} from 'lit';
import {arrived, OnDemand} from '../../../src/elements/shared/on-demand.js';
import {pause, until} from '../page.js';

/** What a host asks of a part, and what came of it. */
class Host extends LitElement {
  wanted = false;
  likely = false;
  loads = 0;
  failures: unknown[] = [];
  load: () => Promise<{word: string; styles?: ReturnType<typeof css>}> = async () => ({word: 'there'});

  readonly words = new OnDemand(this, {
    wanted: () => this.wanted,
    likely: () => this.likely,
    load: () => (this.loads++, this.load()),
    failed: (error) => this.failures.push(error),
  });

  protected override render() {
    return html`<p>${this.words.module?.word ?? 'not there'}</p>`;
  }

  get text(): string {
    return this.shadowRoot!.querySelector('p')!.textContent!;
  }
}
customElements.define('on-demand-host', Host);

async function addHost(given: Partial<Host> = {}): Promise<Host> {
  const host = Object.assign(new Host(), given);
  document.body.append(host);
  await host.updateComplete;
  return host;
}

async function update(host: Host): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
}

describe('a part on demand', () => {
  afterEach(() => document.querySelectorAll('on-demand-host').forEach((host) => host.remove()));

  it('loads nothing before it is wanted', async () => {
    const host = await addHost();
    await pause(100);
    expect(host.loads).to.equal(0);
    expect(host.words.isComing).to.equal(false);
  });

  it('loads once when it is wanted, and updates its host', async () => {
    const load = () => pause(20).then(() => ({word: 'there'}));
    const host = await addHost({wanted: true, load});
    expect(host.text).to.equal('not there');
    expect(await arrived([host.words])).to.equal(true);
    await update(host);
    expect(host.text).to.equal('there');
    expect(host.loads).to.equal(1);
    expect(await arrived([host.words])).to.equal(false);
  });

  it('has no module where it is no longer wanted, and loads nothing when it is again', async () => {
    const host = await addHost({wanted: true});
    await arrived([host.words]);
    host.wanted = false;
    await update(host);
    expect(host.text).to.equal('not there');
    host.wanted = true;
    await update(host);
    expect(host.text).to.equal('there');
    expect(host.loads).to.equal(1);
  });

  it('puts its styles into the host', async () => {
    const styles = css`
      p {
        letter-spacing: 7px;
      }
    `;
    const host = await addHost({wanted: true, load: async () => ({word: 'styled', styles})});
    await arrived([host.words]);
    expect(getComputedStyle(host.shadowRoot!.querySelector('p')!).letterSpacing).to.equal('7px');
  });

  it('is loaded when the page is idle where it is likely to be wanted', async () => {
    const host = await addHost({likely: true});
    await until(() => host.loads === 1);
    expect(host.text).to.equal('not there');
    host.wanted = true;
    await update(host);
    expect(host.text).to.equal('there');
  });

  it('tells once that it did not come, and asks again at an update some seconds later', async () => {
    const host = await addHost({wanted: true, load: () => Promise.reject(new Error('offline'))});
    await arrived([host.words]);
    for (let i = 0; i < 3; i++) await update(host);
    expect(host.failures.map(String)).to.deep.equal(['Error: offline']);
    expect(host.loads).to.equal(1);
    host.load = async () => ({word: 'there after all'});
    await pause(3100);
    await update(host);
    await host.words.load();
    await update(host);
    expect(host.text).to.equal('there after all');
  });

  it('tells of no failure before it is wanted', async () => {
    const host = await addHost({likely: true, load: () => Promise.reject(new Error('offline'))});
    await until(() => host.loads === 1);
    await pause(20);
    expect(host.failures).to.deep.equal([]);
  });
});
