import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The machine-readable answers of the reference folder, read as the tests expect them. */
export interface Vectors {
  readonly upn: {
    readonly valid: readonly { readonly upn: string; readonly temporary: boolean }[];
    readonly invalid: readonly { readonly upn: string }[];
  };
  readonly uln: readonly { readonly uln: string; readonly valid: boolean }[];
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
  readonly suppression_la: {
    readonly cases: readonly { readonly in: number; readonly out: string }[];
    readonly national: readonly { readonly in: number; readonly out: number }[];
  };
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
    readonly rules_2013?: { readonly met: boolean; readonly count: number };
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
  readonly levels_of_progress_ks2_ks4: readonly {
    readonly ks2: string;
    readonly gcse: string;
    readonly expected_3_levels: boolean;
  }[];
  readonly attainment8_progress8_2024: {
    readonly pupils: readonly {
      readonly id: string;
      readonly ks2_reading: number | null;
      readonly ks2_maths: number | null;
      readonly english_language: number | null;
      readonly english_literature: number | null;
      readonly maths: number | null;
      readonly ebacc_points: readonly number[];
      readonly open_points: readonly number[];
      readonly attainment8: number;
      readonly prior_attainment_group?: number;
      readonly progress8_exact: number | null;
      readonly english_p8?: number;
      readonly maths_p8?: number;
      readonly ebacc_p8?: number;
      readonly open_p8?: number;
    }[];
  };
  readonly progress8_ci_published: readonly {
    readonly la_name: string;
    readonly time_period: string;
    readonly t_pupils: string;
    readonly t_att8: string;
    readonly avg_att8: string;
    readonly t_l2basics_94: string;
    readonly pt_l2basics_94: string;
    readonly t_inp8calc: string;
    readonly t_p8score: string;
    readonly avg_p8score: string;
    readonly p8score_CI_low: string;
    readonly p8score_CI_upp: string;
  }[];
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
