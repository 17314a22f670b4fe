/** What a shape answers when the value is not of it. */
export const misfit = Symbol("misfit");

/**
 * Reads a value that came out of JSON: what fits, made anew without anything that the shape does not name, or
 * `misfit`. Nothing is thrown. Written for the store alone; zod/mini, which did this before, is 7 kB more.
 */
export type Shape<T> = (value: unknown) => T | typeof misfit;

/** What a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Shapes = readonly Shape<unknown>[];

export const text: Shape<string> = (value) => (typeof value === "string" ? value : misfit);
export const number: Shape<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : misfit;
export const flag: Shape<boolean> = (value) => (typeof value === "boolean" ? value : misfit);

/** A whole number from 1. */
export const count: Shape<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : misfit;

/** One of these very values. */
export function oneOf<const T extends string | number | null>(...values: readonly T[]): Shape<T> {
  return (value) => (values.includes(value as T) ? (value as T) : misfit);
}

/** What the first shape reads that the value fits. */
export function either<const S extends Shapes>(...shapes: S): Shape<Shaped<S[number]>> {
  return (value) => {
    for (const shape of shapes) {
      const read = shape(value);
      if (read !== misfit) return read as Shaped<S[number]>;
    }
    return misfit;
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** What is absent, as an earlier version left it, reads as `absent`. */
export function orElse<T>(shape: Shape<T>, absent: NoInfer<T>): Shape<T> {
  return (value) => (value === undefined ? absent : shape(value));
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value) => (Array.isArray(value) ? whole(value.map((part) => shape(part))) : misfit);
}

/** As many parts as shapes, each of its own. */
export function parts<const S extends Shapes>(
  ...shapes: S
): Shape<{ -readonly [At in keyof S]: Shaped<S[At]> }> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== shapes.length) return misfit;
    const read = whole(shapes.map((shape, at) => shape(value[at])));
    return read as { -readonly [At in keyof S]: Shaped<S[At]> } | typeof misfit;
  };
}

export function fields<const F extends Readonly<Record<string, Shape<unknown>>>>(
  shapes: F,
): Shape<{ -readonly [Name in keyof F]: Shaped<F[Name]> }> {
  const names = Object.keys(shapes);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return misfit;
    const given = new Map<string, unknown>(Object.entries(value));
    const read = whole(names.map((name) => shapes[name]?.(given.get(name))));
    if (read === misfit) return misfit;
    const made = Object.fromEntries(names.map((name, at) => [name, read[at]]));
    return made as { -readonly [Name in keyof F]: Shaped<F[Name]> };
  };
}

function whole<T>(read: readonly (T | typeof misfit)[]): T[] | typeof misfit {
  return read.includes(misfit) ? misfit : (read as T[]);
}
