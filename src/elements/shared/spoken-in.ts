// Several views of one timeline count the events that pass the filter: only the one that is used says so aloud.

/** For the attribute `aria-live` of what `host` counts. */
export function spokenIn(host: Element): 'polite' | 'off' {
  return host.matches(':focus-within') ? 'polite' : 'off';
}
