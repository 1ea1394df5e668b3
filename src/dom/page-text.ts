// A text read from the page, and where in the page each of its characters stands.

import type {TextSpan} from '../article/article.js';

/** A piece of the text that stands in one text node, character for character. */
export interface TextRun {
  readonly node: Text;
  /** Offset of the first character in the node. */
  readonly nodeStart: number;
  /** Offset of the first character in the text. */
  readonly start: number;
  readonly length: number;
}

/** A text and its runs, in order; characters between two runs (line breaks) are ours and stand nowhere in the page. */
export class PageText {
  readonly root: Element;
  readonly text: string;
  readonly #runs: readonly TextRun[];
  #firstRun: ReadonlyMap<Node, number> | undefined;

  constructor(root: Element, text: string, runs: readonly TextRun[]) {
    this.root = root;
    this.text = text;
    this.#runs = runs;
  }

  /**
   * The words of the page from `start` to `end`. Null when none of them stands in the page, or when
   * a node has since become too short.
   */
  rangeOf(span: TextSpan): Range | null {
    const ends = this.#endsOf(span);
    if (!ends) return null;
    const range = this.root.ownerDocument.createRange();
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    return range;
  }

  /** As `rangeOf`, but at no cost to later changes of the page: a live range is visited on each of them. */
  staticRangeOf(span: TextSpan): StaticRange | null {
    const ends = this.#endsOf(span);
    return ends && new StaticRange(ends);
  }

  /** The offset in the text of a place in the page; null when nothing was read there. */
  offsetAt(node: Node, offset: number): number | null {
    this.#firstRun ??= firstRuns(this.#runs);
    const first = this.#firstRun.get(node);
    if (first === undefined) return null;
    for (let i = first; this.#runs[i]?.node === node; i++) {
      const {nodeStart, start, length} = this.#runs[i]!;
      if (offset <= nodeStart + length) return start + Math.max(0, offset - nodeStart);
    }
    return null;
  }

  #endsOf({start, end}: TextSpan): StaticRangeInit | null {
    const runs = this.#runs;
    const first = firstIndex(runs.length, (i) => runs[i]!.start + runs[i]!.length > start);
    const last = firstIndex(runs.length, (i) => runs[i]!.start >= end) - 1;
    if (first > last || start >= end) return null;
    const a = runs[first]!;
    const b = runs[last]!;
    const startOffset = a.nodeStart + Math.max(0, start - a.start);
    const endOffset = b.nodeStart + Math.min(b.length, end - b.start);
    if (startOffset > a.node.length || endOffset > b.node.length) return null;
    return {startContainer: a.node, startOffset, endContainer: b.node, endOffset};
  }
}

/** The first of `0 … count - 1` for which `test` holds, or `count`; `test` must stay true once it is. */
function firstIndex(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstRuns(runs: readonly TextRun[]): ReadonlyMap<Node, number> {
  const first = new Map<Node, number>();
  runs.forEach(({node}, index) => {
    if (!first.has(node)) first.set(node, index);
  });
  return first;
}
