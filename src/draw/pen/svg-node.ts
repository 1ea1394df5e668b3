// SVG as plain data, and as text. What text may not hold in XML 1.0 is left out (section 2.2 of the
// recommendation), and markup in it is escaped, so that no title can end what it stands in.

/** An element, or a text. */
export type SvgNode = SvgElement | string;

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly SvgNode[];
}

export function element(
  name: string,
  attributes: SvgElement['attributes'] = {},
  children: readonly SvgNode[] = [],
): SvgElement {
  return {name, attributes, children};
}

/** Three decimals: what is finer nobody sees. What is not finite is `NaN`. */
export function short(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : 'NaN';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text without what XML forbids, and on one line; half a surrogate pair is U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
}

function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** One line for each element that holds others, so that versions can be compared. */
export function svgText(node: SvgNode, indent = ''): string {
  if (typeof node === 'string') return escapeXml(node);
  const {name, attributes, children} = node;
  const open = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (children.length === 0) return `${indent}${open}/>`;
  if (children.some((child) => typeof child === 'string')) {
    return `${indent}${open}>${children.map((child) => svgText(child)).join('')}</${name}>`;
  }
  const inner = children.map((child) => svgText(child, `${indent} `)).join('\n');
  return `${indent}${open}>\n${inner}\n${indent}</${name}>`;
}

function attribute([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return '';
  return ` ${name}="${escapeXml(typeof value === 'number' ? short(value) : value)}"`;
}
