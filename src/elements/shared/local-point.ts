// Places in an element's own pixels: the page may show it larger or smaller, by `transform: scale()` or `zoom`.

/** What is less is the rounding of a width. */
const LEAST = 0.01;

/** How many pixels of the window one of the element's is wide. */
export function scaleOf(element: HTMLElement, {width} = element.getBoundingClientRect()): number {
  const scale = width / element.offsetWidth;
  return scale > 0 && scale < Infinity && Math.abs(scale - 1) > LEAST ? scale : 1;
}

type ClientPoint = Pick<MouseEvent, 'clientX' | 'clientY'>;
type Point = [x: number, y: number];

/** Where a pointer is, in pixels from the left and the top of an element. */
export function localPoint(element: HTMLElement, event: ClientPoint): Point {
  return localPoints(element)(event);
}

/** The same while the element stays where it is now. */
export function localPoints(element: HTMLElement): (event: ClientPoint) => Point {
  const box = element.getBoundingClientRect();
  const scale = scaleOf(element, box);
  return ({clientX, clientY}) => [(clientX - box.left) / scale, (clientY - box.top) / scale];
}
