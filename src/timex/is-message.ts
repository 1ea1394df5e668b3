// What counts as a message: a post, a text, a caption, which leaves out what prose would say.

/** Up to so many characters a text is a message rather than prose: two texts of old, a post. */
const MESSAGE = 300;

/** Whether a whole text is short enough to be a message. */
export function isMessage(text: string): boolean {
  return text.length <= MESSAGE;
}
