import { emptyKind, plainText } from "./plainText";
import type { Reading } from "./pupil";

/** Groups of evidence sentences: mainstream, special, alternative provision, and the rest. */
export type SchoolTypeGroup = "mainstream" | "special" | "alternative" | "other" | "none";

export interface SchoolType {
  readonly code: string;
  readonly label: string;
  readonly group: SchoolTypeGroup;
  /** Other ways of typing it, in lower case. */
  readonly aliases: readonly string[];
  /** Words that settle the type wherever they stand in the text, in lower case. */
  readonly words: readonly string[];
}

/**
 * Types of school and placement, in the order of printed splits; rows are tried from the top, so "special
 * academy" is special before it is an academy. Source: DfE, Get Information about Schools, establishment
 * types; the groups are ours and are printed on the sheet.
 */
export const schoolTypes: readonly SchoolType[] = [
  {
    code: "independentSpecial",
    label: "Independent special school",
    group: "special",
    aliases: ["nmss", "inmss", "ind special"],
    words: [
      "independent special",
      "non-maintained special",
      "non maintained special",
      "independent specialist",
    ],
  },
  { code: "special", label: "Special school", group: "special", aliases: ["sp", "spec"], words: ["special"] },
  {
    code: "pru",
    label: "Pupil referral unit or alternative provision",
    group: "alternative",
    aliases: ["ap", "alt prov", "short stay school"],
    words: ["pru", "pupil referral", "alternative provision", "alternative"],
  },
  {
    code: "primary",
    label: "Mainstream primary school",
    group: "mainstream",
    aliases: ["pri", "prim"],
    words: ["primary", "infant", "junior", "first school"],
  },
  {
    code: "secondary",
    label: "Mainstream secondary school",
    group: "mainstream",
    aliases: ["sec", "high", "high school"],
    words: ["secondary", "grammar", "comprehensive"],
  },
  { code: "hospital", label: "Hospital school", group: "other", aliases: [], words: ["hospital"] },
  {
    code: "secure",
    label: "Secure unit or custody",
    group: "other",
    aliases: ["yoi", "custody", "stc"],
    words: ["secure", "young offender"],
  },
  {
    code: "independent",
    label: "Independent school",
    group: "other",
    aliases: ["ind", "private"],
    words: ["independent"],
  },
  {
    code: "college",
    label: "College",
    group: "other",
    aliases: ["fe", "sixth form", "sixth form college"],
    words: ["college of further", "fe college", "further education"],
  },
  {
    code: "mainstream",
    label: "Mainstream school",
    group: "mainstream",
    aliases: [
      "main",
      "ms",
      "m/s",
      "m",
      "maintained",
      "community",
      "community school",
      "free school",
      "local authority",
      "utc",
      "university technical college",
      "studio school",
    ],
    words: ["mainstream", "academy", "foundation", "voluntary", "maintained"],
  },
  {
    code: "ehe",
    label: "Educated at home",
    group: "none",
    aliases: ["ehe", "home educated"],
    words: ["home education", "elective home"],
  },
  {
    code: "none",
    label: "No school place",
    group: "none",
    aliases: ["none", "neet", "cme", "no school", "not on roll", "not in school", "awaiting placement"],
    words: [],
  },
];

/** The row of a code; null when the table does not know it. */
export function findSchoolType(code: string): SchoolType | null {
  return schoolTypes.find((row) => row.code === code) ?? null;
}

/**
 * Reads a school type cell; its value is a code of the table. An unknown type is unreadable, and so is one
 * that is denied ("non special") or one of two ("special/mainstream"): nothing is guessed from a word.
 */
export function readSchoolType(text: string): Reading<string> {
  const empty = emptyKind(text);
  if (empty === "blank") return { kind: "blank" };
  if (empty === "notApplicable") return { kind: "notApplicable", raw: text };
  const plain = plainText(text);
  const row = schoolTypes.find((type) => isNamed(plain, type)) ?? mentioned(plain);
  return row === undefined
    ? { kind: "unreadable", raw: text }
    : { kind: "value", value: row.code, raw: text };
}

function isNamed(plain: string, type: SchoolType): boolean {
  return (
    plain === type.code.toLowerCase() || plain === type.label.toLowerCase() || type.aliases.includes(plain)
  );
}

const denials = /\b(?:no|non|not|without|former|formerly|ex)\b(?![ -]maintained)/;
/** What a school has beside itself: "with a special unit", "(special class)". */
const besides = / with .*$|\bspecial(?:ist)? (?:unit|class|classes|base|resource)\b/g;
/** Where a pupil of a mainstream school is on roll decides, whatever is taught there. */
const onMainstream = /^mainstream\b|\bmainstream roll\b/;

function mentioned(plain: string): SchoolType | undefined {
  if (denials.test(plain)) return undefined;
  const bare = plain.replace(besides, " ");
  const among = onMainstream.test(bare)
    ? schoolTypes.filter((type) => type.group === "mainstream")
    : schoolTypes;
  const first = (text: string): SchoolType | undefined => among.find((type) => mentions(text, type));
  const parts = bare
    .split(/\/| or | and /)
    .flatMap((part) => schoolTypes.find((type) => mentions(part, type)) ?? []);
  return new Set(parts.map(({ group }) => group)).size > 1 ? undefined : first(bare);
}

function mentions(plain: string, type: SchoolType): boolean {
  const padded = ` ${plain.replace(/[^a-z0-9' -]/g, " ")} `;
  return type.words.some((word) => padded.includes(` ${word} `));
}
