import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { WorkbookModel } from "../model/workbook";
import { checkInFront } from "../model/guards";
import { addSheet } from "../model/wholeSheets";
import { findSheet, sheetOf } from "../model/workbook";
import { namesObject } from "./namesFace";
import { settingsObject } from "./settingsFace";
import { sheetIn, sheetObject } from "./sheetFace";
import { tableObject } from "./tableFace";

const sheetsFace: ClassFace<WorkbookModel> = {
  name: "WorksheetCollection",
  item: (book, key) => sheetObject(book, sheetOf(book, key)),
  items: (book) => book.sheets.map((sheet) => sheetObject(book, sheet)),
  methods: {
    add: (book, [name]) => {
      checkInFront(book);
      return sheetObject(book, addSheet(book, freeName(book, name)));
    },
    getItem: (book, [key]) => sheetObject(book, sheetOf(book, String(key))),
    getItemOrNullObject: (book, [key]) => {
      const found = findSheet(book, String(key));
      return found && sheetObject(book, found);
    },
    getCount: (book) => book.sheets.length,
    // How the client asks to be told of changed cells, and asks no more.
    _RegisterDataChangedEvent: (book) => void (book.listeners += 1),
    _UnregisterDataChangedEvent: (book) => void (book.listeners -= 1),
  },
};

function freeName(book: WorkbookModel, name: unknown): string {
  if (typeof name === "string") return name;
  const taken = (tried: string): boolean => findSheet(book, tried) !== null;
  let number = 1;
  while (taken(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Tables of the whole workbook. */
const tablesFace: ClassFace<WorkbookModel> = {
  name: "TableCollection",
  items: (book) =>
    book.sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(sheetIn(book, sheet), table))),
  item: (book, key) => {
    const found = book.sheets.flatMap((sheet) =>
      sheet.tables
        .filter((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase())
        .map((table) => tableObject(sheetIn(book, sheet), table)),
    )[0];
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  },
};

/** A workbook that is still to be opened beside this one. */
const createdFace: ClassFace<{ readonly book: WorkbookModel; readonly content: string }> = {
  name: "WorkbookCreated",
  methods: { open: ({ book, content }) => void book.openedBeside.push(content) },
};

const applicationFace: ClassFace<WorkbookModel> = {
  name: "Application",
  scalars: { calculationMode: (book) => (book.calculation === "manual" ? "Manual" : "Automatic") },
  methods: {
    createWorkbook: (book, [content]) => hostObject(createdFace, { book, content: String(content) }),
  },
};

const structureFace: ClassFace<WorkbookModel> = {
  name: "WorkbookProtection",
  scalars: { protected: (book) => book.structureProtected },
};

const workbookFace: ClassFace<WorkbookModel> = {
  name: "Workbook",
  scalars: { name: (book) => book.name, readOnly: (book) => book.readOnly },
  objects: {
    application: (book) => hostObject(applicationFace, book),
    worksheets: (book) => hostObject(sheetsFace, book),
    tables: (book) => hostObject(tablesFace, book),
    names: (book) => namesObject(book, null),
    settings: (book) => settingsObject(book),
    protection: (book) => hostObject(structureFace, book),
  },
  methods: {
    getIsActiveCollabSession: (book) => book.shared,
    _RemoveReference: (book, [id]) => {
      const range = book.references.get(String(id));
      book.references.delete(String(id));
      if (range) book.liveRanges.delete(range);
    },
  },
};

export function workbookObject(book: WorkbookModel): HostObject {
  return hostObject(workbookFace, book);
}
