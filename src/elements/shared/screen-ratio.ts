// A canvas in the pixels of the screen, of which a CSS pixel has others when the page is zoomed or moved to another
// screen.

/** Tells when that is. @returns A function that ends watching. */
export function watchScreenRatio(changed: () => void): () => void {
  const abort = new AbortController();
  const watch = () => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const options = {signal: abort.signal, once: true};
    query.addEventListener('change', () => (watch(), changed()), options);
  };
  watch();
  return () => abort.abort();
}

/** The nearest length in whole pixels of the screen: words that are moved as one picture would blur in between. */
export function wholePixels(length: number, ratio: number): number {
  return Math.round(length * ratio) / ratio;
}

/** The context of a canvas as large as `width` × `height` CSS pixels, drawn on in these. */
export function screenContext(
  canvas: HTMLCanvasElement,
  {width, height}: {readonly width: number; readonly height: number},
  ratio = screenRatio(canvas),
): CanvasRenderingContext2D {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const context = canvas.getContext('2d')!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Pixels of the screen in one of CSS. Asked after a change, it makes the browser work out styles anew. */
export function screenRatio(element: Element): number {
  return (window.devicePixelRatio || 1) * (element.currentCSSZoom || 1);
}
