import { NotAnXlsxError, PasswordProtectedError } from "../xlsxErrors";

/** Signatures at the start of a file, told apart before anything is unpacked. Source: each format's own specification. */
const signatures: readonly { readonly start: readonly number[]; readonly kind: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], kind: "a PDF" },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: "a rich text document" },
  { start: [0x89, 0x50, 0x4e, 0x47], kind: "a picture" },
  { start: [0xff, 0xd8, 0xff], kind: "a picture" },
  { start: [0x1f, 0x8b], kind: "a compressed archive" },
];

/** Entries that give a zipped file's kind away. */
const zippedKinds: readonly { readonly entry: RegExp; readonly kind: string }[] = [
  { entry: /^xl\/workbook\.bin$/i, kind: "a binary workbook (.xlsb)" },
  { entry: /^word\//i, kind: "a Word document" },
  { entry: /^ppt\//i, kind: "a PowerPoint presentation" },
  { entry: /^content\.xml$/i, kind: "an OpenDocument file such as .ods" },
  { entry: /^Index(\/|\.zip$)/i, kind: "an Apple Numbers file" },
];

const saveAs = "Open it in the program it came from, save it as an Excel Workbook (.xlsx) and try that file.";
const chooseTracker = "Choose the workbook that holds the pupil tracker.";
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Refuses a file that is no zip, naming what it is.
 * @throws NotAnXlsxError, PasswordProtectedError
 */
export function refuseWhatIsNoZip(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new NotAnXlsxError(fileName, "an empty file", chooseTracker);
  if (fileName.split(/[\\/]/).at(-1)?.startsWith("~$")) {
    throw new NotAnXlsxError(
      fileName,
      "Excel's own note that a workbook is open",
      "Choose the workbook itself.",
    );
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, compoundFile)) refuseCompoundFile(bytes, fileName);
  const known = signatures.find((signature) => startsWith(bytes, signature.start));
  if (known) throw new NotAnXlsxError(fileName, known.kind, chooseTracker);
  throw new NotAnXlsxError(fileName, textKind(bytes), saveAs);
}

/** Refuses a zip that holds something else than a workbook. */
export function refuseOtherZips(entries: readonly string[], fileName: string): void {
  const known = zippedKinds.find((kind) => entries.some((entry) => kind.entry.test(entry)));
  if (known) throw new NotAnXlsxError(fileName, known.kind, saveAs);
  if (!entries.includes("[Content_Types].xml"))
    throw new NotAnXlsxError(fileName, "a zip archive", chooseTracker);
}

/** Office 97–2003 files and encrypted workbooks share one container; its directory names are UTF-16. */
function refuseCompoundFile(bytes: Uint8Array, fileName: string): never {
  if (containsUtf16(bytes, "EncryptedPackage")) throw new PasswordProtectedError(fileName);
  const kind = containsUtf16(bytes, "WordDocument")
    ? "an old Word document (.doc)"
    : containsUtf16(bytes, "Workbook") || containsUtf16(bytes, "Book")
      ? "an Excel 97–2003 workbook (.xls)"
      : "a file of an older Office";
  throw new NotAnXlsxError(fileName, kind, saveAs);
}

function textKind(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 4096);
  const text = new TextDecoder("utf-8").decode(start);
  if (/<\?mso-application[^>]*Excel|urn:schemas-microsoft-com:office:spreadsheet/i.test(text))
    return "an XML spreadsheet of 2003";
  if (/<(!doctype html|html|table)\b/i.test(text)) return "a web page";
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (utf16 || !start.includes(0)) return "a text file such as .csv";
  return "a file of another kind";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
