import {
  borderEdges,
  defaultStyle,
  type Alignment,
  type BorderEdge,
  type BorderEdgeName,
  type CellStyle,
  type FontStyle,
  type StylePatch,
} from './Style';

/** A look made after opening: a look of the file, and what differs from it. */
export interface DerivedStyle {
  readonly index: number;
  readonly base: number;
  readonly patch: StylePatch;
}

/**
 * The looks that cells of a workbook point at by index.
 * Those of the file come first and never change; `derive` appends.
 */
export class StyleTable {
  private readonly styles: CellStyle[];
  private readonly derived = new Map<number, DerivedStyle>();
  private readonly indexes = new Map<string, number>();

  constructor(styles: readonly CellStyle[] = [defaultStyle]) {
    this.styles = styles.length > 0 ? [...styles] : [defaultStyle];
  }

  get count(): number {
    return this.styles.length;
  }

  /** The look of an index; an index that the file never defined reads as the first one. */
  at(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0] ?? defaultStyle;
  }

  /** How the look came about, or null when the file holds it. */
  derivation(index: number): DerivedStyle | null {
    return this.derived.get(index) ?? null;
  }

  /** The index of the look that `index` becomes under the patch; equal looks share one index. */
  derive(index: number, patch: StylePatch): number {
    const made = this.derived.get(index);
    const base = made ? made.base : index < this.styles.length ? index : 0;
    const whole = withoutNoops(this.at(base), mergePatches(made?.patch ?? {}, patch));
    const key = patchKey(whole);
    if (key === '') return base;
    const known = this.indexes.get(`${base} ${key}`);
    if (known !== undefined) return known;
    const next = this.styles.length;
    this.styles.push(patchStyle(this.at(base), whole));
    this.derived.set(next, { index: next, base, patch: whole });
    this.indexes.set(`${base} ${key}`, next);
    return next;
  }
}

function mergePatches(first: StylePatch, second: StylePatch): StylePatch {
  const merged: { -readonly [K in keyof StylePatch]: StylePatch[K] } = { ...first, ...second };
  if (first.font && second.font) merged.font = { ...first.font, ...second.font };
  if (first.borders && second.borders) merged.borders = { ...first.borders, ...second.borders };
  if (first.alignment && second.alignment) {
    merged.alignment = { ...first.alignment, ...second.alignment };
  }
  return merged;
}

const equalEdges = (a: BorderEdge | null, b: BorderEdge | null): boolean =>
  a === b || (a !== null && b !== null && a.style === b.style && a.color === b.color);

/** Keeps of a part only what differs, in a fixed order, so that equal patches have equal keys. */
function differing<T extends object>(
  base: T,
  part: Partial<T> | undefined,
  equal: <K extends keyof T>(a: T[K], b: T[K]) => boolean,
): Partial<T> | undefined {
  if (!part) return undefined;
  const kept: Partial<T> = {};
  let any = false;
  for (const key of Object.keys(base) as (keyof T)[]) {
    const value = part[key];
    if (value === undefined || equal(base[key], value as T[typeof key])) continue;
    kept[key] = value as T[typeof key];
    any = true;
  }
  return any ? kept : undefined;
}

function withoutNoops(style: CellStyle, patch: StylePatch): StylePatch {
  const same = (a: unknown, b: unknown): boolean => a === b;
  const font = differing<FontStyle>(style.font, patch.font, same);
  const alignment = differing<Alignment>(style.alignment, patch.alignment, same);
  const borders = differing<Record<BorderEdgeName, BorderEdge | null>>(
    style.borders,
    patch.borders,
    (a, b) => equalEdges(a, b),
  );
  return {
    ...(patch.numberFormat !== undefined && patch.numberFormat !== style.numberFormat
      ? { numberFormat: patch.numberFormat }
      : {}),
    ...(font ? { font } : {}),
    ...(patch.fill !== undefined && patch.fill !== style.fill ? { fill: patch.fill } : {}),
    ...(borders ? { borders } : {}),
    ...(alignment ? { alignment } : {}),
    ...(patch.locked !== undefined && patch.locked !== style.locked
      ? { locked: patch.locked }
      : {}),
    ...(patch.quotePrefix !== undefined && patch.quotePrefix !== style.quotePrefix
      ? { quotePrefix: patch.quotePrefix }
      : {}),
  };
}

function patchKey(patch: StylePatch): string {
  const text = JSON.stringify(patch);
  return text === '{}' ? '' : text;
}

function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const borders = { ...style.borders };
  for (const edge of borderEdges) {
    const value = patch.borders?.[edge];
    if (value !== undefined) borders[edge] = value;
  }
  return {
    numberFormat: patch.numberFormat ?? style.numberFormat,
    font: { ...style.font, ...patch.font },
    fill: patch.fill === undefined ? style.fill : patch.fill,
    borders,
    alignment: { ...style.alignment, ...patch.alignment },
    locked: patch.locked ?? style.locked,
    quotePrefix: patch.quotePrefix ?? style.quotePrefix,
  };
}
