// Colours as the playground needs them: `light-dark(#…, #…)` apart and together, and how well one is read on another.

const HEX = /#[\da-f]{6}/gi;

/**
 * The colour of a value in one scheme, as `#rrggbb`.
 * @param {string} value - `light-dark(#…, #…)` or `#…`.
 * @param {'light' | 'dark'} scheme
 */
export function hexOf(value, scheme) {
  const [light = '#000000', dark = light] = value.match(HEX) ?? [];
  return (scheme === 'dark' ? dark : light).toLowerCase();
}

/** The value with the colour of one scheme replaced. */
export function pairOf(value, scheme, hex) {
  const [light, dark] = ['light', 'dark'].map((name) => (name === scheme ? hex : hexOf(value, name)));
  return `light-dark(${light}, ${dark})`;
}

/** WCAG 2.2: the ratio of the luminances of two colours, 1 to 21. */
export function contrast(a, b) {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
