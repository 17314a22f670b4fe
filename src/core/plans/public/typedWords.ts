import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { saysHidden, saysOtherCount } from "./hiddenNumbers";
import type { HiddenNumbers } from "./hiddenNumbers";
import { identifies } from "./identity";
import type { Identity } from "./identity";

/** Stands where a typed text was left out. */
const leftOutMark = "[left out: see About this copy]";

export type WhyLeftOut = "identifies" | "hidden" | "otherCount";

/** A typed text that a copy does not print, by its place; what it says is repeated nowhere. */
export interface TypedLeftOut {
  readonly place: string;
  readonly why: WhyLeftOut;
}

/** Why a count beside those of the copy is left out. */
export const ofNearlyTheSame =
  "it counts nearly the same pupils as this copy does, and the two together could tell of one";

/** Why a text was left out, for a list that everybody may read. */
export const whyWords: Readonly<Record<WhyLeftOut, string>> = {
  identifies: "it may tell who a pupil is",
  hidden: "it gives a number that this copy hides",
  otherCount: `${ofNearlyTheSame}; bring its figures up to date`,
};

/** Lets typed words through to the public, or notes where they were left out. */
export interface TypedWords {
  /** Words of a plan: held against names and against the numbers of its indicator. */
  prose(text: string, place: string, hidden: HiddenNumbers | null): string;
  /** Titles, leads, sources: held against names only. */
  label(text: string, place: string): string;
  leftOut(): readonly TypedLeftOut[];
}

/** Guards every typed text of one copy, and remembers what it held back. */
export function typedWords(identity: Identity, policy: DisclosurePolicy): TypedWords {
  const noted = new Map<string, TypedLeftOut>();
  const leaveOut = (place: string, why: WhyLeftOut): string => {
    noted.set(place, { place, why });
    return leftOutMark;
  };
  const label = (text: string, place: string): string =>
    identifies(text, identity) === null ? text : leaveOut(place, "identifies");
  return {
    label,
    prose: (text, place, hidden) => {
      if (identifies(text, identity) !== null) return leaveOut(place, "identifies");
      if (hidden === null) return text;
      if (saysHidden(text, hidden, policy)) return leaveOut(place, "hidden");
      return saysOtherCount(text, hidden, policy) ? leaveOut(place, "otherCount") : text;
    },
    leftOut: () => [...noted.values()],
  };
}
