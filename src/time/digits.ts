// Numbers as dates write them.

/** With leading zeros: `pad(7)` is `07`. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** A year as TIMEX3 writes it: `2018`, `0525`, `BC0044`. @param year - Astronomical: 0 is 1 BC. */
export function yearValue(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** In English: 1st, 2nd, 3rd, 11th. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ['', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}
