import type { RawSheet, RawWorkbook } from "../../core/reader/rawWorkbook";
import type { ChangeSet, SheetChange } from "../../core/refresh/changeSet";
import type { WorkbookPort } from "../../core/workflows/ports";
import { type BookSheet, hasLockedStructure, readBookSheets, vocabularyOf } from "./book/bookPart";
import { markOf } from "./book/marks";
import { removeSheet } from "./book/removeSheet";
import { setSheetState } from "./book/sheetState";
import { storeSheet } from "./book/storeSheet";
import { writeStore } from "./book/writeStore";
import { StyleSheet } from "./looks/styleSheet";
import { ensureStylesPart } from "./looks/stylesPart";
import type { XlsxPackage } from "./pack/xlsxPackage";
import { createSheet } from "./page/createSheet";
import { openSheet } from "./page/openSheet";
import { updateSheet } from "./page/updateSheet";
import { readWorkbook } from "./reading/readWorkbook";
import { promised } from "./promised";
import { readAsOfficer } from "./readAsOfficer";
import { showSheet } from "./showing/showSheet";
import type { SheetView } from "./showing/sheetView";
import { typeCell, type Typing } from "./typing/typeCell";
import { refuseOthers } from "./page/heldCells";
import { SheetGoneError, WorkbookLockedError } from "./xlsxErrors";

/** A workbook file as a port: everything that is not ours keeps its bytes, part by part. */
export class XlsxWorkbook implements WorkbookPort {
  private readonly unchanged: number;
  private lastRead: { readonly version: number; readonly workbook: RawWorkbook } | null = null;

  /** Made by `openXlsx`. */
  constructor(
    private readonly original: Uint8Array,
    private readonly fileName: string,
    private pack: XlsxPackage,
    private readonly book: string,
  ) {
    this.unchanged = pack.version;
  }

  read(progress?: (done: number, of: number) => void): Promise<RawWorkbook> {
    return promised(() => this.readNow(progress));
  }

  /** All or nothing, so there is nothing to open: when a step is refused the workbook stays as it was. */
  apply(changes: ChangeSet): Promise<void> {
    return promised(() => {
      this.applyNow(changes);
    });
  }

  /** The file's bytes: the very ones that were opened when nothing was written, and always the same for the same changes. */
  save(): Promise<Uint8Array> {
    return promised(() =>
      this.pack.version === this.unchanged ? this.original.slice() : this.pack.toFile(true),
    );
  }

  /**
   * A sheet as it is to be seen.
   * @throws HostError when there is none of that name
   */
  view(name: string): Promise<SheetView> {
    return promised(() => {
      const { sheet, raw } = this.named(name);
      return showSheet(this.pack, this.book, sheet, raw);
    });
  }

  /**
   * Types into a cell as somebody does by hand.
   * @throws HostError for a formula, a text too long, or a sheet that is not there
   */
  type(name: string, typing: Typing): Promise<void> {
    return promised(() => {
      const { sheet, raw } = this.named(name);
      const pack = this.pack.copy();
      typeCell(pack, this.book, sheet, raw, typing);
      this.pack = pack;
    });
  }

  private named(name: string): { readonly sheet: BookSheet; readonly raw: RawSheet } {
    const sheet = readBookSheets(this.pack, this.book).find((each) => each.name === name);
    const raw = this.readNow().sheets.find((each) => each.name === name);
    if (!sheet || !raw) throw new SheetGoneError(name);
    return { sheet, raw };
  }

  private readNow(progress?: (done: number, of: number) => void): RawWorkbook {
    const { version } = this.pack;
    if (this.lastRead?.version !== version) {
      const workbook = readAsOfficer(this.fileName, () =>
        readWorkbook(this.pack, this.book, this.fileName, progress),
      );
      this.lastRead = { version, workbook };
    } else {
      progress?.(this.lastRead.workbook.sheets.length, this.lastRead.workbook.sheets.length);
    }
    return this.lastRead.workbook;
  }

  private applyNow(changes: ChangeSet): void {
    const sheets = changes.sheets.filter((sheet) => sheet.kind !== "update" || sheet.steps.length > 0);
    for (const change of sheets) if (change.kind === "update") refuseOthers(change, this.readNow().sheets);
    const store = changes.store !== null && changes.store !== this.readNow().store ? changes.store : null;
    const forget = changes.forget ?? false;
    if (sheets.length === 0 && store === null && !forget) return;
    this.pack = this.draft({ sheets, store, forget });
  }

  private draft({
    sheets,
    store,
    forget,
  }: Required<Pick<ChangeSet, "sheets" | "store" | "forget">>): XlsxPackage {
    const pack = this.pack.copy();
    const vocabulary = vocabularyOf(pack, this.book);
    this.refuseLocked(pack, sheets, store, forget);
    if (sheets.length > 0) {
      const stylesPart = ensureStylesPart(pack, this.book, vocabulary);
      const styles = new StyleSheet(pack.text(stylesPart));
      for (const change of sheets) {
        if (change.kind === "create") createSheet(pack, this.book, vocabulary, styles, change);
        else this.change(pack, styles, change);
      }
      pack.set(stylesPart, styles.xml());
    }
    if (store !== null) writeStore(pack, this.book, vocabulary, store);
    if (forget) this.forget(pack);
    return pack;
  }

  private change(
    pack: XlsxPackage,
    styles: StyleSheet,
    change: Exclude<SheetChange, { kind: "create" }>,
  ): void {
    const sheet = this.marked(pack, change.mark);
    switch (change.kind) {
      case "update":
        return updateSheet(openSheet(pack, this.book, styles, sheet), change.steps);
      case "remove":
        return removeSheet(pack, this.book, sheet);
      case "show":
        return setSheetState(pack, this.book, sheet.name, change.visible ? "visible" : "hidden");
    }
  }

  private forget(pack: XlsxPackage): void {
    const sheet = readBookSheets(pack, this.book).find(({ name }) => name === storeSheet.name);
    if (sheet) removeSheet(pack, this.book, sheet);
  }

  private marked(pack: XlsxPackage, mark: string): BookSheet {
    const sheet = readBookSheets(pack, this.book).find(
      (each) => each.kind === "worksheet" && markOf(pack, each) === mark,
    );
    if (!sheet) throw new SheetGoneError(mark);
    return sheet;
  }

  private refuseLocked(
    pack: XlsxPackage,
    sheets: readonly SheetChange[],
    store: string | null,
    forget: boolean,
  ): void {
    const names = readBookSheets(pack, this.book).map((sheet) => sheet.name);
    const changesTabs =
      sheets.some((sheet) => sheet.kind !== "update") ||
      forget ||
      (store !== null && !names.includes(storeSheet.name));
    if (changesTabs && hasLockedStructure(pack, this.book)) throw new WorkbookLockedError(this.fileName);
  }
}
