/** How many members two sets share: the stems of two sentences. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const root of a) if (b.has(root)) count++;
  return count;
}
