import {afterEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {register} from '../../../src/elements/shared/register.js';

const GLOBALS = ['document', 'customElements'] as const;

describe('register', () => {
  const own = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const setUp = (document: object | undefined) => {
    const known = new Map<string, CustomElementConstructor>();
    const customElements = {
      get: (tag: string) => known.get(tag),
      define: (tag: string, element: CustomElementConstructor) => void known.set(tag, element),
    };
    const values = {document, customElements};
    for (const name of GLOBALS)
      Object.defineProperty(globalThis, name, {configurable: true, value: values[name]});
    return known;
  };
  afterEach(() => {
    for (const [name, descriptor] of own)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  });
  const element = class {} as CustomElementConstructor;

  it('puts a class behind a tag once, in a browser and on a server', () => {
    for (const document of [{fonts: {}}, undefined]) {
      const known = setUp(document);
      expect(register('when-x', element)).to.equal(true);
      expect(register('when-x', element)).to.equal(false);
      expect([...known]).to.deep.equal([['when-x', element]]);
    }
  });

  it('leaves the tag plain where nothing is laid out: jsdom and happy-dom have no fonts', () => {
    const known = setUp({});
    expect(register('when-x', element)).to.equal(false);
    expect(known.size).to.equal(0);
  });
});
