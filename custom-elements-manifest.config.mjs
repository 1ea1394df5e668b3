// Reads dist/custom-elements.json off the elements' classes and their JSDoc.

/** The manifest speaks of the files that the package ships. */
const shippedPaths = {
  name: 'shipped-paths',
  packageLinkPhase({customElementsManifest}) {
    const shipped = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js').replace(/^\/?src\//, 'dist/');
    const visit = (node) => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (node && typeof node === 'object') {
        if (typeof node.path === 'string') node.path = shipped(node.path);
        if (typeof node.module === 'string') node.module = shipped(node.module);
        Object.values(node).forEach(visit);
      }
    };
    visit(customElementsManifest.modules);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [shippedPaths],
};
