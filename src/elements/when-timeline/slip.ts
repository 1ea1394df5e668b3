// The element of a label or a chip, kept and rewritten by hand: only what is not there yet is written.

/** A run of words in an element of its own; `text` may have lines. */
export interface Words {
  readonly text: string;
  /** Defaults to `span`. */
  readonly tag?: 'b';
  readonly name?: string;
  readonly part: string;
}

/** What all labels and all chips have in common: to copy an element is faster than to make one. */
const ATTRIBUTES = {
  label: {type: 'button', part: 'label', role: 'option', dir: 'auto', tabindex: '-1'},
  chip: {type: 'button', part: 'chip', class: 'chip', role: 'option', tabindex: '-1'},
} as const;

const patterns = new Map<string, HTMLButtonElement>();

export class Slip {
  readonly element: HTMLButtonElement;
  /** What it was named by last. */
  named = '';

  readonly #attributes: Map<string, string>;
  #said = '';
  #x = NaN;
  #y = NaN;
  #width: number | undefined;

  constructor(kind: keyof typeof ATTRIBUTES) {
    this.#attributes = new Map(Object.entries(ATTRIBUTES[kind]));
    let pattern = patterns.get(kind);
    if (!pattern) {
      patterns.set(kind, (pattern = document.createElement('button')));
      for (const [name, value] of this.#attributes) pattern.setAttribute(name, value);
    }
    this.element = pattern.cloneNode() as HTMLButtonElement;
  }

  /** Sets an attribute; `null` removes it. */
  set(name: string, value: string | null): void {
    if ((this.#attributes.get(name) ?? null) === value) return;
    if (value === null) {
      this.#attributes.delete(name);
      this.element.removeAttribute(name);
    } else {
      this.#attributes.set(name, value);
      this.element.setAttribute(name, value);
    }
  }

  /** In pixels; through the style object, which a strict content security policy allows. */
  place(x: number, y: number, width?: number): void {
    const {style} = this.element;
    if (x !== this.#x || y !== this.#y) style.translate = `${x.toFixed(2)}px ${y.toFixed(2)}px`;
    if (width !== this.#width) style.width = width === undefined ? '' : `${width.toFixed(2)}px`;
    [this.#x, this.#y, this.#width] = [x, y, width];
  }

  /** @param words - A plain text stands in the slip itself. */
  write(words: readonly (Words | string)[]): void {
    const said = JSON.stringify(words);
    if (said === this.#said) return;
    this.#said = said;
    this.element.replaceChildren(...words.map((some) => (typeof some === 'string' ? some : elementOf(some))));
  }

  /** Says more than what is seen of a date, or of all where no date is seen; `null` says that again. */
  say(words: string | null): void {
    const date = this.element.querySelector('[part=date]');
    this.set('aria-label', date ? null : words);
    if (!date) return;
    date.role = words === null ? null : 'img';
    date.ariaLabel = words;
  }
}

function elementOf({text, tag, name = '', part}: Words): HTMLElement {
  const element = document.createElement(tag ?? 'span');
  if (name) element.className = name;
  // The title says which way a label runs, whatever language dates are in.
  if (tag) element.dir = 'auto';
  element.part.value = part;
  element.append(text);
  return element;
}
