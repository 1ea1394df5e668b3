// A strict reader of XML for tests: throws where a document is not well formed.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const END = new RegExp(`^</(${NAME})\\s*>`);
const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

/** @throws {Error} If the text is no well-formed document of one root, without doctype, comments or CDATA. */
export function parseXml(text: string): XmlElement {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (forbidden) throw new Error(`no character of XML: ${JSON.stringify(forbidden[0])}`);
  let rest = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const root: XmlElement = {name: '', attributes: {}, children: []};
  const open = [root];
  while (rest !== '') {
    const parent = open.at(-1)!;
    const tag = TAG.exec(rest);
    const end = END.exec(rest);
    if (tag) {
      const [, name, attributes, empty] = tag;
      const element = {name: name!, attributes: attributesOf(attributes!), children: []};
      parent.children.push(element);
      if (!empty) open.push(element);
    } else if (end) {
      if (open.length < 2 || parent.name !== end[1]) throw new Error(`${end[0]} ends ${parent.name}`);
      open.pop();
    }
    const words = tag ?? end ?? /^[^<]+/.exec(rest);
    if (!words) throw new Error(`no markup: ${rest.slice(0, 40)}`);
    if (!tag && !end) {
      if (words[0].includes(']]>')) throw new Error(']]> in text');
      const value = decoded(words[0]);
      if (open.length > 1) parent.children.push(value);
      else if (value.trim() !== '') throw new Error(`text outside the root: ${value}`);
    }
    rest = rest.slice(words[0].length);
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || others.length > 0 || typeof element !== 'object') throw new Error('not one root');
  return element;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))) {
    if (Object.hasOwn(found, name!)) throw new Error(`${name} twice`);
    found[name!] = decoded(value!);
  }
  return found;
}

function decoded(text: string): string {
  return text.replace(/&([^;]{0,9};?)/g, (whole, name: string) => {
    const character = ENTITIES[name.slice(0, -1)];
    if (character === undefined || !name.endsWith(';')) throw new Error(`no entity: ${whole}`);
    return character;
  });
}

/** All elements, the root first. */
export function elementsOf(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

/** The words in an element. */
export function wordsOf({children}: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
