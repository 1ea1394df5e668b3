// Tells when a CSS pixel has other pixels of the screen: the page was zoomed, or moved to another screen.

/** @returns A function that ends watching. */
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
