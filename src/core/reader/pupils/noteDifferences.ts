import { plainText } from "../../domain/plainText";
import type { Pupil, Reading } from "../../domain/pupil";
import type { FindingLog } from "../findings/findingLog";
import { ofSameTerm } from "./latestFirst";
import { recordedYear } from "./recordedYear";
import type { ReadPupil } from "./readList";

/** What two lists may say differently of one pupil, in the words of a finding. */
const compared: readonly (readonly [string, (pupil: Pupil) => Reading<unknown>])[] = [
  ["the year group", recordedYear],
  ["the date of birth", ({ dateOfBirth }) => dateOfBirth],
  ["the school", ({ school }) => school],
  ["the type of school", ({ schoolType }) => schoolType],
  ["the SEN status", ({ sen }) => sen.provision],
  ["the primary need", ({ sen }) => sen.need],
  ["the date care began", ({ care }) => care.began],
  ["the date care ended", ({ care }) => care.ended],
  ["the 12 months column", ({ care }) => care.twelveMonths],
  ["attendance", ({ termly }) => termly.attendance],
  ["days suspended", ({ termly }) => termly.suspendedDays],
  ["permanent exclusion", ({ termly }) => termly.permanentlyExcluded],
  ["the PEP in time", ({ termly }) => termly.pepInTime],
  ["PEP quality", ({ termly }) => termly.pepQuality],
  ["the date of the last EPM", ({ yearly }) => yearly.epmHeld],
  ["EPM quality", ({ yearly }) => yearly.epmQuality],
  ["the SDQ score", ({ termly }) => termly.sdq],
];

/** Notes what other lists say otherwise of a pupil than the one that counts. */
export function noteDifferences(counting: ReadPupil, others: readonly ReadPupil[], log: FindingLog): void {
  for (const other of others)
    for (const [label, pick] of compared)
      if (differ(pick(counting.pupil), pick(other.pupil))) noteDiffering(counting, other, label, log);
}

/** One finding a sheet: of the one that counts where terms tell which it is, else of the one that gives way. */
export function noteDiffering(counting: ReadPupil, other: ReadPupil, label: string, log: FindingLog): void {
  const [code, at, found] = ofSameTerm(counting, other)
    ? (["lists-differ", other.at, counting.pupil.sheet] as const)
    : (["tabs-differ", counting.at, other.pupil.sheet] as const);
  if (at !== undefined) log.add(code, at, { found, more: label, group: "lists" });
}

function differ(a: Reading<unknown>, b: Reading<unknown>): boolean {
  return a.kind === "value" && b.kind === "value" && text(a.value) !== text(b.value);
}

function text(value: unknown): string {
  return plainText(String(value));
}
