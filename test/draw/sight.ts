// How far apart colours are, for eyes with three kinds of cones and with two.

import {rgb} from 'd3';

type Triple = readonly [number, number, number];

/** Each row gives one of red, green and blue, in linear light. */
type Sight = readonly [Triple, Triple, Triple];

// Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), table 1, severity 1.0.
export const SIGHTS: Readonly<Record<string, Sight>> = {
  'normal sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const encoded = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

function light(colour: string): Triple {
  const {r, g, b} = rgb(colour);
  return [linear(r / 255), linear(g / 255), linear(b / 255)];
}

/** WCAG 2.2: the ratio of the luminances of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, b] = light(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

/** A colour as somebody sees it. */
export function seen(colour: string, sight: Sight): string {
  const from = light(colour);
  const [r, g, b] = sight.map((row) => {
    const value = row.reduce((sum, weight, i) => sum + weight * from[i]!, 0);
    return 255 * encoded(Math.min(1, Math.max(0, value)));
  }) as [number, number, number];
  return rgb(r, g, b).toString();
}

/** CIELAB under D65. */
function lab(colour: string): Triple {
  const [r, g, b] = light(colour);
  const [x, y, z] = [
    (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
    0.2126729 * r + 0.7151522 * g + 0.072175 * b,
    (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883,
  ].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How different two colours look: 1 is just noticed where they touch. */
export const difference = (a: string, b: string): number => ciede2000(lab(a), lab(b));

const DEGREE = Math.PI / 180;

/** CIEDE2000 of two colours in CIELAB, as in Sharma, Wu and Dalal (2005), equations 2 to 22. */
export function ciede2000([l1, a, b1]: Triple, [l2, aa, b2]: Triple): number {
  const c7 = ((Math.hypot(a, b1) + Math.hypot(aa, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(c7 / (c7 + 25 ** 7)));
  const [a1, a2] = [a * (1 + g), aa * (1 + g)];
  const [c1, c2] = [Math.hypot(a1, b1), Math.hypot(a2, b2)];
  const hue = (b: number, a: number) => (Math.atan2(b, a) / DEGREE + 360) % 360;
  const [h1, h2] = [hue(b1, a1), hue(b2, a2)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * DEGREE);
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const cos = (factor: number, offset: number) => Math.cos((factor * h + offset) * DEGREE);
  const t = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * DEGREE);
  const [x, y, z] = [(l2 - l1) / sl, (c2 - c1) / sc, dh / sh];
  return Math.sqrt(x * x + y * y + z * z + rotation * y * z);
}
