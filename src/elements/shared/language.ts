// In which language an element speaks: that of the element or of what it stands in, also across shadow roots.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onMessages, setDefaults, wording} from '../../draw/words/messages.js';
import type {Language, Messages} from '../../draw/words/messages.js';
import {knownLocale} from '../../time/locale.js';

/** Languages whose words we have; they come when a page needs them. */
const SHIPPED: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('../../draw/words/messages-de.js')).GERMAN,
};

const loaded = new Set<string>();

/** Sets our own words below those that the page has set. */
function load(language: string): void {
  const messages = SHIPPED[language];
  if (!messages || loaded.has(language)) return;
  loaded.add(language);
  // Without them, English is spoken.
  void messages().then(
    (words) => setDefaults(language, words),
    () => undefined,
  );
}

/** BCP 47, of the element or what it stands in; undefined where there is none, or none that Intl knows. */
export function localeOf(element: Element): string | undefined {
  for (let at: Element | undefined = element; at;) {
    const lang: string | null | undefined = at.closest('[lang]')?.getAttribute('lang');
    // An empty one says that the language is not known.
    if (typeof lang === 'string') return canonical(lang);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

function canonical(lang: string): string | undefined {
  try {
    return knownLocale(lang);
  } catch {
    return undefined;
  }
}

/** Gives its host the language, and updates it when the words or the page's language change. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #last: Language = {locale: undefined, wording: 0};
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get current(): Language {
    const now = {locale: localeOf(this.#host), wording: wording()};
    const {locale} = this.#last;
    if (now.locale !== locale || now.wording !== this.#last.wording) this.#last = now;
    load(now.locale?.split('-')[0] ?? 'en');
    return this.#last;
  }

  get locale(): string | undefined {
    return this.current.locale;
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    const stop = onMessages(update);
    const observer = new MutationObserver(update);
    observer.observe(document, {subtree: true, attributeFilter: ['lang', 'dir']});
    this.#stop = () => {
      stop();
      observer.disconnect();
    };
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
