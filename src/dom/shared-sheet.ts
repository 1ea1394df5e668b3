// Style sheets that several readers of one tree share: there from the first to the last of them.

type Tree = Document | ShadowRoot;

interface Shared {
  readonly sheet: CSSStyleSheet;
  users: number;
}

const shared = new WeakMap<Tree, Shared>();

/**
 * Adopts the sheet in the tree of a node.
 *
 * @returns A function that lets go of it; the last one takes it out. Calling it twice does nothing more.
 */
export function adoptSheet(node: Node, text: string): () => void {
  const root = node.getRootNode() as Tree;
  // A detached element is in no tree that can have styles: its words are not on screen either.
  if (!('adoptedStyleSheets' in root)) return () => {};
  const entry = shared.get(root) ?? addSheet(root, text);
  entry.users++;
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    if (--entry.users > 0) return;
    shared.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
  };
}

function addSheet(root: Tree, text: string): Shared {
  // A document takes only sheets of its own.
  const {defaultView} = root.ownerDocument ?? (root as Document);
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const entry = {sheet, users: 0};
  shared.set(root, entry);
  return entry;
}
