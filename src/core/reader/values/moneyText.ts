import { plainText } from "../../domain/plainText";
import type { RawCell } from "../rawWorkbook";
import { decimalText } from "./percentText";

/** Thousands parted by commas, or none, and at most the pence behind a point. */
const pounds = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?$/;

const none: ReadonlySet<string> = new Set(["nil", "none", "zero"]);

/**
 * The pounds in a cell as exact decimal text: a number, or a text such as "£1,234.50", "1,234" or "GBP 900"; "nil" is
 * 0. Null for anything else: what "1.9k", "1,50" or "(500)" stands for is never guessed.
 */
export function moneyOf({ value }: RawCell): string | null {
  if (typeof value === "number") return decimalText(value);
  if (typeof value !== "string") return null;
  const plain = plainText(value.slice(0, 40)).replace("−", "-");
  if (none.has(plain)) return "0";
  const bare = plain.replace(/^(-?)(?:£|gbp) ?/, "$1").replace(/^£ ?(?=-)/, "");
  return pounds.test(bare) ? bare.replace(/,/g, "") : null;
}
