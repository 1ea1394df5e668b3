// Reads dist/custom-elements.json off the elements' classes and their JSDoc.

import {existsSync} from 'node:fs';

/** The manifest speaks of the files that the package ships; of types alone there is no file. */
const shippedPaths = {
  name: 'shipped-paths',
  packageLinkPhase({customElementsManifest}) {
    const shipped = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js').replace(/^\/?src\//, 'dist/');
    const visit = (node) => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (node && typeof node === 'object') {
        if (typeof node.path === 'string') node.path = shipped(node.path);
        // Events are those the classes document; what is only passed on inside the package is not among them.
        if (Array.isArray(node.events))
          node.events = node.events.filter(({name}) => name?.startsWith('when-'));
        if (typeof node.module === 'string') node.module = shipped(node.module);
        Object.values(node).forEach(visit);
      }
    };
    visit(customElementsManifest.modules);
    // The analyzer lists files as its walk of the folders happens to meet them.
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({path}) => existsSync(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
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
