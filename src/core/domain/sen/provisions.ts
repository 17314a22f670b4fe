import type { YearsInForce } from "../academicYear";
import { emptyKind, plainText } from "../plainText";
import type { Reading } from "../pupil";

/** Statement and EHC plan stand together; School Action (Plus) and SEN support stand together. */
export type ProvisionGroup = "statement" | "senWithoutStatement" | "none";

export interface Provision {
  /** Raw code, kept as recorded: a statement of 2013/14 is never turned into an EHC plan. */
  readonly code: string;
  readonly label: string;
  readonly group: ProvisionGroup;
  /** Other ways of typing it, in lower case. */
  readonly aliases: readonly string[];
  readonly years: YearsInForce;
}

/**
 * SEN provision codes of the school census, in the order of printed splits.
 * Source: DfE school census guides; Cornwall, SEN category codes. S ran to April 2018; K replaced A and P
 * under the SEN Code of Practice 2014. A is never "absent" here, nor P "present".
 */
export const provisions: readonly Provision[] = [
  {
    code: "S",
    label: "Statement of SEN",
    group: "statement",
    aliases: ["statement", "statemented", "stat", "st", "ssen", "statement of sen", "full statement"],
    years: { from: null, to: "2017/18" },
  },
  {
    code: "E",
    label: "EHC plan",
    group: "statement",
    aliases: [
      "ehcp",
      "ehc",
      "ehc plan",
      "ehcplan",
      "e.h.c.p.",
      "final ehcp",
      "has ehcp",
      "education health and care plan",
      "education, health and care plan",
      "education health care plan",
    ],
    years: { from: "2014/15", to: null },
  },
  {
    code: "K",
    label: "SEN support",
    group: "senWithoutStatement",
    aliases: ["sen support", "send support", "sens", "ss", "support", "sen sup", "sen k", "sen support plan"],
    years: { from: "2014/15", to: null },
  },
  {
    code: "A",
    label: "School Action",
    group: "senWithoutStatement",
    aliases: ["sa", "school action", "early years action", "eya"],
    years: { from: null, to: "2014/15" },
  },
  {
    code: "P",
    label: "School Action Plus",
    group: "senWithoutStatement",
    aliases: [
      "sap",
      "sa+",
      "sa +",
      "sa plus",
      "action plus",
      "school action plus",
      "school action +",
      "school action+",
      "early years action plus",
      "eyap",
    ],
    years: { from: null, to: "2014/15" },
  },
  {
    code: "N",
    label: "No SEN",
    group: "none",
    aliases: [
      "none",
      "no",
      "no sen",
      "not sen",
      "non sen",
      "nil",
      "no special educational need",
      "no special educational needs",
      "no sen needs",
      "no send",
      "no identified sen",
      "not on sen register",
      "no special needs",
    ],
    years: { from: null, to: null },
  },
];

/** The row of a raw code; null when the table does not know it. */
export function findProvision(code: string): Provision | null {
  return provisions.find((row) => row.code === code) ?? null;
}

/** The raw code of a status typed by its code or its words; null for anything else. */
export function provisionCode(text: string): string | null {
  return codesByWord.get(plainText(text)) ?? null;
}

const codesByWord: ReadonlyMap<string, string> = new Map(
  provisions.flatMap(({ code, aliases }) =>
    [code.toLowerCase(), ...aliases].map((word) => [word, code] as const),
  ),
);

/** Reads a provision cell ("P", "P - School Action Plus"); its value is the raw code. `K/E` and unknown words are unreadable, not guessed. */
export function readProvision(text: string): Reading<string> {
  const empty = emptyKind(text);
  if (empty === "blank") return { kind: "blank" };
  if (empty === "notApplicable") return { kind: "notApplicable", raw: text };
  const parts = text.split(/ [-–:] |[():]/).filter((part) => part.trim() !== "");
  const codes = new Set(parts.map(provisionCode));
  const code = provisionCode(text) ?? (codes.size === 1 ? ([...codes][0] ?? null) : null);
  return code === null ? { kind: "unreadable", raw: text } : { kind: "value", value: code, raw: text };
}
