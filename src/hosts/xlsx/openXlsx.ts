import { findBookPart, readBookSheets } from "./book/bookPart";
import { contentTypeOf } from "./pack/contentTypes";
import { relationshipsOf } from "./pack/relationships";
import { unpack } from "./pack/unpack";
import { contentTypes } from "./pack/vocabulary";
import { XlsxPackage } from "./pack/xlsxPackage";
import { promised } from "./promised";
import { readAsOfficer } from "./readAsOfficer";
import { DamagedFileError, NoSheetsError, NotAnXlsxError, SharedWorkbookError } from "./xlsxErrors";
import { XlsxWorkbook } from "./xlsxWorkbook";

/**
 * Opens an `.xlsx` or `.xlsm` file. The bytes are not changed.
 * @throws NotAnXlsxError, PasswordProtectedError, DamagedFileError, FileTooLargeError, NoSheetsError,
 * SharedWorkbookError
 */
export function openXlsx(bytes: Uint8Array, fileName: string): Promise<XlsxWorkbook> {
  return promised(() => open(bytes, fileName));
}

function open(bytes: Uint8Array, fileName: string): XlsxWorkbook {
  const pack = new XlsxPackage(unpack(bytes, fileName));
  return readAsOfficer(fileName, () => {
    const book = findBookPart(pack);
    if (book === null) throw new DamagedFileError(fileName);
    const type = contentTypeOf(pack, book);
    if (type !== contentTypes.workbook && type !== contentTypes.macroWorkbook) {
      throw new NotAnXlsxError(
        fileName,
        "a template or an add-in",
        "Open it in Excel, save it as an Excel Workbook (.xlsx) and try that file.",
      );
    }
    if (!readBookSheets(pack, book).some((sheet) => sheet.kind === "worksheet"))
      throw new NoSheetsError(fileName);
    if (isSharedTheOldWay(pack, book)) throw new SharedWorkbookError(fileName);
    checkStyles(pack, book);
    return new XlsxWorkbook(bytes, fileName, pack, book);
  });
}

/**
 * The log of changes goes with sharing. Source: ECMA-376 part 1, 12.3.16 (shared workbook revision headers part).
 * In Excel itself an add-in cannot see it.
 */
function isSharedTheOldWay(pack: XlsxPackage, book: string): boolean {
  return relationshipsOf(pack, book).some(
    ({ kind, target }) => kind === "revisionHeaders" && pack.has(target),
  );
}

/** Styles are written to later, when a fault would be too late to blame on the file. */
function checkStyles(pack: XlsxPackage, book: string): void {
  const styles = relationshipsOf(pack, book).find((each) => each.kind === "styles");
  if (styles && pack.has(styles.target)) pack.xml(styles.target);
}
