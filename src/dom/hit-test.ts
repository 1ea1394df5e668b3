// Which character of a text is under the pointer.

import type {PageText} from './page-text.js';

/** How far beside a word still counts as on it, in CSS pixels. */
const TOLERANCE = 2;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

// Both are missing from some browsers: Baseline has caretPositionFromPoint only since Safari 26.2.
type CaretDocument = Document & {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: {shadowRoots: ShadowRoot[]},
  ) => CaretPosition | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

function caretAt(root: Element, x: number, y: number): Caret | null {
  const document = root.ownerDocument as CaretDocument;
  if (document.caretPositionFromPoint) {
    const tree = root.getRootNode();
    const position = document.caretPositionFromPoint(x, y, {
      shadowRoots: tree instanceof ShadowRoot ? [tree] : [],
    });
    return position && {node: position.offsetNode, offset: position.offset};
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? {node: range.startContainer, offset: range.startOffset} : null;
}

/**
 * The first of `spans` that is under a point of the viewport, or undefined.
 *
 * @param x - In CSS pixels, as `clientX`.
 */
export function spanAt<T extends {readonly start: number; readonly end: number}>(
  page: PageText,
  spans: readonly T[],
  x: number,
  y: number,
): T | undefined {
  const caret = caretAt(page.root, x, y);
  const offset = caret && page.offsetAt(caret.node, caret.offset);
  // Without a caret each span is measured. A caret is the nearest one, however far: what it names is measured too.
  const near =
    offset === null ? (caret ? [] : spans) : spans.filter(({start, end}) => start <= offset && offset <= end);
  return near.find((span) => isUnder(page.rangeOf(span), x, y));
}

function isUnder(range: Range | null, x: number, y: number): boolean {
  return [...(range?.getClientRects() ?? [])].some(
    (box) =>
      x >= box.left - TOLERANCE &&
      x <= box.right + TOLERANCE &&
      y >= box.top - TOLERANCE &&
      y <= box.bottom + TOLERANCE,
  );
}
