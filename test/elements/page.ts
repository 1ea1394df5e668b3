// What browser tests of the elements share.

import 'axe-core/axe.js';
import type axeCore from 'axe-core';

// No module itself: it leaves its name with the window.
declare const axe: typeof axeCore;

/** Of browsers' default fonts some are far wider than others: how many words fit is tested with one that all have. */
export const FONT = '"Times New Roman", "Liberation Serif", Times';

/** Puts a page's worth of markup into the document: parsed apart, for there is no HTML sink here either. */
export function addPage(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body><div id="page">${markup}</div></body>`, 'text/html');
  const page = document.adoptNode(parsed.getElementById('page')!);
  page.style.setProperty('font-family', FONT);
  document.body.append(page);
  return page;
}

/** Takes away what `addPage` put there. */
export function removePage(): void {
  for (const page of document.querySelectorAll('#page')) page.remove();
}

/** The next event of this type at (or bubbling to) the target. */
export function next<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[K]), {once: true}),
  );
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `test` holds. */
export async function until(test: () => unknown, limit = 3000): Promise<void> {
  const end = performance.now() + limit;
  while (!test()) {
    if (performance.now() > end) throw new Error(`still not so after ${limit} ms: ${test}`);
    await pause(10);
  }
}

/** What axe finds wrong, as "rule: element". */
export async function violations(element: Element): Promise<string[]> {
  // A fragment is not a page: it needs no landmarks and may start with any heading.
  const rules = Object.fromEntries(
    ['region', 'heading-order', 'page-has-heading-one'].map((id) => [id, {enabled: false}]),
  );
  const {violations} = await axe.run(element, {rules});
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}
