import { Refusal } from "../wire/protocol";

/** `#1f3a5f` or `1F3A5F` as `1F3A5F`; Excel takes a colour with or without its hash. */
export function sixDigits(given: unknown): string {
  const found = /^#?([0-9a-f]{6})$/i.exec(String(given));
  if (!found?.[1]) throw new Refusal("InvalidArgument");
  return found[1].toUpperCase();
}
