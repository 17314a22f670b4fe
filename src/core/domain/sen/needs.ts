import type { YearsInForce } from "../academicYear";
import { emptyKind, plainText } from "../plainText";
import type { Reading } from "../pupil";

export interface Need {
  readonly code: string;
  readonly label: string;
  /** Other ways of typing it, in lower case. */
  readonly aliases: readonly string[];
  readonly years: YearsInForce;
}

const always = { from: null, to: null };

/**
 * Primary needs in the order of printed tables, "other" and "not assessed" last.
 * Source: DfES/0536/2003 and the columns of DfE's SEN tables. BESD ended with the 2014 census and SEMH began
 * with the 2015 one: they are different needs and are never merged.
 */
export const needs: readonly Need[] = [
  {
    code: "ASD",
    label: "Autistic spectrum disorder",
    aliases: [
      "asc",
      "autism",
      "autistic",
      "autistic spectrum",
      "autistic spectrum condition",
      "autism spectrum disorder",
      "autism spectrum condition",
    ],
    years: always,
  },
  {
    code: "BESD",
    label: "Behavioural, emotional and social difficulties",
    aliases: [
      "ebd",
      "sebd",
      "besd (pre-2015)",
      "behaviour, emotional and social difficulties",
      "emotional and behavioural difficulties",
      "behavioural",
    ],
    years: { from: null, to: "2013/14" },
  },
  {
    code: "DS",
    label: "Down syndrome",
    aliases: ["downs", "down's syndrome"],
    years: { from: "2024/25", to: null },
  },
  {
    code: "HI",
    label: "Hearing impairment",
    aliases: ["hearing", "hearing impaired", "deaf"],
    years: always,
  },
  {
    code: "MLD",
    label: "Moderate learning difficulty",
    aliases: ["moderate learning difficulties"],
    years: always,
  },
  { code: "MSI", label: "Multi-sensory impairment", aliases: ["multi sensory impairment"], years: always },
  { code: "PD", label: "Physical disability", aliases: ["physical", "physical difficulties"], years: always },
  {
    code: "PMLD",
    label: "Profound and multiple learning difficulty",
    aliases: ["profound & multiple", "profound and multiple learning difficulties"],
    years: always,
  },
  {
    code: "SEMH",
    label: "Social, emotional and mental health",
    aliases: [
      "social, emotional & mental health",
      "social emotional and mental health",
      "social emotional mental health",
      "semh difficulties",
      "semh needs",
    ],
    years: { from: "2014/15", to: null },
  },
  {
    code: "SLCN",
    label: "Speech, language and communication needs",
    aliases: [
      "scd",
      "speech",
      "speech & language",
      "speech and language",
      "speech/language",
      "speech, language and communication",
      "speech, language & communication",
      "speech and communication difficulties",
    ],
    years: always,
  },
  {
    code: "SLD",
    label: "Severe learning difficulty",
    aliases: ["severe learning difficulties"],
    years: always,
  },
  {
    code: "SPLD",
    label: "Specific learning difficulty",
    aliases: ["dyslexia", "dyspraxia", "dyscalculia", "specific learning difficulties"],
    years: always,
  },
  { code: "VI", label: "Visual impairment", aliases: ["visual", "visually impaired"], years: always },
  { code: "OTH", label: "Other difficulty or disability", aliases: ["other"], years: always },
  {
    code: "NSA",
    label: "SEN support but no specialist assessment of type of need",
    aliases: ["no specialist assessment"],
    years: { from: "2014/15", to: null },
  },
];

/** The row of a need's code; null for a need kept as typed. */
export function findNeed(code: string): Need | null {
  return needs.find((row) => row.code === code) ?? null;
}

/** Ways of saying that there is no need; a bare 0 is a need to nobody. */
const noNeed: ReadonlySet<string> = new Set(["none", "no", "no need", "no sen", "no needs", "nil", "0"]);

/** A need cell: the first need is the primary one; further ones are listed in order. */
export interface NeedReading {
  /** Value is a code of the table, or the trimmed text as typed when the table does not know it. */
  readonly primary: Reading<string>;
  readonly further: readonly string[];
}

/** Reads a need cell. An unknown need is kept as typed and stands as a line of its own. */
export function readNeed(text: string): NeedReading {
  const empty = emptyKind(text);
  if (empty === "blank") return { primary: { kind: "blank" }, further: [] };
  if (empty === "notApplicable" || noNeed.has(plainText(text)))
    return { primary: { kind: "notApplicable", raw: text }, further: [] };
  if (text.startsWith("#")) return { primary: { kind: "unreadable", raw: text }, further: [] };
  const [first, ...further] = needCodes(text);
  return { primary: { kind: "value", value: first ?? text.trim(), raw: text }, further };
}

/** Labels hold commas and "&" themselves, so the whole text is tried before it is taken apart. */
function needCodes(text: string): readonly string[] {
  const whole = needCode(text);
  if (whole !== null) return [whole];
  const parts = text.split(/[/;,+&\n]| and /).filter((part) => part.trim() !== "");
  const codes = parts.map((part) => needCode(part) ?? part.trim());
  return codes.length > 1 && findNeed(codes[0] ?? "") !== null ? codes : [text.trim()];
}

/** A need by its code or words, or by both: "Autism (ASD)"; null for anything else. */
export function needCode(text: string): string | null {
  const parts = text.split(/[()]| [-–—] |: /).filter((part) => part.trim() !== "");
  const codes = parts.map((part) => codesByKey.get(needKey(part)));
  return codesByKey.get(needKey(text)) ?? (new Set(codes).size === 1 ? (codes[0] ?? null) : null);
}

/** Commas, "&" and plurals make no other need. */
function needKey(text: string): string {
  const words = plainText(text)
    .replace(/&/g, " and ")
    .replace(/[,/.-]/g, " ")
    .replace(/difficulties/g, "difficulty");
  return words.replace(/\s+/g, " ").trim();
}

const codesByKey: ReadonlyMap<string, string> = new Map(
  needs.flatMap(({ code, label, aliases }) =>
    [code, label, ...aliases].map((word) => [needKey(word), code] as const),
  ),
);
