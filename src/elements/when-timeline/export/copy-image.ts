// An image for the clipboard. It is promised at once and made afterwards: some browsers take only what is offered
// within the reader's click.

/** @throws {Error} If there is no clipboard, or the browser or the reader refuses it. */
export async function copyImage(image: Promise<Blob>): Promise<void> {
  // Nobody else waits for it where the clipboard is refused.
  image.catch(() => undefined);
  if (!isSecureContext) throw new Error('a page has a clipboard only where it comes over https');
  if (typeof ClipboardItem === 'undefined') throw new Error('this browser copies no images');
  try {
    await navigator.clipboard.write([new ClipboardItem({'image/png': image})]);
  } catch (error) {
    // What failed may have been the image.
    await image;
    throw new Error('the browser refused the clipboard: it wants a click, and permission', {cause: error});
  }
}
