import { HostError } from "../../core/workflows/ports";

/** The file is something else than an Excel workbook, or one of a kind that is not read. */
export class NotAnXlsxError extends HostError {
  override readonly name = "NotAnXlsxError";
  constructor(
    fileName: string,
    /** What it is, with its article: "a PDF". */
    readonly kind: string,
    whatToDo: string,
  ) {
    super("not-an-xlsx", `${fileName} is ${kind}, not an Excel workbook (.xlsx or .xlsm). ${whatToDo}`);
  }
}

export class PasswordProtectedError extends HostError {
  override readonly name = "PasswordProtectedError";
  constructor(fileName: string) {
    super(
      "password-protected",
      `${fileName} is protected by a password, so it cannot be read. Open it in Excel, take the password off under File > Info > Protect Workbook > Encrypt with Password, save it and try again.`,
    );
  }
}

export class DamagedFileError extends HostError {
  override readonly name = "DamagedFileError";
  constructor(fileName: string, cause?: unknown) {
    super(
      "damaged-file",
      `${fileName} is damaged and cannot be read. Open it in Excel, let Excel repair it, save it under a new name and try that one.`,
      { cause },
    );
  }
}

export class FileTooLargeError extends HostError {
  override readonly name = "FileTooLargeError";
  constructor(fileName: string, limit: string) {
    super(
      "file-too-large",
      `${fileName} would unpack to more than ${limit}, far more than a pupil tracker holds, so it was not opened. Check where the file came from; if it is yours, save a copy that holds only the tracker's sheets.`,
    );
  }
}

export class NoSheetsError extends HostError {
  override readonly name = "NoSheetsError";
  constructor(fileName: string) {
    super(
      "no-sheets",
      `${fileName} has no worksheet in it. Choose the workbook that holds the pupil tracker.`,
    );
  }
}

export class SharedWorkbookError extends HostError {
  override readonly name = "SharedWorkbookError";
  constructor(fileName: string) {
    super(
      "shared-workbook",
      `${fileName} is shared in Excel's old way, in which a workbook can have no new tables, merged cells or conditional formats, and plans need all three. Nothing was read or written. In Excel choose Review > Unshare Workbook, or untick sharing under Review > Share Workbook (Legacy), save it and try again. Kept on OneDrive or SharePoint, several people can still work in it at once.`,
    );
  }
}

export class WorkbookLockedError extends HostError {
  override readonly name = "WorkbookLockedError";
  constructor(fileName: string) {
    super(
      "workbook-locked",
      `The structure of ${fileName} is protected, so no sheet can be added to it or taken out of it. In Excel switch off Review > Protect Workbook, save it and try again.`,
    );
  }
}

export class TextTooLongError extends HostError {
  override readonly name = "TextTooLongError";
  constructor(sheet: string, cell: string, length: number) {
    super(
      "text-too-long",
      `The text for cell ${cell} on ‘${sheet}’ has ${length} characters; an Excel cell holds 32,767. Shorten the text and try again.`,
    );
  }
}

export class SheetGoneError extends HostError {
  override readonly name = "SheetGoneError";
  constructor(mark: string) {
    super(
      "sheet-gone",
      `The sheet to update (${mark}) is no longer in the workbook. Read the workbook again and refresh once more.`,
    );
  }
}

export class ChangedMeanwhileError extends HostError {
  override readonly name = "ChangedMeanwhileError";
  constructor(sheet: string) {
    super(
      "changed-meanwhile",
      `A cell on ‘${sheet}’ changed a moment ago, so nothing was written. Look at it and try again.`,
    );
  }
}

export class RowGoneError extends HostError {
  override readonly name = "RowGoneError";
  constructor(sheet: string, typed: string) {
    super(
      "row-gone",
      `The row that you typed in went from ‘${sheet}’ when the plans were written, so nothing was typed. Choose another cell and type it again: “${typed}”`,
    );
  }
}

/** What is written under merged cells is never seen. */
export class MergedCellsError extends HostError {
  override readonly name = "MergedCellsError";
  constructor(sheet: string, area: string, cell: string) {
    super(
      "merged",
      `Cells ${area} on ‘${sheet}’ are merged, so that what belongs in ${cell} could not be seen. Select them, choose Home > Merge & Center > Unmerge Cells, save, and run it again. Nothing was written.`,
    );
  }
}
