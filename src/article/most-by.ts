/** The first of those with the highest value; each is asked for it once. */
export function mostBy<T>(items: readonly T[], value: (item: T) => number): T {
  let [best] = items;
  let highest = -Infinity;
  for (const item of items) {
    const own = value(item);
    if (own > highest) [best, highest] = [item, own];
  }
  return best!;
}
