import { findEthnicity, readEthnicity } from "../../domain/ethnicity";
import { isUln, normaliseUln } from "../../domain/identifiers/uln";
import { judgeUpn } from "../../domain/identifiers/upn";
import type { IsoDate } from "../../domain/isoDate";
import { placements, readPlacement } from "../../domain/placements";
import { plainText } from "../../domain/plainText";
import { readSchoolType } from "../../domain/schoolTypes";
import { needCode } from "../../domain/sen/needs";
import { readSenCell } from "../../domain/sen/senCell";
import { parseYearGroups } from "../../domain/yearGroup";
import { shownText } from "../cells";
import type { RawCell } from "../rawWorkbook";
import type { TrackerColumnId } from "../trackerColumns";
import { figureOf } from "../values/figureText";
import { moneyOf } from "../values/moneyText";
import { readDateCell } from "../values/readDateCell";
import { rollStatus } from "../values/rollWords";
import { pepInTimeWords, pepQualityWords, twelveMonthsWords, yesNoWords } from "../values/wordLists";

type Test = (cell: RawCell, asAt: IsoDate) => boolean;

/** What the cells of a field hold, and when they can be nothing else. */
interface FieldValues {
  readonly holds: Test;
  /** One such cell, and the column is something else. */
  readonly never?: Test;
  /** Told the cells that hold it, as shown. */
  readonly proof: (texts: readonly string[]) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;
const placementGroups: ReadonlySet<string> = new Set(placements.map(({ group }) => group));

function said(test: (plain: string, text: string) => boolean): Test {
  return (cell) => test(plainText(shownText(cell)), shownText(cell));
}

/** A day typed as a date or as text; a bare number is a number. */
function dayIn(cell: RawCell, asAt: IsoDate): IsoDate | null {
  const read = readDateCell(cell, asAt);
  return read.kind === "date" && read.as !== "number" ? read.date : null;
}

const isDay: Test = (cell, asAt) => dayIn(cell, asAt) !== null;

const isLater: Test = (cell, asAt) => (dayIn(cell, asAt) ?? "") > asAt;

/** Pupils are 3 to 25, as where dates of birth are read. */
const isBirth: Test = (cell, asAt) => {
  const day = dayIn(cell, asAt);
  const age = day === null ? -1 : Number(asAt.slice(0, 4)) - Number(day.slice(0, 4));
  return age >= 3 && age <= 25;
};

function figure(test: (figure: number) => boolean): Test {
  return (cell, asAt) => {
    const read = isDay(cell, asAt) ? null : figureOf(cell);
    return read !== null && test(Number(read.figure));
  };
}

const isName: Test = (cell, asAt) =>
  !isDay(cell, asAt) &&
  /^[^\d]*\p{L}{2}[^\d]*$/u.test(shownText(cell)) &&
  !/^[A-Z]{1,2}$/.test(shownText(cell));

/** Nearly every pupil has another one. */
function mostDiffer(texts: readonly string[]): boolean {
  return texts.length > 1 && new Set(texts.map(plainText)).size * 5 >= texts.length * 4;
}

const yesOrNo = (plain: string): boolean => yesNoWords.has(plain) || plain === "x";
const schoolWords =
  /\b(?:school|academy|high|primary|college|pru|infants?|juniors?|nursery|centre|grammar)\b/i;
/** Source: SSDA903 guidance, legal status codes. */
const legalCode = /^(?:c[12]|d1|e1|v[2-4]|j[1-3]|l[1-3])$/;
const legalWords = /\b(?:section|s\.? ?20|s\.? ?31|order|remand|accommodated|ico|fco|placement)\b/;

const names: FieldValues = { holds: isName, proof: mostDiffer };
const percentages: FieldValues = {
  holds: figure((number) => number >= 0 && number <= 100),
  // Days, sessions and scores are small numbers too; hardly a pupil attends less than half.
  proof: (texts) => {
    const numbers = texts.map((text) => parseFloat(text));
    const high = numbers.filter((number) => number > 50 || (number > 0.5 && number <= 1));
    return high.length * 2 > texts.length;
  },
};

const counts = (most: number): FieldValues => ({
  holds: figure((number) => Number.isInteger(number) && number >= 0 && number <= most),
  proof: never,
});

/** Percentages or sessions. */
const absences: FieldValues = { holds: figure((number) => number >= 0 && number <= 390), proof: never };

const moves: FieldValues = {
  ...counts(12),
  holds: (cell, asAt) => said(yesOrNo)(cell, asAt) || counts(12).holds(cell, asAt),
};

/** A letter or a word of a rating; 1 to 3 could be anything, and prove nothing. */
const ratingWord = /^(?:[ragb]|red|amber|green|yellow|blue|[123]|\p{Extended_Pictographic}.*)$/u;
const ratings: FieldValues = { holds: said((plain) => ratingWord.test(plain)), proof: never };

/** A sum of one pupil; scores, days and percentages are never so large. */
const money: FieldValues = {
  holds: (cell, asAt) => !isDay(cell, asAt) && moneyOf(cell) !== null,
  proof: (texts) => texts.some((text) => text.includes("£") || parseFloat(text.replace(/,/g, "")) > 390),
};

/** Yes and no, or the names of what a pupil gets. */
const support: FieldValues = {
  holds: said((plain) => yesOrNo(plain) || /\p{L}{2}/u.test(plain)),
  proof: never,
};

const words: FieldValues = { holds: isName, proof: never };

export const fieldValues: Readonly<Record<TrackerColumnId, FieldValues>> = {
  upn: { holds: said((_, text) => judgeUpn(text).problem === null), proof: always },
  uln: { holds: said((_, text) => isUln(normaliseUln(text))), proof: always },
  localId: {
    holds: (cell, asAt) => !isDay(cell, asAt) && /^[a-z]{0,3}[-/ ]?\d{3,12}$/i.test(shownText(cell).trim()),
    proof: mostDiffer,
  },
  name: names,
  surname: names,
  forename: names,
  dateOfBirth: { holds: isBirth, never: isLater, proof: always },
  yearGroup: { holds: said((plain) => parseYearGroups(plain)?.length === 1), proof: always },
  sex: { holds: said((plain) => /^(?:m|f|male|female|boy|girl)$/.test(plain)), proof: always },
  ethnicity: {
    holds: said((_, text) => {
      const read = readEthnicity(text);
      return read.kind === "value" && findEthnicity(read.value) !== null;
    }),
    proof: always,
  },
  school: { holds: isName, proof: (texts) => texts.some((text) => schoolWords.test(text)) },
  schoolType: { holds: said((_, text) => readSchoolType(text).kind === "value"), proof: always },
  rollStatus: {
    holds: said((plain) => rollStatus(plain, "") !== null),
    proof: (texts) => texts.some((text) => plainText(text).length > 3),
  },
  senProvision: {
    // A "no" or an "N" alone answers any question.
    holds: said((plain, text) => readSenCell(text).provision.kind === "value" && !yesOrNo(plain)),
    // A stands for School Action and for AMBER.
    proof: (texts) => texts.some((text) => /^[ke]$|\w{3}/i.test(text.trim())),
  },
  primaryNeed: { holds: said((_, text) => needCode(text.split(/[,;/+&]/)[0] ?? "") !== null), proof: always },
  careBegan: { holds: isDay, proof: never },
  careEnded: { holds: isDay, proof: never },
  twelveMonths: { holds: said((plain) => yesOrNo(plain) || twelveMonthsWords.has(plain)), proof: never },
  legalStatus: {
    holds: said((plain) => legalCode.test(plain) || legalWords.test(plain)),
    // L1 to L3 are the levels of courses, too.
    proof: (texts) => texts.some((text) => !/^l[123]$/i.test(text.trim())),
  },
  attendance: percentages,
  absence: { ...percentages, proof: never },
  authorisedAbsence: absences,
  unauthorisedAbsence: absences,
  suspendedDays: {
    holds: figure((number) => number >= 0 && number <= 195),
    // Half a day is lost; nothing else is counted by halves.
    proof: (texts) => texts.some((text) => /^\d+\.5$/.test(text)),
  },
  permanentlyExcluded: { holds: said(yesOrNo), proof: never },
  pepInTime: {
    holds: (cell, asAt) =>
      isDay(cell, asAt) || said((plain) => yesOrNo(plain) || pepInTimeWords.has(plain))(cell, asAt),
    proof: never,
  },
  // A day to come is the day on which the next one is due.
  pepDate: { holds: isDay, never: isLater, proof: never },
  pepQuality: { holds: said((plain) => pepQualityWords.has(plain)), proof: never },
  epmHeld: { holds: isDay, never: isLater, proof: never },
  epmQuality: { holds: said((plain) => pepQualityWords.has(plain)), proof: never },
  sdq: { holds: figure((number) => Number.isInteger(number) && number >= 0 && number <= 40), proof: never },
  sessionsPossible: counts(390),
  sessionsMissed: counts(390),
  sessionsAttended: counts(390),
  schoolMoves: moves,
  placementMoves: moves,
  placementsThisYear: counts(12),
  destination: {
    holds: said((plain) => yesOrNo(plain) || /neet|eet|train|employ|educ|college/.test(plain)),
    proof: never,
  },
  placement: {
    holds: said((_, text) => placementGroups.has(placementOf(text))),
    proof: always,
  },
  authority: { holds: said((plain) => yesOrNo(plain) || /^(?:in|out|ooa)\b/.test(plain)), proof: never },
  schoolAuthority: words,
  uasc: { holds: said(yesOrNo), proof: never },
  premiumAllocated: money,
  premiumSpent: money,
  pepsa: money,
  highNeeds: money,
  interventions: support,
  interventions2: support,
  interventions3: support,
  tuition: support,
  mentor: support,
  psychologist: support,
  alternativePackage: support,
  ragOverall: ratings,
  ragAttainment: ratings,
  ragAttendance: ratings,
  ragBehaviour: ratings,
  ragWellbeing: ratings,
};

function placementOf(text: string): string {
  const read = readPlacement(text);
  return read.kind === "value" ? read.value : "";
}
