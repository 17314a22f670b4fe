import type { AcademicYear } from "../../academicYear";

/**
 * Years without official Progress 8, and why. Source: DfE, KS4 performance methodology (2020 and 2021 not published),
 * and secondary accountability measures 2025 and 2026. Reviewed 2026-11-27.
 */
export const noProgress8: readonly { readonly year: AcademicYear; readonly why: string }[] = [
  { year: "2019/20", why: "grades were assessed by schools that summer, and none was published" },
  { year: "2020/21", why: "grades were assessed by schools that summer, and none was published" },
  { year: "2024/25", why: "there were no key stage 2 tests in 2020 to progress from" },
  { year: "2025/26", why: "there were no key stage 2 tests in 2021 to progress from" },
];
