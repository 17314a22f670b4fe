import { Fraction } from "fraction.js";

/** An exact number. Figures are compared and added as fractions and rounded once, when they are printed. */
export type Exact = InstanceType<typeof Fraction>;

const decimalText = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Reads decimal text such as "13", "44.0" or "-0.5"; null when it is anything else. */
export function parseDecimal(text: string): Exact | null {
  return isDecimal(text) ? new Fraction(plainMinus(text).replace(/\.$/, "")) : null;
}

/** Whether a text is one that `parseDecimal` reads. */
export function isDecimal(text: string): boolean {
  return decimalText.test(plainMinus(text));
}

function plainMinus(text: string): string {
  return text.trim().replace("−", "-");
}

/**
 * A decimal that our own tables or the reader have already checked.
 * @throws when it is not decimal text: then the table is wrong.
 */
export function decimal(text: string): Exact {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new Error(`Not a decimal: ${text}`);
  return parsed;
}

/** `part / whole`, exactly. The whole must not be 0. */
export function ratio(part: number, whole: number): Exact {
  return new Fraction(part, whole);
}

/** k of n as a percentage on the 0–100 scale; n must not be 0. */
export function percentOf(part: number, whole: number): Exact {
  return ratio(part, whole).mul(100);
}

/**
 * Rounds half away from zero, as DfE's published figures do, and keeps the decimals: "25.0".
 * What rounds to zero prints without a sign.
 */
export function roundHalfUp(value: Exact, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const doubled = value.n * scale * 2n;
  const digits = (doubled + value.d) / (2n * value.d);
  return signed(digits === 0n ? 0n : value.s, pointed(digits, decimals));
}

const longest = 20;

/** Terminating decimals in full ("30", "11.25"); others cut, not rounded, after 20 decimals. */
export function exactText(value: Exact): string {
  const digits = (value.n * 10n ** BigInt(longest)) / value.d;
  const text = pointed(digits, longest).replace(/\.?0+$/, "");
  return signed(digits === 0n ? 0n : value.s, text);
}

/** As `exactText`, with at least so many decimals: 13 prints "13.0" and 11.25 stays "11.25". */
export function atLeastDecimals(value: Exact, decimals: number): string {
  const exact = exactText(value);
  const given = exact.split(".")[1]?.length ?? 0;
  return given >= decimals ? exact : roundHalfUp(value, decimals);
}

function pointed(digits: bigint, decimals: number): string {
  const text = digits.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function signed(sign: bigint, text: string): string {
  return sign < 0n ? `-${text}` : text;
}

const mostDecimals = 6;

/**
 * Rounds half up to `decimals`, and to more only where the printed digits would otherwise seem to stand on the
 * other side of a limit that counts from itself upwards: 89.99 against 90 is "89.99", not "90.0".
 */
export function roundTelling(x: Exact, decimals: number, limits: readonly Exact[]): string {
  for (let places = decimals; places < mostDecimals; places += 1) {
    const printed = roundHalfUp(x, places);
    if (limits.every((limit) => decimal(printed).gte(limit) === x.gte(limit))) return printed;
  }
  return roundHalfUp(x, mostDecimals);
}

/** k of n as a percentage with one decimal, fives up: "8.9". @throws when `whole` is 0. */
export function printedPercent(part: number, whole: number): string {
  return roundHalfUp(percentOf(part, whole), 1);
}

/** The square root of a whole number of at least 1: exact for a square, otherwise cut after 20 decimals. */
export function squareRoot(whole: number): Exact {
  const scale = 10n ** BigInt(longest);
  const square = BigInt(whole) * scale * scale;
  let root = square;
  let next = (root + 1n) / 2n;
  while (next < root) {
    root = next;
    next = (root + square / root) / 2n;
  }
  return new Fraction(root, scale);
}
