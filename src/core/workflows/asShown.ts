import type { Results } from "../analysis/results";
import { figuresText } from "./figuresText";
import { notAsShown } from "./notAsShown";
import { HostError } from "./ports";

/**
 * Somebody may change a grade between the look at old and new figures and the press that writes them.
 * @param shown the results that were looked at; null where nothing was
 * @throws HostError where writing would bring any other figure
 */
export function refuseUnseen(shown: Results | null, now: Results | null): void {
  if (!shown || !now || figuresText(shown) === figuresText(now)) return;
  throw new HostError(
    notAsShown,
    "The tracker has changed since its figures were shown, so nothing was written.",
  );
}
