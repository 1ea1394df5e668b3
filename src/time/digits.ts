// Numbers as dates write them.

/** With leading zeros: `pad(7)` is `07`. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** A year as TIMEX3 writes it: `2018`, `0525`, `BC0044`. @param year - Astronomical: 0 is 1 BC. */
export function yearValue(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** The year that four digits write, or two as they are meant: `1989` and `89` are 1989, `07` is 2007. Two are 2000 to 2039, or 1940 to 1999. */
export function yearInDigits(digits: string): number {
  const number = Number(digits);
  return digits.length > 2 ? number : number + (number < 40 ? 2000 : 1900);
}

/** In English: 1st, 2nd, 3rd, 11th. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ['', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}
