// What counts as a message: a post, a text, a caption, which leaves out what prose would say.

/** Up to so many characters a text is a message rather than prose: two texts of old, a post. */
const MESSAGE = 300;

/** One whole sentence in which nobody speaks of himself or to anybody; the points of abbreviations end none. */
const SENTENCE =
  /^\s*["“]?[A-Z](?:[^#@!?:.]|:(?=\d)|\.(?! )|(?<=\b(?:[DM]r|Mrs|Ms|Gen|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\w|\.[mMS]))\. )*[a-z\d"”%)]\.["”]?\s*$/;
const SPOKEN = /…|\.\.|\b(?:i|m[ey]|your?|we|our|please)\b/i;
/** Up to so many characters it may not have a comma, either: "Free at 7, says Bo." */
const SHORT = 40;

/** Whether a whole text is short enough to be a message, and not plainly prose. */
export function isMessage(text: string): boolean {
  return text.length <= MESSAGE && !isProse(text);
}

function isProse(text: string): boolean {
  return SENTENCE.test(text) && !SPOKEN.test(text) && (text.length > SHORT || !text.includes(','));
}
