import { exactText, parseDecimal } from "../../domain/exact";

/** A number cell as decimal text, without the noise of binary fractions (0.1 + 0.2 is "0.3"). */
export function decimalText(value: number): string | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return null;
  const plain = Number(value.toPrecision(12));
  const exact = parseDecimal(Math.abs(plain) < 1e-6 ? plain.toFixed(12) : String(plain));
  return exact === null ? null : exactText(exact);
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
