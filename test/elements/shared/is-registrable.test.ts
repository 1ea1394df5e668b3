import {afterEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {isRegistrable} from '../../../src/elements/shared/is-registrable.js';

const GLOBALS = ['document', 'customElements'] as const;

describe('isRegistrable', () => {
  const own = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const setUp = (document: object | undefined, known: readonly string[]) => {
    const customElements = {get: (tag: string) => (known.includes(tag) ? class {} : undefined)};
    const values = {document, customElements};
    for (const name of GLOBALS)
      Object.defineProperty(globalThis, name, {configurable: true, value: values[name]});
  };
  afterEach(() => {
    for (const [name, descriptor] of own)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  });

  it('is a tag without a class, in a browser and on a server', () => {
    for (const document of [{fonts: {}}, undefined]) {
      setUp(document, ['when-y']);
      expect(isRegistrable('when-x')).to.equal(true);
      expect(isRegistrable('when-y')).to.equal(false);
    }
  });

  it('is none where nothing is laid out: jsdom and happy-dom have no fonts', () => {
    setUp({}, []);
    expect(isRegistrable('when-x')).to.equal(false);
  });
});
