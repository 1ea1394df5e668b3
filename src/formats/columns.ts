// Lines of a terminal: how wide words are, and where they are broken.

/** Breaks a line between words, and inside a word only where it is longer than a line. @param width - In columns. */
export function breakLines(text: string, width: number): string[] {
  const broken: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((word) => pieces(word, width))) {
    const size = widthOf(word);
    if (used > 0 && used + 1 + size > width) {
      broken.push(line);
      line = word;
      used = size;
    } else {
      line += (used > 0 ? ' ' : '') + word;
      used += (used > 0 ? 1 : 0) + size;
    }
  }
  return [...broken, line];
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const cut: string[] = [''];
  let used = 0;
  for (const character of word) {
    const size = widthOf(character);
    if (used + size > width) {
      cut.push('');
      used = 0;
    }
    cut[cut.length - 1] += character;
    used += size;
  }
  return cut;
}

/** Fills up with spaces. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
/** One column a character: nearly every word there is. */
const PLAIN = /^[\x20-\x7e–—‘’“”]*$/;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** Columns that a text takes in a terminal: two for ideographs and emoji, none for marks. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
