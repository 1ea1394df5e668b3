// What counts as a message: a post, a text, a caption, which leaves out what prose would say.

/** Up to so many characters a text is a message rather than prose: two texts of old, a post. */
const MESSAGE = 300;

/** One whole sentence in which nobody speaks of himself or to anybody, short as it is. */
const SENTENCE = /^\s*[A-Z][^#@!?:,]*[a-z]\.\s*$/;
const SPOKEN = /[.…] |\b(?:i|m[ey]|your?|we|our|please)\b/i;

/** Whether a whole text is short enough to be a message, and not plainly prose. */
export function isMessage(text: string): boolean {
  return text.length <= MESSAGE && !(SENTENCE.test(text) && !SPOKEN.test(text));
}
