// Looking things up by offset in lists of spans that are in order and do not overlap.

import type {TextSpan} from './article.js';

/** The index of the first span that ends after `offset`; the length of the list if none does. */
export function indexAfter(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first span that starts at `offset` or after; the length of the list if none does. */
export function indexFrom(spans: readonly TextSpan[], offset: number): number {
  const index = indexAfter(spans, offset);
  return (spans[index]?.start ?? offset) < offset ? index + 1 : index;
}

/** The span that holds `offset`, if any. */
export function spanAt<S extends TextSpan>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[indexAfter(spans, offset)];
  return span && span.start <= offset ? span : undefined;
}

/** The spans of a list that lie in `within`, in order. */
export function spansIn<S extends TextSpan>(spans: readonly S[], within: TextSpan): S[] {
  const found: S[] = [];
  for (let i = indexAfter(spans, within.start); i < spans.length && spans[i]!.start < within.end; i++)
    if (spans[i]!.start >= within.start && spans[i]!.end <= within.end) found.push(spans[i]!);
  return found;
}

/** The spans of a list that share any character with `within`, in order. */
export function spansTouching<S extends TextSpan>(spans: readonly S[], within: TextSpan): S[] {
  const found: S[] = [];
  for (let i = indexAfter(spans, within.start); i < spans.length && spans[i]!.start < within.end; i++)
    found.push(spans[i]!);
  return found;
}
