// What a page says of its own parts that are around an article rather than of it: comments, links to other
// articles, buttons to share, captions, what a wiki adds for its editors. However the page is read, the same is left out.

/** The value of an attribute; null or undefined where the element has none. */
type AttributeOf = (name: string) => string | null | undefined;

// Landmarks, widgets and the parts of a publication that are no prose (WAI-ARIA 1.2, section 5.3; DPUB-ARIA 1.1).
const ROLES = new Set(
  (
    'navigation complementary contentinfo search menu menubar toolbar dialog alertdialog tablist tooltip status alert ' +
    'doc-toc doc-noteref doc-backlink doc-bibliography'
  ).split(' '),
);

/** Whether an element's attributes leave it out for certain. */
export function isMarkedOut(attribute: AttributeOf): boolean {
  return (
    attribute('aria-hidden') === 'true' ||
    typeof attribute('data-when-skip') === 'string' ||
    ROLES.has(attribute('role') ?? '')
  );
}

// Publishing systems and their themes agree on these classes and ids. One counts only whole: a layout is
// called "has-sidebar", a story "newsletter-post".
const NAMES = new RegExp(
  `(?:^|\\s)(?:${[
    'comments?(?:-(?:list|area|section|wrapper|form|respond|body))?|commentlist|respond|disqus_thread|u-comment|h-cite',
    'share(?:-(?:bar|buttons?|links|tools))?|sharedaddy|social-(?:share|sharing|links|icons)|post-share-buttons',
    '(?:jp-)?related-?(?:posts|articles|content|stories|links)|recommended|read-next|trending|most-(?:read|viewed|popular)',
    'breadcrumbs?|pagination|pager|(?:post|blog)-(?:navigation|pager)|nav-links|toc|table-of-contents|sidebar|widget-area|skip-link',
    'newsletter(?:-(?:signup|form))?|subscribe(?:-form)?|subscription-widget(?:-wrap)?|cookie-?(?:banner|notice|consent|bar)',
    'author-(?:bio|box|card|description)|(?:post-|entry-)?tags|tags-links|tag-?cloud|topics',
    '(?:wp-|image-?|photo-?|media-|figure-|thumb)?caption(?:-text)?',
    'mw-editsection|mw-jump(?:-link)?|reflist|references|bibliography|navbox|catlinks|printfooter|noprint',
    'screen-reader-text|sr-only|visually-hidden',
  ].join('|')})(?=\\s|$)`,
  'i',
);

/** Whether an element is called by a name that pages give to what is around an article. */
export function isNamedOut(attribute: AttributeOf): boolean {
  const names = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`;
  return names !== ' ' && NAMES.test(names);
}

/** Elements within `pre` that make it code, as against a text set by hand. */
export const CODE = new Set('code samp kbd span'.split(' '));

/** A raised remark, "[1]", "[citation needed]" or "*", is not of the sentence. */
export const isRaisedMark = (text: string): boolean => /^(?:\[[^\]]{1,40}\]|[*†‡§])+$/.test(text);

/**
 * Whether the words of a link to a place on the same page are a mark beside the text: a sign alone ("¶", "#", "↩"),
 * or the number of a note, which is raised, or named so that the note can lead back.
 */
export function isLinkMark(text: string, attribute: AttributeOf, raised: boolean): boolean {
  if (!attribute('href')?.includes('#')) return false;
  return raised || typeof attribute('id') === 'string'
    ? /^[[(]?(?:\d{1,3}[a-z]?|[a-z]|[ivx]{1,4}|[^\p{L}\p{N}]{0,3})[\])]?$/u.test(text)
    : /^[^\p{L}\p{N}]{1,3}$/u.test(text);
}
