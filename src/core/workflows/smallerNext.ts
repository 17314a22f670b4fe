import { HostError } from "./ports";
import type { WorkbookPort } from "./ports";

/** Excel took less than was sent: the host sends less by now, and gives up by itself once that does not help. */
export function isSmallerNext({ isShared }: WorkbookPort, error: unknown): boolean {
  return isShared === true && error instanceof HostError && error.code === "too-much-at-once";
}
