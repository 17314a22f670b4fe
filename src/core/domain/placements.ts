import { plainText } from "./plainText";
import type { Reading } from "./pupil";

/** Kinds of placement under which figures are shown. */
export type PlacementGroup =
  "foster" | "kinship" | "residential" | "parents" | "independent" | "adoption" | "other";

/** One row of the placements table. */
export interface Placement {
  readonly group: PlacementGroup;
  readonly label: string;
  /** Codes of the SSDA903 return. */
  readonly codes: readonly string[];
  /** Words by which officers know it, in lower case; the first row that has one in the text counts. */
  readonly words: readonly string[];
}

/** Source: DfE, SSDA903 guide, code set PLACE (U1 to U3 are foster placements with relatives or friends). */
export const placements: readonly Placement[] = [
  {
    group: "kinship",
    label: "Foster placement with relatives or friends",
    codes: ["U1", "U2", "U3"],
    words: ["kinship", "relative", "family and friends", "connected", "friends"],
  },
  {
    group: "foster",
    label: "Foster placement with other carers",
    codes: ["U4", "U5", "U6"],
    words: ["foster", "ifa", "in-house", "inhouse", "carer"],
  },
  {
    group: "adoption",
    label: "Placed for adoption",
    codes: ["A3", "A4", "A5", "A6"],
    words: ["adopt"],
  },
  {
    group: "parents",
    label: "Placed with own parents",
    codes: ["P1"],
    words: ["parent", "pwp", "at home", "home on"],
  },
  {
    group: "independent",
    label: "Independent living",
    codes: ["P2"],
    words: ["independent living", "supported", "semi-independent", "semi independent", "supported lodging"],
  },
  {
    group: "residential",
    label: "Children's home, residential or secure setting",
    codes: ["K1", "K2", "H5", "R1", "R2", "R3", "R5", "S1"],
    words: ["residential", "children's home", "childrens home", "secure", "hostel", "home", "resi"],
  },
  {
    group: "other",
    label: "Other placement",
    codes: ["P3", "T0", "T1", "T2", "T3", "T4", "Z1"],
    words: ["other", "temporary", "hospital", "missing"],
  },
];

const byCode: ReadonlyMap<string, Placement> = new Map(
  placements.flatMap((row) => row.codes.map((code) => [code.toLowerCase(), row] as const)),
);

/** The group of a placement typed as a code or in words; text that no row knows stays as typed. */
export function readPlacement(text: string): Reading<string> {
  const plain = plainText(text);
  const coded = byCode.get(plain) ?? byCode.get(/^([a-z]\d)\b/.exec(plain)?.[1] ?? "");
  const row = coded ?? placements.find(({ words }) => words.some((word) => plain.includes(word)));
  return { kind: "value", value: row?.group ?? text.trim(), raw: text };
}
