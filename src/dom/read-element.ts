// Reads an element of the page as the plain text that a reader sees: blocks become paragraphs with a
// blank line between them, white space is collapsed as on screen, and every character can be found again.
// The page is only looked at, never changed; shadow trees are left alone.

import type {PageText} from './page-text.js';
import {flowOf, type Flow} from './rendering.js';
import {TextWriter} from './text-writer.js';

/** In milliseconds: half a frame, so that a reading in slices never holds up the page. */
const SLICE = 8;
/** Nodes between two looks at the clock. */
const STEPS = 64;

/**
 * The text of an element. Left out are scripts, navigation, asides, captions, form controls, footnote marks,
 * whatever is not shown, `aria-hidden` or `data-when-skip` content, and the elements of this package.
 */
export function readElement(root: Element): PageText {
  const reader = new TreeReader(root);
  while (!reader.read(STEPS)) continue;
  return reader.result();
}

/**
 * As `readElement`, in slices of a few milliseconds. What changes in the page meanwhile may be read before or
 * after its change: watch the element and read again.
 *
 * @throws {DOMException} `AbortError` when `signal` is aborted.
 */
export async function readElementInSlices(root: Element, signal?: AbortSignal): Promise<PageText> {
  const reader = new TreeReader(root);
  let sliceEnd = performance.now() + SLICE;
  while (!reader.read(STEPS)) {
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    sliceEnd = performance.now() + SLICE;
  }
  return reader.result();
}

interface Open {
  readonly flow: Flow;
  next: Node | null;
}

/** Walks a tree node by node and can rest after any of them. */
class TreeReader {
  readonly #root: Element;
  readonly #writer = new TextWriter();
  readonly #open: Open[];

  constructor(root: Element) {
    this.#root = root;
    // The element that was asked for is read even if its name or role would leave it out elsewhere.
    const flow = flowOf(root) ?? {breaks: 'paragraph', visible: true, whiteSpace: 'collapse'};
    this.#open = [{flow, next: root.firstChild}];
  }

  /** Reads `steps` nodes more; true when all are read. */
  read(steps: number): boolean {
    for (; steps > 0 && this.#open.length > 0; steps--) this.#step(this.#open.at(-1)!);
    return this.#open.length === 0;
  }

  result(): PageText {
    return this.#writer.finish(this.#root);
  }

  #step(parent: Open): void {
    const node = parent.next;
    if (!node) {
      this.#open.pop();
      this.#writer.break(parent.flow.breaks);
      return;
    }
    parent.next = node.nextSibling;
    if (node.nodeType === Node.TEXT_NODE && parent.flow.visible) {
      this.#writer.write(node as Text, parent.flow.whiteSpace);
    } else if (node.nodeType === Node.ELEMENT_NODE) this.#enter(node as Element);
  }

  #enter(element: Element): void {
    if (element.tagName === 'BR') return this.#writer.break('line');
    if (element.tagName === 'HR') return this.#writer.break('paragraph');
    const flow = flowOf(element);
    if (!flow) return;
    this.#writer.break(flow.breaks);
    this.#open.push({flow, next: element.firstChild});
  }
}
