import { HostError } from "../../core/workflows/ports";

/**
 * Whether a refusal came while nothing had been sent to be written, before the first sheet, in the middle, or while
 * words of hers were being typed into their cells.
 */
export type Stage = "reading" | "opening" | "writing" | "typing";

interface Refusal {
  readonly code: string;
  /** What happened, in the officer's words. */
  readonly what: string;
  readonly next: string;
  /** Excel's own codes. Codes are the same in every language, messages are not. */
  readonly excel: readonly string[];
}

/** Refusals of one request for its size: a smaller one may pass. */
const sizeCodes: readonly string[] = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
  "MemoryLimitReached",
];

/**
 * Excel's refusals in the officer's words. Source of the codes: Microsoft, "Error handling with the
 * application-specific JavaScript APIs" (Excel), read 2026.
 */
const refusals: readonly Refusal[] = [
  {
    code: "cell-being-typed",
    what: "Somebody is typing in a cell, and Excel lets nothing else happen meanwhile.",
    next: "Press Enter in that cell and try again.",
    excel: ["InvalidOperationInCellEditMode"],
  },
  {
    code: "access-denied",
    what: "Excel does not allow this workbook to be changed: a sheet or the workbook is protected, or it still needs a sensitivity label.",
    next: "Take the protection off under Review, or choose a label, and try again.",
    excel: ["AccessDenied"],
  },
  {
    code: "gone",
    what: "A sheet or table that was there a moment ago is no longer in the workbook.",
    next: "Try again, so that the workbook is read afresh.",
    excel: ["ItemNotFound", "InvalidReference", "InvalidObjectPath"],
  },
  {
    code: "changed-meanwhile",
    what: "Rows or columns moved, or a sheet got a new name, while the figures were being written.",
    next: "Try again once nobody is changing the workbook.",
    excel: ["InvalidArgument", "InsertDeleteConflict", "ItemAlreadyExists", "NonBlankCellOffSheet"],
  },
  {
    code: "too-large",
    what: "A sheet holds more than Excel can hand over at once.",
    next: "Delete the empty but formatted rows and columns around the pupils, save, and try again.",
    excel: sizeCodes,
  },
  {
    code: "filtered",
    what: "A filter is on, and Excel would put figures into the wrong rows.",
    next: "Clear the filters on the sheets of Recovery Planner and try again.",
    excel: ["FilteredRangeConflict"],
  },
  {
    code: "merged",
    what: "Cells are merged where figures have to go.",
    next: "Unmerge the cells that were merged by hand on that sheet and try again.",
    excel: ["MergedRangeConflict"],
  },
  {
    code: "other-workbook",
    what: "Another workbook is in front.",
    next: "Click into this workbook and try again.",
    excel: ["InactiveWorkbook"],
  },
  {
    code: "too-old",
    what: "This version of Excel lacks something that Recovery Planner needs.",
    next: "Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    excel: [
      "ApiNotFound",
      "NotImplemented",
      "UnsupportedOperation",
      "UnsupportedFeature",
      "UnsupportedSheet",
    ],
  },
  {
    code: "not-confirmed",
    what: "Excel did not confirm what it was asked to do.",
    next: "Wait a moment and try again.",
    excel: [
      "GeneralException",
      "Conflict",
      "InvalidOperation",
      "RequestAborted",
      "ServiceNotAvailable",
      "ActivityLimitReached",
      "ConnectionFailure",
    ],
  },
];

const aftermath: Readonly<Record<Stage, string>> = {
  reading: "Nothing was changed.",
  opening: "No sheet was changed.",
  typing: "Your words are still in the pane; look at the cell before you save them again.",
  writing:
    "A sheet that is only half written says so in its first line. Your own words are as you typed them, and Recovery Planner offers to put the sheets right.",
};

const notConfirmed = "not-confirmed";

/**
 * A refusal of Excel as a `HostError`; anything else is our own mistake and is given back as it is. Only
 * the code goes along: the library's error can hold what was being written.
 */
export function hostError(error: unknown, stage: Stage, places: readonly string[] = []): unknown {
  const code = richApiCode(error);
  if (code === null) return error;
  const known =
    refusals.find(({ excel }) => excel.includes(code)) ?? refusals.find((row) => row.code === notConfirmed);
  const next = stage !== "reading" && sizeCodes.includes(code) ? lessAtOnce : known?.next;
  const message = [known?.what, ...placeWords(placesOf(error, code, places)), next, aftermath[stage]].join(
    " ",
  );
  return new HostError(known?.code ?? notConfirmed, message, { cause: code });
}

