import { plainText } from "./plainText";
import type { PlacementRecord, Reading } from "./pupil";
import type { Settings } from "./settings";

/**
 * Whether a pupil is in the council's own area: as the tracker says it, else by the authority of the school, held
 * against the council of the settings. Blank where there is a school's authority but the settings name no council.
 */
export function authorityOf(
  { authority, schoolAuthority }: PlacementRecord,
  { council, laNumber }: Pick<Settings, "council" | "laNumber">,
): Reading<"in" | "out"> {
  if (authority.kind === "value" || schoolAuthority.kind !== "value") return authority;
  const own = [council, laNumber].map(plainText).filter((text) => text !== "");
  if (own.length === 0) return { kind: "blank" };
  const typed = plainText(schoolAuthority.value);
  const value = own.some((text) => typed === text || typed.startsWith(`${text} `)) ? "in" : "out";
  return { kind: "value", value, raw: schoolAuthority.raw };
}
