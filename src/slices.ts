// Runs a generator in slices that give the thread back in between, so that a page stays alive while it
// reads. The host's timers are reached structurally: core compiles without DOM types.

/** What an `AbortSignal` has that slicing needs. */
export interface AbortLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

export interface SliceOptions {
  /** Ends the run: the promise rejects with the signal's reason. */
  readonly signal?: AbortLike | undefined;
  /** Called after each slice with what the generator yielded last. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** The thread is given back after so many milliseconds. Defaults to 12. */
  readonly sliceMs?: number | undefined;
}

interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}

const host = globalThis as {
  performance?: {now(): number};
  setImmediate?: (call: () => void) => void;
  setTimeout?: (call: () => void, ms: number) => void;
  MessageChannel?: new () => {port1: Port; port2: Port};
};

const now = (): number => host.performance?.now() ?? Date.now();

/** Lets everything else that waits for the thread run first. Timers are clamped to 4 ms in pages, messages are not. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (host.setImmediate) host.setImmediate(resolve);
    else if (host.MessageChannel) {
      const {port1, port2} = new host.MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    } else if (host.setTimeout) host.setTimeout(resolve, 0);
    else resolve();
  });
}

/** Runs the steps to the end; what they yield is the share done, 0–1. */
export async function runInSlices<T>(
  steps: Generator<number, T>,
  {signal, onProgress, sliceMs = 12}: SliceOptions,
): Promise<T> {
  for (;;) {
    if (signal?.aborted) throw signal.reason;
    const end = now() + sliceMs;
    let share = 0;
    do {
      const step = steps.next();
      if (step.done) {
        onProgress?.(1);
        return step.value;
      }
      share = step.value;
    } while (now() < end);
    onProgress?.(share);
    await pause();
  }
}
