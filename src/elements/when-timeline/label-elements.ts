// From the elements of labels and chips to what they stand for, and back.

/** The nearest element around an event's target that matches. */
export function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** The number of the event whose label was meant; -1 for none. */
export function indexIn(event: Event): number {
  return Number(closest(event, '[data-index]')?.dataset['index'] ?? -1);
}

/** The label of an event, where it has one. */
export function labelOf(root: ParentNode, index: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-index="${index}"]`);
}
