import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The machine-readable answers of the reference folder, read as the tests expect them. */
export interface Vectors {
  readonly upn: {
    readonly valid: readonly { readonly upn: string; readonly temporary: boolean }[];
    readonly invalid: readonly { readonly upn: string }[];
  };
  readonly ncy: readonly { readonly dob: string; readonly academic_year: string; readonly ncy: number }[];
  readonly rounding_half_up: readonly {
    readonly n?: number;
    readonly N?: number;
    readonly dp?: number;
    readonly pct?: number;
  }[];
  readonly pupils_needed_to_reach_target: readonly {
    readonly n: number;
    readonly N: number;
    readonly target: number;
    readonly extra_pupils: number;
  }[];
  readonly indicator_rag: readonly {
    readonly case: string;
    readonly actual: number | null;
    readonly target: number;
    readonly previous: number | null;
    readonly polarity: "High" | "Low";
    readonly rel5: string;
    readonly rel10: string;
    readonly abs2pp: string;
    readonly abs5pp: string;
    readonly havering_10pct_dot: string;
  }[];
  readonly cla_12_months: {
    readonly cases: readonly {
      readonly id: string;
      readonly episodes: readonly {
        readonly DECOM: string;
        readonly RNE: string;
        readonly LS: string;
        readonly DEC: string | null;
        readonly REC: string | null;
      }[];
      readonly cla12: boolean;
    }[];
  };
  readonly five_ac_em_2014: readonly {
    readonly id: string;
    readonly entries?: readonly (readonly [name: string, month: string, grade: string])[];
    readonly gcse: Readonly<Record<string, string>>;
    readonly non_gcse_level2_passes?: readonly unknown[];
    readonly rules_2014?: { readonly met: boolean };
    readonly rules_2014_first_entry?: { readonly met: boolean };
  }[];
  readonly ks2_rwm: readonly {
    readonly reading: number | string;
    readonly maths: number | string;
    readonly writing: string;
    readonly expected: boolean;
    readonly higher: boolean;
  }[];
  readonly persistent_absence: readonly {
    readonly possible: number;
    readonly absent: number;
    readonly persistent_10: boolean;
    readonly severe_50: boolean;
    readonly legacy_2014_15_56_sessions: boolean;
  }[];
  readonly sdq: readonly { readonly score: number; readonly band: string }[];
  readonly academic_year: readonly {
    readonly date: string;
    readonly academic_year: string;
    readonly term: string;
  }[];
}

const folder = process.env["PLANNER_REFERENCE"];

/** Null without the reference folder: the tests then say that they are skipped. */
export const vectors: Vectors | null =
  folder === undefined
    ? null
    : (JSON.parse(readFileSync(join(folder, "data/golden/vectors.json"), "utf8")) as Vectors);

/** A `describe` that runs with the reference folder and is shown as skipped without it. */
export const describeVectors = vectors === null ? describe.skip : describe;
