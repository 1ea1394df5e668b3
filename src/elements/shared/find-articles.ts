// Which elements of the page `for` means.

import {isCalledOut, standsIn} from '../../dom/stands-in.js';

export interface FoundArticles {
  /** In document order; none lies inside another. */
  readonly elements: readonly Element[];
  /** Why there are none. */
  readonly missing?: 'badSelector' | 'nothingNamed';
}

/**
 * The elements that `value` names: ids separated by spaces where all of them exist, else a CSS selector.
 * Looked for in the tree of `host` first, then in the document.
 */
export function findArticles(host: Element, value: string): FoundArticles {
  const tree = host.getRootNode() as Document | ShadowRoot | Element;
  const trees = tree === host.ownerDocument ? [tree] : [tree, host.ownerDocument];
  try {
    for (const root of trees) {
      const elements = byIds(root, value) ?? ofStory([...root.querySelectorAll(value)]);
      // What lies around the host may be meant: the host itself is left out of its text.
      const others = elements.flatMap(asArticles).filter((element) => !host.contains(element));
      if (others.length > 0) return {elements: outermost(others)};
    }
  } catch {
    return {elements: [], missing: 'badSelector'};
  }
  return {elements: [], missing: 'nothingNamed'};
}

/** "article" means no teasers of others in an aside or under "related posts", unless there are only such. */
function ofStory(elements: readonly Element[]): readonly Element[] {
  const own = elements.filter((element) => !standsIn(element, isAround));
  return own.length > 0 ? own : elements;
}

const isAround = (part: Element): boolean =>
  /^(?:aside|nav|footer)$/.test(part.localName) || isCalledOut(part);

function byIds(root: ParentNode, value: string): Element[] | null {
  const ids = value.trim().split(/\s+/);
  const found = ids.map((id) => root.querySelector(`#${CSS.escape(id)}`));
  return found.every((element) => element !== null) ? [...new Set(found)] : null;
}

/** A `<when-article>` around or inside of what is named is meant itself: it would be read twice otherwise. */
function asArticles(element: Element): readonly Element[] {
  const around = element.closest('when-article');
  if (around) return [around];
  const inside = element.querySelectorAll('when-article');
  return inside.length > 0 ? [...inside] : [element];
}

/** A comment inside an article matches "article" as well, but is a part of it. */
function outermost(elements: readonly Element[]): Element[] {
  return [...new Set(elements)].filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}
