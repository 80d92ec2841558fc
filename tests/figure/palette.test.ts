import { describe, expect, it } from 'vitest';
import { themes, type ThemeName } from '#lib/figure/index.ts';

type Triple = [number, number, number];

/* Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009),
   severity 1, on linear RGB. */
const visions: Record<string, Triple[]> = {
  'normal vision': [
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

function linear(color: string): Triple {
  return [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

function seen(color: string, vision: Triple[]): Triple {
  const [r, g, b] = linear(color);
  return vision.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))) as Triple;
}

/** CIELAB under D65. */
function lab([r, g, b]: Triple): Triple {
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/** CIEDE2000, after Sharma, Wu and Dalal (2005). */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const hue = (a: number, b: number) => ((Math.atan2(b, a * stretch) * 180) / Math.PI + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const grey = c1 * c2 < 1e-6;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  const [el, ec, eh] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(el ** 2 + ec ** 2 + eh ** 2 + rotation * ec * eh);
}

function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r, g, b] = linear(color);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (colors: string[]) => colors.flatMap((one, at) => colors.slice(at + 1).map((other) => [one, other]));

it('the measure is that of the paper’s own examples', () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

describe.each(['light', 'dark', 'print'] as const)('the kinds of actors in the %s theme', (name) => {
  it.each(Object.entries(visions))('differ in colour to %s, each from every other', (_, vision) => {
    const colors = Object.values(themes[name].actors);
    for (const [one, other] of pairs(colors))
      expect(difference(lab(seen(one, vision)), lab(seen(other, vision))), `${one} ${other}`).toBeGreaterThan(8.9);
  });
});

it('the greyscale theme holds nothing but greys, an even step apart', () => {
  const { actors, ...rest } = themes.greyscale;
  const colors = [...Object.values(rest), ...Object.values(actors)].filter((value) => String(value).startsWith('#'));
  expect(colors.length).toBeGreaterThan(15);
  for (const color of colors) expect(color).toMatch(/^#(..)\1\1$/);
  const lightness = Object.values(actors)
    .map((color) => lab(linear(color))[0])
    .sort((one, other) => one - other);
  for (let at = 1; at < lightness.length; at++) expect(lightness[at] - lightness[at - 1]).toBeGreaterThan(7.5);
});

it.each(Object.keys(themes) as ThemeName[])('marks and text stand out from the ground of the %s theme', (name) => {
  const { ground, ink, muted, faint, accent, actors } = themes[name];
  for (const color of [ink, muted]) expect(contrast(color, ground), color).toBeGreaterThanOrEqual(4.5);
  for (const color of [faint, accent, ...Object.values(actors)])
    expect(contrast(color, ground), color).toBeGreaterThanOrEqual(3);
});
