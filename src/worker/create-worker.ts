// Starts the worker where the page lets us.

import {workerUrl} from './worker-url.js';

/** The part of Trusted Types that is needed here: W3C Trusted Types, section 2.2. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): unknown};
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined;

/** The address as Trusted Types want it; a page allows it by `trusted-types whenabouts#worker`. */
function trusted(url: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  if (policy === undefined) {
    try {
      // Each reading asks for the one address of our own file: the rule lets nothing else through.
      policy = trustedTypes?.createPolicy('whenabouts#worker', {createScriptURL: onlyOurs}) ?? null;
    } catch {
      policy = null; // refused by the page, or made by another copy of this module
    }
  }
  return (policy ? policy.createScriptURL(url) : url) as string;
}

function onlyOurs(url: string): string {
  if (url !== workerUrl()?.href) throw new TypeError(`Not the reader's script: ${url}`);
  return url;
}

/** A worker that will post `ready`, or null where the build has none or the page refuses it at once. */
export function createWorker(): Worker | null {
  const url = workerUrl();
  if (!url || typeof Worker !== 'function') return null;
  try {
    return new Worker(trusted(url.href), {type: 'module', name: 'whenabouts'});
  } catch {
    return null;
  }
}
