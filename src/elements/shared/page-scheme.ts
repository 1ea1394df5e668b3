// Whether a page is dark without saying so by `color-scheme`: then its words are light, and what the elements show
// would be dark words on a dark page, or a white sheet in it.

import type {LitElement, ReactiveController} from 'lit';
import {whenIdle} from './idle.js';

/** What pages switch themes by. */
const SWITCHES = {attributeFilter: ['class', 'style', 'data-theme']};

/** Gives an element the scheme that the words around it tell, where the page names none. */
export function followScheme(host: LitElement): ReactiveController {
  let observer: MutationObserver | undefined;
  let isDark = false;
  let isDue = false;
  const follow = () => {
    isDue = false;
    const around = host.parentElement ?? (host.getRootNode() as Partial<ShadowRoot>).host;
    // Whatever the page says of the element itself holds.
    if (!around || (!isDark && getComputedStyle(host).colorScheme !== 'normal')) return;
    const {color, colorScheme} = getComputedStyle(around);
    const wasDark = isDark;
    isDark = colorScheme === 'normal' && isLight(color);
    if (isDark !== wasDark) host.style.colorScheme = isDark ? 'dark' : '';
  };
  const controller = {
    hostConnected() {
      observer ??= new MutationObserver(follow);
      for (const node of [document.documentElement, document.body]) observer.observe(node, SWITCHES);
      follow();
    },
    /** What is no switch may have changed, too. Not now: to ask for styles in each frame of a pan would have them worked out twice. */
    hostUpdated() {
      if (!isDue) whenIdle(follow);
      isDue = true;
    },
    hostDisconnected: () => observer?.disconnect(),
  };
  host.addController(controller);
  return controller;
}

/** @param color - As computed: by red, green and blue, or in `oklch()` and `oklab()` by its lightness. */
function isLight(color: string): boolean {
  const [a = 0, b = 0, c = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return color.startsWith('ok') ? a > 0.65 : a + b + c > 450;
}
