// An array whose items are made when they are looked at.

const lazy = new WeakSet<readonly unknown[]>();

/**
 * Reads like the array of `make(0)` … `make(length - 1)`; each is made once, when it is read first. Not to be
 * written to, nor to be cloned: `Array.from` makes a plain array of it.
 */
export function lazyArray<T extends object>(length: number, make: (index: number) => T): readonly T[] {
  const items = new Proxy(new Array<T | undefined>(length).fill(undefined), {
    get(made, key) {
      const known = Reflect.get(made, key) as unknown;
      if (known !== undefined || !Object.hasOwn(made, key)) return known;
      const index = Number(key);
      return (made[index] = make(index));
    },
  }) as readonly T[];
  lazy.add(items);
  return items;
}

/** Whether looking at an item of a list may have to make it first: then looking at all is to be avoided. */
export function isLazy(items: readonly unknown[]): boolean {
  return lazy.has(items);
}
