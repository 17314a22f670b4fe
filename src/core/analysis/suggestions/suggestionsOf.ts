import type { Results, Suggestion } from "../results";
import { suggestionRules } from "./suggestionRules";

type Known = Pick<Results, "indicators" | "evidence" | "pupils" | "transition">;

/** For each indicator that is RED or AMBER, the actions of the library that its data call for, with the reason. */
export function suggestionsOf({ indicators, evidence, pupils, transition }: Known): readonly Suggestion[] {
  const atRisk = new Set(transition.map(({ pupil }) => pupil.key));
  return indicators
    .filter(({ rag }) => rag === "RED" || rag === "AMBER")
    .flatMap((result) => {
      const { id } = result.indicator;
      const counted = new Set(result.cohort?.members.flatMap(keyOfCounted) ?? []);
      const rated = pupils.filter(({ pupil }) => counted.has(pupil.key));
      const own = evidence.filter(({ indicator }) => indicator === id);
      const context = { result, evidence: own, rated, atRisk };
      return suggestionRules.flatMap(({ trigger, because }) => {
        const words = because(context);
        return words === null ? [] : [{ indicator: id, trigger, because: words }];
      });
    });
}

function keyOfCounted({
  pupil,
  standing,
}: NonNullable<Known["indicators"][number]["cohort"]>["members"][number]) {
  return standing === "counted" ? [pupil.key] : [];
}
