import type { Pupil, Reading } from "../../domain/pupil";

/** The year group that a list gives; as if it had no column where it was worked out from the date of birth. */
export function recordedYear({ year, dateOfBirth }: Pupil): Reading<number> {
  const byBirth = year.kind === "value" && dateOfBirth.kind === "value" && year.raw === dateOfBirth.raw;
  return byBirth ? { kind: "noColumn" } : year;
}
