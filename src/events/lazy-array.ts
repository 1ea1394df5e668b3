// An array whose items are made when they are looked at.

/**
 * Reads like the array of `make(0)` … `make(length - 1)`; each is made once, when it is read first. Not to be
 * written to, nor to be cloned: `Array.from` makes a plain array of it.
 */
export function lazyArray<T extends object>(length: number, make: (index: number) => T): readonly T[] {
  const made: T[] = [];
  made.length = length;
  const fill = (key: string | symbol) => {
    const index = typeof key === 'string' ? Number(key) : NaN;
    if (Number.isInteger(index) && index >= 0 && index < length) made[index] ??= make(index);
  };
  return new Proxy(made, {
    get(target, key) {
      fill(key);
      return Reflect.get(target, key) as unknown;
    },
    has(target, key) {
      fill(key);
      return Reflect.has(target, key);
    },
  });
}
