// The lock file names every package that anyone on any system may need: `npm ci` refuses one that lacks some.

import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';

type Names = Readonly<Record<string, string>>;

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
}

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const {'': project, ...installed} = packages;

/** Where Node looks for a package that one at `place` needs: beside it, then in each folder above. */
function placesFor(name: string, place: string): string[] {
  const folders = place.split('/node_modules/');
  return ['', ...folders.map((_, i) => `${folders.slice(0, i + 1).join('/node_modules/')}/`)].map(
    (folder) => `${folder}node_modules/${name}`,
  );
}

describe('the lock file', () => {
  it('names what each package needs, on other systems too', () => {
    const missing = Object.entries(installed).flatMap(([place, {dependencies, optionalDependencies}]) =>
      Object.keys({...dependencies, ...optionalDependencies})
        .filter((name) => !placesFor(name, place).some((there) => there in installed))
        .map((name) => `${name} for ${place}`),
    );
    expect(missing).to.deep.equal([]);
  });

  it('gives each package its exact version and checksum, and no address', () => {
    for (const [place, {version, integrity, resolved}] of Object.entries(installed)) {
      expect(version, place).to.match(/^\d+\.\d+\.\d+/);
      expect(integrity, place).to.match(/^sha512-/);
      expect(resolved, place).to.equal(undefined);
    }
  });

  it('is of a project that asks for exact versions', () => {
    const asked = Object.values({...project?.dependencies, ...project?.devDependencies});
    expect(asked.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).to.deep.equal([]);
  });
});
