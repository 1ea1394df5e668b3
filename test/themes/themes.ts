// The themes of src/themes/, read as text: what each declares, and its colours in light and in dark.

import {readdirSync, readFileSync} from 'node:fs';

const FOLDER = 'src/themes';

export interface Theme {
  readonly name: string;
  readonly css: string;
  /** Values by name of the custom property. */
  readonly properties: ReadonlyMap<string, string>;
}

export function readThemes(): Theme[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.css'))
    .map((file) => {
      const css = readFileSync(`${FOLDER}/${file}`, 'utf8');
      const name = file.replace('.css', '');
      const [, rule = ''] = new RegExp(`^\\.when-${name} \\{([^}]*)\\}`, 'm').exec(css) ?? [];
      const declared = [...rule.replace(/\/\*.*?\*\//g, '').matchAll(/(--when-[\w-]+):\s*([^;]+);/g)];
      return {name, css, properties: new Map(declared.map(([, key, value]) => [key!, oneLine(value!)]))};
    });
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The two colours of `light-dark(a, b)`. */
export function schemesOf(value: string): {light: string; dark: string} {
  const [, light, dark] = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value) ?? [];
  if (!light || !dark) throw new Error(`not a colour for light and one for dark: ${value}`);
  return {light, dark};
}
