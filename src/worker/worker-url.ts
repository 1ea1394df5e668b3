// Where the worker's file is. A build that puts everything into one file replaces this module by one whose
// `workerUrl` answers null: there is no file beside it, and reading goes on in slices.

/** Address of the worker's script, or null when this build has none. */
export function workerUrl(): URL | null {
  return new URL('./reader-worker.js', import.meta.url);
}
