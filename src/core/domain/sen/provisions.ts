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
    aliases: ["ehcp", "ehc", "ehc plan", "education health and care plan", "education, health and care plan"],
    years: { from: "2014/15", to: null },
  },
  {
    code: "K",
    label: "SEN support",
    group: "senWithoutStatement",
    aliases: ["sen support", "send support", "sens", "support"],
    years: { from: "2014/15", to: null },
  },
  {
    code: "A",
    label: "School Action",
    group: "senWithoutStatement",
    aliases: ["sa", "school action"],
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
    ],
    years: { from: null, to: null },
  },
];

/** The row of a raw code; null when the table does not know it. */
export function findProvision(code: string): Provision | null {
  return provisions.find((row) => row.code === code) ?? null;
}

/** Reads a provision cell ("P", "P - School Action Plus"); its value is the raw code. `K/E` and unknown words are unreadable, not guessed. */
export function readProvision(text: string): Reading<string> {
  const empty = emptyKind(text);
  if (empty === "blank") return { kind: "blank" };
  if (empty === "notApplicable") return { kind: "notApplicable", raw: text };
  const parts = [text, ...text.split(/ [-–:] |[():]/)].filter((part) => part.trim() !== "");
  const [whole, ...codes] = parts.map(provisionCode);
  const code = whole ?? (new Set(codes).size === 1 ? codes[0] : null);
  return code == null ? { kind: "unreadable", raw: text } : { kind: "value", value: code, raw: text };
}

function provisionCode(text: string): string | null {
  const plain = plainText(text);
  const row = provisions.find((each) => each.code.toLowerCase() === plain || each.aliases.includes(plain));
  return row?.code ?? null;
}
