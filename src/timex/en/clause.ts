// What the words of a clause before a time say of where it lies in a story.

/** The words since the last mark. */
const clauseOf = (words: string): string => words.split(/[^\w\s'’-]|\n/).at(-1)!;

/** It was over by then: "Meanwhile he had been driven from there in". */
export function wasOver(words: string): boolean {
  const [, done] = clauseOf(words)
    .split(/\bhad /i)
    .slice(-2);
  return done !== undefined && !/ (?:and|before|until|by|that) /i.test(done);
}

/** It tells how long something went on: "a war that lasted until". */
export function tellsEnd(words: string): boolean {
  const [, clause = ''] = clauseOf(words)
    .split(/\b(?:that|which|who) /i)
    .slice(-2);
  return / (?:until|till) /i.test(clause);
}
