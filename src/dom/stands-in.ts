// What an element of the page stands in.

import {isNamedOut} from '../article/furniture.js';

/** Whether one of the elements around `element`, up to `within`, is such a part. */
export function standsIn(element: Element, isPart: (part: Element) => boolean, within?: Element): boolean {
  for (let part = element.parentElement; part && part !== within; part = part.parentElement)
    if (isPart(part)) return true;
  return false;
}

/** Whether the page calls an element by the name of what is around an article: comments, links to others. */
export const isCalledOut = (element: Element): boolean => isNamedOut((name) => element.getAttribute(name));
