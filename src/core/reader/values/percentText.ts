import { exactText, parseDecimal } from "../../domain/exact";

/** A number cell as decimal text, without the noise of binary fractions (0.1 + 0.2 is "0.3"). */
export function decimalText(value: number): string | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return null;
  const plain = isExact(value) ? value : Number(value.toPrecision(12));
  return Math.abs(plain) < smallestPlain ? tinyText(plain) : String(plain);
}

/** Whole numbers of up to twelve digits have no noise. */
function isExact(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e12;
}

/** Smaller numbers print with an exponent. */
const smallestPlain = 1e-6;

/** To twelve decimals, without zeros behind; what rounds to nothing is "0". */
function tinyText(value: number): string {
  const text = value.toFixed(12).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

/** Decimal text times 100: "0.93" is "93". Null when it is no decimal. */
export function timesHundred(text: string): string | null {
  const share = parseDecimal(text);
  return share === null ? null : exactText(share.mul(100));
}

/** Whether a number format shows a percentage. */
export function isPercentFormat(format: string): boolean {
  return format
    .slice(0, 255)
    .replace(/"[^"]*"/g, "")
    .includes("%");
}
