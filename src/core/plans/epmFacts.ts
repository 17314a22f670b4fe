import { capitalised } from "../domain/capitalised";
import type { PupilRatings } from "../analysis/results";
import { financialYearStarting } from "../domain/funding/financialYear";
import { subjectOf } from "../domain/grades/subjects";
import type { GradeReading } from "../domain/grades/gradeReading";
import { findNeed } from "../domain/sen/needs";
import { findProvision } from "../domain/sen/provisions";
import type { GradeRole, Pupil, Reading, SubjectGrade } from "../domain/pupil";
import { ratingNames } from "../domain/ratings";
import { interventionKinds } from "../domain/support/interventionKinds";
import { compareTerms, termLabel } from "../domain/term";
import { cell, gap, row, span } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import { isTicked } from "./isTicked";
import { poundsText } from "./poundsCell";
import { ratingTitles, ragWords, epmWording as words } from "./wording";

/** What the tracker says of one pupil: identity, SEN, ratings, money and support; "–" where it says nothing. */
export function epmFacts({ pupil, ratings }: PupilRatings): DocumentRow[] {
  const rated = ratingNames.filter((name) => ratings[name] !== "NO_DATA");
  return [
    fact("name", words.name, pupil.name),
    fact("upn", "UPN", said(pupil.upn)),
    fact(
      "year",
      words.year,
      pupil.year.kind === "value" && pupil.year.value === 0 ? "Reception" : said(pupil.year),
    ),
    fact("school", words.school, said(pupil.school)),
    fact("sen", words.sen, senText(pupil)),
    fact(
      "ratings",
      words.ratings,
      rated
        .map((name) => `${ratingTitles[name]}\u00a0${ragWords[ratings[name]].replace(" ", "\u00a0")}`)
        .join(", ") || "–",
    ),
    fact("funding", words.funding, fundingText(pupil)),
    fact("support", words.support, supportText(pupil)),
  ];
}

function fact(key: string, label: string, text: string): DocumentRow {
  return row(`fact:${key}`, cell("what", "formLabel", label), span("when", "stream", "formValue", text));
}

function said(reading: Reading<string | number>): string {
  return reading.kind === "value" ? reading.raw.trim() || "–" : "–";
}

function senText({ sen }: Pupil): string {
  const provision = sen.provision.kind === "value" ? findProvision(sen.provision.value) : null;
  const need = sen.need.kind === "value" ? (findNeed(sen.need.value)?.label ?? sen.need.raw) : "";
  return [provision?.label ?? "", need].filter((part) => part !== "").join(", ") || "–";
}

/** Sums with their pence where there are any; a stream without a figure is left out, which is not nought. */
function fundingText({ funding }: Pupil): string {
  const streams = [
    ["Pupil Premium Plus allocated", funding.premiumAllocated],
    ["spent", funding.premiumSpent],
    ["PEPSA", funding.pepsa],
    ["High Support Funding", funding.highNeeds],
  ] as const;
  const known = streams.flatMap(([label, reading]) =>
    reading.kind === "value" ? [`${label} ${poundsText(reading.value)}`] : [],
  );
  return [...premiumOfTerms(funding), ...known].join(", ") || "–";
}

/** Where the tracker has the premium by terms, what they come to in each financial year. */
function premiumOfTerms({ premiumTerms }: Pupil["funding"]): readonly string[] {
  if (premiumTerms.kind !== "value") return [];
  return premiumTerms.value.flatMap(({ from, allocated, spent }) => {
    const sums = [
      ...(allocated === null ? [] : [`allocated ${poundsText(allocated)}`]),
      ...(spent === null ? [] : [`spent ${poundsText(spent)}`]),
    ];
    return sums.length === 0 ? [] : [`Pupil Premium Plus ${financialYearStarting(from)} ${sums.join(", ")}`];
  });
}

/** What is typed under a kind of support stands behind its name, and a plain yes is the name alone. */
function supportText({ support }: Pupil): string {
  const named = Object.entries(support).flatMap(([field, reading]) => {
    const label = interventionKinds.find(({ id }) => id === field)?.label;
    const typed = reading.kind === "value" ? reading.value.map((each) => each.typed) : [];
    if (label === undefined) return typed;
    return typed.map((text) => (isTicked(text) ? label : `${label}: ${text}`));
  });
  return [...new Set(named)].join("; ") || "–";
}

const roles = ["baseline", "workingAt", "result", "target"] as const satisfies readonly GradeRole[];

/** Each subject with its grades as typed: prior attainment, working at term by term, result and target. */
export function epmGrades({ grades }: Pupil): DocumentRow[] {
  const subjects = [
    ...new Set(grades.filter(({ reading }) => typedGrade(reading) !== "").map(({ subject }) => subject)),
  ];
  if (subjects.length === 0) return [];
  return [
    gap("gap-grades"),
    row(
      "grades-head",
      cell("what", "tableHead", words.gradeHeadings.subject),
      span("when", "where", "tableHead", words.gradeHeadings.workingAt),
      cell("who", "tableHeadCentre", words.gradeHeadings.result),
      cell("often", "tableHeadCentre", words.gradeHeadings.target),
      cell("stream", "tableHeadCentre", words.gradeHeadings.baseline),
    ),
    ...subjects.map((subject) =>
      subjectRow(
        subject,
        grades.filter((grade) => grade.subject === subject),
      ),
    ),
  ];
}

function subjectRow(subject: string, grades: readonly SubjectGrade[]): DocumentRow {
  const [baseline, workingAt, result, target] = roles.map((role) =>
    gradesText(
      grades.filter((grade) => grade.role === role),
      role === "workingAt",
    ),
  );
  return row(
    `grades:${subject}`,
    cell("what", "cell", capitalised(subjectOf(subject).label)),
    span("when", "where", "cell", workingAt ?? "–"),
    cell("who", "cellCentre", result ?? "–"),
    cell("often", "cellCentre", target ?? "–"),
    cell("stream", "cellCentre", baseline ?? "–"),
  );
}

/** "autumn 4-, spring 5": term by term, earliest first; terms are named only where grades follow one another. */
function gradesText(grades: readonly SubjectGrade[], withTerms: boolean): string {
  const known = grades.filter(({ reading }) => typedGrade(reading) !== "");
  const inOrder = [...known].sort((one, other) =>
    one.term === null || other.term === null ? 0 : compareTerms(one.term, other.term),
  );
  const texts = inOrder.map(
    ({ term, reading }) =>
      `${term === null || !withTerms ? "" : `${termLabel(term)} `}${typedGrade(reading)}`,
  );
  return texts.join(", ") || "–";
}

function typedGrade(reading: GradeReading): string {
  return reading.kind === "blank" || reading.kind === "unreadable" ? "" : reading.raw.trim();
}
