/** Digits of a unique learner number, spaces taken out. */
export function normaliseUln(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200B-\u200F\uFEFF]/g, "");
}

const modulus = 11;

/**
 * True for ten digits, the first not 0, whose sum weighted 10 to 1 leaves 10 when divided by 11.
 * Source: Learning Records Service, ULN format.
 */
export function isUln(uln: string): boolean {
  if (!/^[1-9]\d{9}$/.test(uln)) return false;
  const sum = [...uln].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return sum % modulus === modulus - 1;
}
