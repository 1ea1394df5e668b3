// Reading values that come from outside: JSON of unknown origin, properties that a page sets.
// Only own properties are looked at, so that `__proto__` and `constructor` mean nothing here.

/** An object that is not an array, with nothing known about what it holds. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; undefined when it is absent, null or inherited. */
export function field(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
}

/** An own property that is a string with something in it; numbers are written out. */
export function textField(fields: Fields, name: string): string | undefined {
  const value = field(fields, name);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An own property that is a number from 0 to 1; others are moved to the nearer end, no number is `fallback`. */
export function shareField(fields: Fields, name: string, fallback: number): number {
  const value = field(fields, name);
  return typeof value === 'number' && !Number.isNaN(value) ? Math.min(1, Math.max(0, value)) : fallback;
}

/** The strings of an own property that is an array, or of one text, parted by `;` as in a cell; undefined when it is neither. */
export function textsField(fields: Fields, name: string): readonly string[] | undefined {
  const value = field(fields, name);
  const items: unknown = typeof value === 'string' ? value.split(';').map((item) => item.trim()) : value;
  if (!Array.isArray(items)) return undefined;
  return items.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** An own property that is an array; empty when it is none. */
export function arrayField(fields: Fields, name: string): readonly unknown[] {
  const value = field(fields, name);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

const LONGEST = 60;

/** Writes any value for a message, in at most some 60 characters. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST + 1)) : plain(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function plain(value: unknown): string {
  try {
    // JSON would write NaN, Infinity and invalid dates as null.
    if (typeof value !== 'object' || value === null || value instanceof Date) return String(value);
    return JSON.stringify(value) ?? 'an object';
  } catch {
    return 'an object';
  }
}
