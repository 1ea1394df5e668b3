// A part of an element that a page loads only when it is asked for.

import type {CSSResult, LitElement, ReactiveController} from 'lit';

export interface OnDemandOptions<M> {
  /** Looked at on every update. */
  readonly wanted: () => boolean;
  readonly load: () => Promise<M>;
  readonly failed: (error: unknown) => void;
}

/** Loads a module and puts its `styles`, if it has any, into the host when it is first wanted; then updates the host. */
export class OnDemand<M extends object> implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: OnDemandOptions<M>;
  #module: M | undefined;
  #isLoading = false;

  constructor(host: LitElement, options: OnDemandOptions<M>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The module, where it is wanted and there. */
  get module(): M | undefined {
    return this.#options.wanted() ? this.#module : undefined;
  }

  hostUpdate(): void {
    if (this.#isLoading || !this.#options.wanted()) return;
    this.#isLoading = true;
    this.#options.load().then((module) => {
      this.#module = module;
      const root = this.#host.shadowRoot;
      const sheet = (module as {readonly styles?: CSSResult}).styles?.styleSheet;
      if (root && sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      this.#host.requestUpdate();
    }, this.#options.failed);
  }
}
