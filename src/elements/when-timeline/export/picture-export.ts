// What lets pictures out of a timeline: methods, a menu, paper. It is small; what draws them is loaded when it is
// asked for, and for paper when the page has nothing else to do, since a printer waits for nobody.

import type {LitElement, ReactiveController} from 'lit';
import {OnDemand} from '../../shared/on-demand.js';
import {copyImage} from './copy-image.js';
import type * as ExportMenu from './export-menu.js';
import type {PictureOptions, PictureSource, PngOptions} from './pictures.js';

export interface ExportOptions {
  /** What is seen now; null where nothing has been rendered. */
  readonly source: () => PictureSource | null;
  /** Whether there is an event to be seen. */
  readonly isShown: () => boolean;
  /** Whether the reader gets a menu. */
  readonly menu: () => boolean;
  readonly failed: (error: unknown) => void;
}

const loadPictures = () => import('./pictures.js');
const loadPrint = () => import('./print-picture.js');

export class PictureExport implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ExportOptions;
  readonly #menu: OnDemand<typeof ExportMenu>;
  #print: Awaited<ReturnType<typeof loadPrint>> | undefined;
  #isLoading = false;
  #endPrint: (() => void) | undefined;

  constructor(host: LitElement, options: ExportOptions) {
    this.#host = host;
    this.#options = options;
    this.#menu = new OnDemand(host, {
      wanted: options.menu,
      load: () => import('./export-menu.js'),
      failed: options.failed,
    });
    host.addController(this);
  }

  /** What draws the menu, where it is wanted and there. */
  get menu(): typeof ExportMenu | undefined {
    return this.#menu.module;
  }

  async toSVG(options?: PictureOptions): Promise<string> {
    const {svgOf} = await loadPictures();
    return svgOf(await this.#source(), options);
  }

  async toPNG(options?: PngOptions): Promise<Blob> {
    const {pngOf} = await loadPictures();
    return pngOf(await this.#source(), options);
  }

  copyImage(options?: PngOptions): Promise<void> {
    return copyImage(this.toPNG(options));
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#startPrint);
    addEventListener('afterprint', this.#stopPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#startPrint);
    removeEventListener('afterprint', this.#stopPrint);
    this.#stopPrint();
  }

  hostUpdated(): void {
    if (this.#isLoading || !this.#options.isShown()) return;
    this.#isLoading = true;
    const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000));
    whenIdle(() => void this.#loadPrint());
  }

  async #loadPrint(): Promise<void> {
    // Without it, what is on the screen is printed.
    this.#print = await loadPrint().catch(() => undefined);
  }

  readonly #startPrint = () => {
    const start = () => {
      const source = this.#options.source();
      if (source?.content) this.#endPrint ??= this.#print?.printPicture(this.#host, source);
    };
    if (this.#print) start();
    else void this.#loadPrint().then(start);
  };

  readonly #stopPrint = () => {
    this.#endPrint?.();
    this.#endPrint = undefined;
  };

  async #source(): Promise<PictureSource> {
    // Outside of a page, nothing is ever rendered.
    if (this.#host.isConnected) await this.#host.updateComplete;
    const source = this.#options.source();
    if (!source) throw new Error('there is no timeline to be drawn yet');
    return source;
  }
}
