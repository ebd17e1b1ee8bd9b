import type { Element } from '@xmldom/xmldom';
import type { Color } from '../../book/Style';
import { attributeOf, flagOf, numberOf } from '../xml/elements';

/** The colours that elements point at: the theme's twelve and the palette. */
export interface ColorScheme {
  readonly theme: readonly Color[];
  readonly indexed: readonly Color[];
}

/** In files the first four theme colours are numbered light 1, dark 1, light 2, dark 2. */
const themeOrder = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The colour an element shows, or null for automatic or none. */
export function readColor(element: Element | null, scheme: ColorScheme): Color | null {
  if (!element || flagOf(element, 'auto', false)) return null;
  const rgb = attributeOf(element, 'rgb');
  const theme = numberOf(element, 'theme');
  const indexed = numberOf(element, 'indexed');
  const base =
    rgb !== null && /^[0-9a-fA-F]{6,8}$/.test(rgb)
      ? `#${rgb.slice(-6).toUpperCase()}`
      : theme !== null
        ? scheme.theme[themeOrder[theme] ?? theme]
        : indexed !== null
          ? scheme.indexed[indexed]
          : undefined;
  if (base === undefined) return null;
  return applyTint(base, numberOf(element, 'tint') ?? 0);
}

/**
 * A colour made darker (tint below 0) or lighter, by its lightness in hue, lightness and
 * saturation, as ECMA-376 part 1, 18.8.19 defines tint.
 */
function applyTint(color: Color, tint: number): Color {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const next = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  const scaled = channels.map((channel) => {
    const share = span === 0 ? 0.5 : (channel - low) / span;
    return next - chroma / 2 + chroma * share;
  });
  return `#${scaled.map(hex).join('')}`;
}

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
