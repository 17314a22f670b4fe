import type { IsoDate } from "../../domain/isoDate";
import type { CommitteePaper } from "../../domain/settings";
import type { RawCell } from "../rawWorkbook";
import { readDayInWords, readWords } from "./settingValues";
import type { SettingRead } from "./settingValues";

/**
 * What stands at the head of a committee's papers.
 * @param take the setting's text, or null when it is blank
 * @param asAt the day of the run, by which two-digit years are read
 */
export function readPaper(
  take: (id: keyof CommitteePaper, read: (cell: RawCell) => SettingRead<string>) => string | null,
  asAt: IsoDate,
): CommitteePaper {
  const words = (id: keyof CommitteePaper) => take(id, readWords) ?? "";
  const day = (id: keyof CommitteePaper) => take(id, (cell) => readDayInWords(cell, asAt)) ?? "";
  return {
    committee: words("committee"),
    meetingDate: day("meetingDate"),
    preparedBy: words("preparedBy"),
    approvedBy: words("approvedBy"),
    approvedOn: day("approvedOn"),
  };
}

/** No paper: a workbook without a Settings sheet. */
export const noPaper: CommitteePaper = {
  committee: "",
  meetingDate: "",
  preparedBy: "",
  approvedBy: "",
  approvedOn: "",
};
