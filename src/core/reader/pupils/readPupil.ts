import type { Pupil } from "../../domain/pupil";
import type { FieldReader } from "../rows/fieldReader";
import { readCare } from "./readCare";
import { readFunding } from "./readFunding";
import { birthCheck, readDateField } from "./readDates";
import type { GradeReader } from "./readGrades";
import { numberKey, readLocalId, readName, readUln, readUpn } from "./readIdentity";
import { birthKey } from "./pupilKey";
import { readRatings } from "./readRatings";
import { readSen } from "./readSen";
import { readReady } from "./readReady";
import { readSessions } from "./readSessions";
import { readSetting } from "./readSetting";
import { readSupport } from "./readSupport";
import { readTermly } from "./readTermly";
import { readPlacementRecord } from "./readPlacement";
import { readYear } from "./readYear";
import { readYearly } from "./readYearly";

/** Who a row is about; read first, because the year group decides how grades are read. */
export type PupilIdentity = Pick<
  Pupil,
  "sheet" | "row" | "name" | "upn" | "uln" | "localId" | "dateOfBirth" | "year"
> & {
  /** UPN, own number, or hash of name and date of birth; null when the row has none of them. */
  readonly key: string | null;
  /** Hash of name and date of birth, for finding the pupil on another sheet; null without a date. */
  readonly birthKey: string | null;
};

export function readIdentity(reader: FieldReader): PupilIdentity {
  const typed = readName(reader);
  const upn = readUpn(reader);
  const uln = readUln(reader);
  const localId = readLocalId(reader);
  const dateOfBirth = readDateField(reader, "dateOfBirth", birthCheck(reader));
  const row = reader.row + 1;
  const byBirth = typed !== "" && dateOfBirth.kind === "value" ? birthKey(typed, dateOfBirth.value) : null;
  return {
    sheet: reader.list.sheet.name,
    row,
    name: typed === "" ? `pupil in row ${row}` : typed,
    upn,
    uln,
    localId,
    dateOfBirth,
    year: readYear(reader, dateOfBirth),
    key: numberKey(upn, localId, uln) ?? byBirth,
    birthKey: byBirth,
  };
}

/** Everything beside the identity. */
export function readPupil(
  reader: FieldReader,
  identity: PupilIdentity,
  key: string,
  gradeReader: GradeReader,
): Pupil {
  const { sheet, row, name, upn, uln, localId, dateOfBirth, year } = identity;
  const { ethnicity, sex, school, schoolType } = readSetting(reader);
  const sessions = readSessions(reader);
  return {
    key,
    sheet,
    row,
    name,
    upn,
    uln,
    localId,
    dateOfBirth,
    year,
    ethnicity,
    sex,
    school,
    schoolType,
    care: readCare(reader, dateOfBirth),
    sen: readSen(reader),
    grades: gradeReader.read(reader, year.kind === "value" ? year.value : null),
    ...readReady(reader),
    termly: readTermly(reader, sessions),
    yearly: readYearly(reader, sessions),
    placement: readPlacementRecord(reader),
    funding: readFunding(reader),
    support: readSupport(reader),
    typedRatings: readRatings(reader),
  };
}
