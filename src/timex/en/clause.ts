// What the words of a clause before a time say of where it lies in a story.

/** The words since the last mark. */
const clauseOf = (words: string): string => words.split(/(?:[^\w\s'’,-]|,(?!\d)|\n)/).at(-1)!;

/** It was over by then: "Meanwhile he had been driven from there in", "compared to the carnage of". */
export function wasOver(words: string): boolean {
  const [, done] = clauseOf(words)
    .split(/\bhad /i)
    .slice(-2);
  return (done !== undefined && !/ (?:and|before|until|by|that) /i.test(done)) || isCompared(words);
}

/** It is only compared with: "the carnage of", "up from a peak in". */
export function isCompared(words: string): boolean {
  return COMPARED.test(clauseOf(words));
}
const COMPARED =
  /\b(?:(?:compared|in contrast) (?:to|with)|as (?:opposed to|against)|(?:up|down|rose|fell|dropped) from|than (?:in|that of)) /i;

/** It tells how long something went on: "a war that lasted until". */
export function tellsEnd(words: string): boolean {
  const [, clause = ''] = clauseOf(words)
    .split(/\b(?:that|which|who) /i)
    .slice(-2);
  return / (?:until|till) /i.test(clause);
}