/**
 * The request says before it draws on a sheet which it is, and Excel how much of it it did: that sheet alone. What it
 * refused for its size may have been any of them, and anything else that it refused as a whole was none.
 */
function placesOf(error: unknown, code: string, places: readonly string[]): readonly string[] {
  const { traceMessages = [] } = error as { traceMessages?: readonly string[] };
  const sheet = traceMessages.at(-1);
  if (sheet === undefined) return sizeCodes.includes(code) ? places : [];
  if (sheet === "") return [];
  const place = places.find((each) => each.startsWith(`‘${sheet}’ (`));
  return [place ?? `‘${sheet}’`];
}

/** Whether Excel refused a request or an answer for its size. */
export function isTooMuch(error: unknown): boolean {
  return sizeCodes.includes(richApiCode(error) ?? "");
}

/** Where more sheets were being drawn on than anybody would look through. */
const mostPlaces = 3;

function placeWords(places: readonly string[]): readonly string[] {
  if (places.length === 0) return [];
  const more = places.length > mostPlaces ? [`${places.length - mostPlaces} more`] : [];
  return [`It came up at ${[...places.slice(0, mostPlaces), ...more].join(", ")}.`];
}

const lessAtOnce =
  "Less was tried at once, in vain. Delete the empty but formatted rows and columns of that sheet, close other workbooks, save, and try again.";

/** For whoever looks at what was written and goes on in smaller requests. */
export function tooMuchAtOnce(stage: Stage): HostError {
  const message = `Excel took only part of what was written at once. ${aftermath[stage]}`;
  return new HostError("too-much-at-once", message);
}

function richApiCode(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== "RichApi.Error") return null;
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

export function noAnswer(seconds: number): HostError {
  const message = `Excel has not answered for ${seconds} seconds. Wait until it responds to the mouse again, then try again. What was being written may or may not be there; a sheet that is only half written says so in its first line.`;
  return new HostError("no-answer", message);
}

export function changedSinceRead(sheet: string): HostError {
  const message = `Somebody typed, sorted or inserted something on ‘${sheet}’ while the figures were being worked out. Nothing was changed. Try again once nobody is working on that sheet.`;
  return new HostError("changed-meanwhile", message);
}

export function sheetGone(mark: string): HostError {
  const message = `The sheet to update (${mark}) is no longer in the workbook. Read the workbook again and refresh once more.`;
  return new HostError("sheet-gone", message);
}

export function sheetProtected(sheet: string): HostError {
  const message = `‘${sheet}’ is protected. Choose Review > Unprotect Sheet there and try again. Nothing was changed.`;
  return new HostError("sheet-protected", message);
}

export function structureProtected(): HostError {
  const message =
    "The structure of this workbook is protected, so no sheet can be added, hidden or taken away. Choose Review > Protect Workbook to take that off and try again; you can put it back on afterwards. Nothing was changed.";
  return new HostError("structure-protected", message);
}

export function workbookReadOnly(): HostError {
  const message =
    "This workbook is open for reading only: somebody else has it open, or it was marked as final or opened as a copy to look at. Choose Enable Editing or Edit Anyway if Excel offers it, or save the workbook under another name, and try again. Nothing was changed.";
  return new HostError("read-only", message);
}

export function sheetFiltered(sheet: string): HostError {
  const message = `A filter is on in ‘${sheet}’, and Excel would put figures into the wrong rows. Choose Data > Clear there and try again. Nothing was changed.`;
  return new HostError("filtered", message);
}

export function textTooLong(sheet: string, cell: string, length: number): HostError {
  const message = `The text for cell ${cell} on ‘${sheet}’ has ${length} characters; an Excel cell holds 32,767. Shorten the text and try again. Nothing was changed.`;
  return new HostError("text-too-long", message);
}

export function sheetTooLarge(sheet: string, cells: number, last: string): HostError {
  const message = `‘${sheet}’ uses ${cells.toLocaleString("en-GB")} cells, more than can be read: something is as far down and right as ${last}. Delete what stands far from the pupils and the empty but formatted rows and columns around them (Ctrl+End goes to the last), save, and try again. Nothing was changed.`;
  return new HostError("too-large", message);
}

export function cellsUnread(sheet: string): HostError {
  const message = `Excel gave no values for ‘${sheet}’. Save the workbook, open it again and try once more. Nothing was changed.`;
  return new HostError("cells-unread", message);
}

export function movedWhileReading(): HostError {
  const message =
    "Rows or columns were put in or taken out while the workbook was being read. Try again once nobody is changing it. Nothing was changed.";
  return new HostError("changed-meanwhile", message);
}
