// Work that can wait: what will be wanted before long, loaded while the page has nothing else to do.

/** After so long a page is taken to be idle where the browser does not tell, in milliseconds. */
const QUIET = 2000;

/** Runs `work` when the page is idle; never where the reader saves data. */
export function whenIdle(work: () => void): void {
  const {connection} = navigator as Navigator & {readonly connection?: {readonly saveData?: boolean}};
  if (connection?.saveData) return;
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, QUIET);
}
