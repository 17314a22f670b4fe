import type { Pupil, Reading, SubjectGrade } from "../../domain/pupil";
import { termLabel } from "../../domain/term";
import type { ReadPupil } from "./readList";

/**
 * One pupil each from all lists, in the order read. The same pupil on two sheets is found by UPN, then by
 * the tracker's own number, then by name and date of birth; never by the name alone. What the earlier
 * sheet says stands, and the later one fills its gaps.
 */
export function uniteLists(lists: readonly (readonly ReadPupil[])[]): Pupil[] {
  const united: Pupil[] = [];
  const places = new Map<string, number>();
  for (const list of lists) {
    for (const { pupil, birthKey } of list) {
      const names = namesOf(pupil, birthKey);
      const place =
        names.map((name) => places.get(name)).find((at) => at !== undefined && agrees(united[at], pupil)) ??
        united.length;
      const before = united[place];
      united[place] = before === undefined ? pupil : merged(before, pupil);
      for (const name of names) if (!places.has(name)) places.set(name, place);
    }
  }
  return united;
}

/** Everything a pupil is known by, surest first. */
function namesOf({ key, upn, localId }: Pupil, birthKey: string | null): string[] {
  return [
    upn.kind === "value" ? `upn ${upn.value}` : null,
    localId.kind === "value" ? `own ${localId.value}` : null,
    `key ${key}`,
    birthKey === null ? null : `born ${birthKey}`,
  ].filter((name) => name !== null);
}

/** Two different UPNs are two pupils, whatever else agrees; so are two different numbers of the tracker's own. */
function agrees(before: Pupil | undefined, pupil: Pupil): boolean {
  if (before === undefined || before.sheet === pupil.sheet) return false;
  const differ = (a: Reading<string>, b: Reading<string>): boolean =>
    a.kind === "value" && b.kind === "value" && a.value !== b.value;
  const sameUpn =
    before.upn.kind === "value" && pupil.upn.kind === "value" && before.upn.value === pupil.upn.value;
  return sameUpn || (!differ(before.upn, pupil.upn) && !differ(before.localId, pupil.localId));
}

/** The first reading that says something; what is typed but unreadable beats blank, and blank beats no column. */
function fuller<T>(first: Reading<T>, second: Reading<T>): Reading<T> {
  const worth = ["noColumn", "blank", "notApplicable", "unreadable", "value"];
  return worth.indexOf(second.kind) > worth.indexOf(first.kind) ? second : first;
}

function merged(first: Pupil, second: Pupil): Pupil {
  return {
    ...first,
    name: first.name.startsWith("pupil in row ") ? second.name : first.name,
    upn: fuller(first.upn, second.upn),
    localId: fuller(first.localId, second.localId),
    dateOfBirth: fuller(first.dateOfBirth, second.dateOfBirth),
    year: fuller(first.year, second.year),
    sex: fuller(first.sex, second.sex),
    school: fuller(first.school, second.school),
    schoolType: fuller(first.schoolType, second.schoolType),
    care: fullerRecord(first.care, second.care),
    sen: fullerRecord(first.sen, second.sen),
    grades: mergedGrades(first.grades, second.grades),
    readyMeasures: mergedReady(first.readyMeasures, second.readyMeasures),
    termly: fullerRecord(first.termly, second.termly),
  };
}

/** Records whose every entry is a reading, such as care or the termly facts. */
function fullerRecord<T extends object>(first: T, second: T): T {
  const entries = Object.entries(first).map(([name, reading]) => [
    name,
    fuller(
      reading as Reading<unknown>,
      (second as Record<string, Reading<unknown>>)[name] ?? { kind: "noColumn" },
    ),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Grades of both sheets; where both have the same one, a blank gives way. */
function mergedGrades(first: readonly SubjectGrade[], second: readonly SubjectGrade[]): SubjectGrade[] {
  const grades = new Map(first.map((grade) => [gradeName(grade), grade]));
  for (const grade of second) {
    const before = grades.get(gradeName(grade));
    if (before === undefined || before.reading.kind === "blank") grades.set(gradeName(grade), grade);
  }
  return [...grades.values()];
}

function gradeName({ subject, role, term, sat }: SubjectGrade): string {
  return JSON.stringify([subject, role, term === null ? null : termLabel(term), sat]);
}

function mergedReady(first: Pupil["readyMeasures"], second: Pupil["readyMeasures"]): Pupil["readyMeasures"] {
  const ready = new Map(first);
  for (const [measure, reading] of second)
    ready.set(measure, fuller(ready.get(measure) ?? { kind: "noColumn" }, reading));
  return ready;
}
