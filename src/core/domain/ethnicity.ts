import { emptyKind, plainText } from "./plainText";
import type { Reading } from "./pupil";

/** Groups under which ethnic backgrounds are published, in printed order. */
export const ethnicGroups = ["White", "Mixed", "Asian", "Black", "Chinese", "Other", "Not stated"] as const;
type EthnicGroup = (typeof ethnicGroups)[number];

interface Ethnicity {
  readonly code: string;
  readonly label: string;
  readonly group: EthnicGroup;
  /** Other ways of typing it, parted by "|". */
  readonly aliases: string;
}

/** Ethnic backgrounds of the SSDA903 return and the school census. Source: DfE, SSDA903 guide, code set ETHNIC. */
export const ethnicities: readonly Ethnicity[] = [
  { code: "WBRI", label: "White British", group: "White", aliases: "british white | wb" },
  { code: "WIRI", label: "White Irish", group: "White", aliases: "irish" },
  {
    code: "WOTH",
    label: "Any other White background",
    group: "White",
    aliases: "white other | other white | white any other",
  },
  {
    code: "WIRT",
    label: "Traveller of Irish heritage",
    group: "White",
    aliases: "irish traveller | white irish traveller",
  },
  {
    code: "WROM",
    label: "Gypsy or Roma",
    group: "White",
    aliases: "gypsy | roma | gypsy roma | gypsy and roma | white gypsy roma",
  },
  {
    code: "MWBC",
    label: "White and Black Caribbean",
    group: "Mixed",
    aliases: "mixed white and black caribbean | mixed white black caribbean",
  },
  {
    code: "MWBA",
    label: "White and Black African",
    group: "Mixed",
    aliases: "mixed white and black african | mixed white black african",
  },
  {
    code: "MWAS",
    label: "White and Asian",
    group: "Mixed",
    aliases: "mixed white and asian | mixed white asian",
  },
  {
    code: "MOTH",
    label: "Any other mixed background",
    group: "Mixed",
    aliases: "mixed other | other mixed | mixed any other",
  },
  { code: "AIND", label: "Indian", group: "Asian", aliases: "asian indian | asian or asian british indian" },
  {
    code: "APKN",
    label: "Pakistani",
    group: "Asian",
    aliases: "asian pakistani | asian or asian british pakistani",
  },
  {
    code: "ABAN",
    label: "Bangladeshi",
    group: "Asian",
    aliases: "asian bangladeshi | asian or asian british bangladeshi",
  },
  {
    code: "AOTH",
    label: "Any other Asian background",
    group: "Asian",
    aliases: "asian other | other asian | asian any other",
  },
  {
    code: "BCRB",
    label: "Black Caribbean",
    group: "Black",
    aliases: "caribbean | black or black british caribbean",
  },
  {
    code: "BAFR",
    label: "Black African",
    group: "Black",
    aliases: "african | black or black british african",
  },
  {
    code: "BOTH",
    label: "Any other Black background",
    group: "Black",
    aliases: "black other | other black | black any other",
  },
  { code: "CHNE", label: "Chinese", group: "Chinese", aliases: "asian chinese" },
  {
    code: "OOTH",
    label: "Any other ethnic group",
    group: "Other",
    aliases: "other | other ethnic group | any other ethnic background",
  },
  { code: "REFU", label: "Refused", group: "Not stated", aliases: "declined | prefer not to say" },
  {
    code: "NOBT",
    label: "Information not yet obtained",
    group: "Not stated",
    aliases: "not yet obtained | not obtained | information not obtained",
  },
];

/** Words that part a label from its group, and letters that number it: "a) White - British". */
function ethnicityKey(text: string): string {
  return plainText(text)
    .replace(/^[a-z0-9]{1,2}[).:] ?/, "")
    .replace(/\//g, " and ")
    .replace(/[^a-z ]+/g, " ")
    .replace(/ (?:background|heritage)$/, "")
    .replace(/ +/g, " ")
    .trim();
}

const codesByKey: ReadonlyMap<string, string> = new Map(
  ethnicities.flatMap(({ code, label, aliases }) =>
    [code, label, ...aliases.split("|")].map((word) => [ethnicityKey(word), code] as const),
  ),
);

/** Reads an ethnicity cell by code, label or both; a word that the table does not know stays as typed. */
export function readEthnicity(text: string): Reading<string> {
  const empty = emptyKind(text);
  if (empty === "blank") return { kind: "blank" };
  if (empty === "notApplicable") return { kind: "notApplicable", raw: text };
  const parts = text.split(/[()]| [-–—:] ?|: /).filter((part) => part.trim() !== "");
  const codes = parts.flatMap((part) => codesByKey.get(ethnicityKey(part)) ?? []);
  const whole = codesByKey.get(ethnicityKey(text)) ?? (new Set(codes).size === 1 ? codes[0] : undefined);
  return { kind: "value", value: whole ?? text.trim(), raw: text };
}

/** Groups as officers type them where they record no background, parted by "|". */
const groupWords: readonly (readonly [EthnicGroup, string])[] = [
  ["White", "white"],
  [
    "Mixed",
    "mixed | mixed race | dual | mixed dual | dual mixed | mixed or multiple ethnic groups | mixed multiple",
  ],
  ["Asian", "asian | asian or asian british | asian british"],
  ["Black", "black | black or black british | black british"],
];

const groupsByKey: ReadonlyMap<string, EthnicGroup> = new Map(
  groupWords.flatMap(([group, words]) =>
    words.split("|").map((word) => [ethnicityKey(word), group] as const),
  ),
);

/** The published group of a code, or of a group typed for itself ("Mixed"); null for anything else. */
export function ethnicGroupOf(code: string): EthnicGroup | null {
  return findEthnicity(code)?.group ?? groupsByKey.get(ethnicityKey(code)) ?? null;
}

/** The row of a code; null for a background kept as typed. */
export function findEthnicity(code: string): Ethnicity | null {
  return ethnicities.find((row) => row.code === code) ?? null;
}
