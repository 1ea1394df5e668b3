// Numbers with as few digits as tell them apart, in English without Intl (english.ts says why): what counts clumps of events.

/**
 * "999", "1.2K", "12K": two digits at least.
 *
 * @param locale - As `isPlainEnglish`.
 * @returns null for what only Intl knows.
 */
export function englishCompact(value: number, locale: string): string | null {
  if (!(value >= 0 && value < 999_500)) return null;
  if (value < 999.5) return value < 100 && !Number.isInteger(value) ? null : String(Math.round(value));
  const thousands = value / 1000;
  const digits = thousands < 9.95 ? Math.round(value / 100) / 10 : Math.round(thousands);
  return `${digits}${locale === 'en-GB' ? 'k' : 'K'}`;
}
