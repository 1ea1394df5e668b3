// Takes out of the styles of a module what only authors read: comments, and white space that says nothing.

const TEMPLATE = /\bcss ?`((?:[^`\\]|\\.)*)`/g;

/** A rollup plugin for compiled modules. The lines of all other code stay as they are, and so do source maps. */
export const compactCss = {
  name: 'compact-css',
  transform: (code) => ({
    code: code.replace(
      TEMPLATE,
      (_, css) => `css\`${compact(css)}\`${'\n'.repeat(css.split('\n').length - 1)}`,
    ),
    map: null,
  }),
};

function compact(css) {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}
