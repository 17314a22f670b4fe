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
import { refuseOthers } from "./page/heldCells";
import { openSheet } from "./page/openSheet";
import { updateSheet } from "./page/updateSheet";
import { readWorkbook } from "./reading/readWorkbook";
import { promised } from "./promised";
import { readAsOfficer } from "./readAsOfficer";
import { showSheet } from "./showing/showSheet";
import type { ShownSheet } from "./showing/shownSheet";
import { staleFormulas } from "./showing/staleFormulas";
import { MovedRows } from "./typing/movedRows";
import { typeCells, type TypedBlock, type Typing } from "./typing/typeCells";
import { TypingHistory, type PastTyping } from "./typing/typingHistory";
import { signTyping } from "./publicFile";
import { RowGoneError, SheetGoneError, WorkbookLockedError } from "./xlsxErrors";

/** A workbook file as a port: everything that is not ours keeps its bytes, part by part. */
export class XlsxWorkbook implements WorkbookPort {
  private readonly unchanged: number;
  private lastRead: { readonly pack: XlsxPackage; readonly workbook: RawWorkbook } | null = null;
  /** As it stood when it was first looked at. */
  private opened: RawWorkbook | null = null;
  private readonly moved = new MovedRows();
  private readonly history = new TypingHistory<XlsxPackage>();

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
  shown(name: string): Promise<ShownSheet> {
    return promised(() => {
      const { sheet, raw } = this.named(name);
      const stale = this.staleNow().get(name.toLowerCase()) ?? [];
      return showSheet(this.pack, this.book, sheet, raw, stale, this.moved.count);
    });
  }

  /**
   * Types into a cell of the sheet as it stands, as somebody does by hand.
   * @throws HostError as `typeBlock` does
   */
  type(sheet: string, typing: Typing): Promise<void> {
    return this.typeBlock({ sheet, typings: [typing], moves: this.moved.count });
  }

  /**
   * Types into cells at once, all or none, wherever their rows stand by now.
   * @throws HostError for a formula, a text too long, a sheet that is not there, or a row that went meanwhile
   */
  typeBlock({ sheet: name, typings, moves }: TypedBlock): Promise<void> {
    return promised(() => {
      const { sheet, raw } = this.named(name);
      const now = typings.map((typing) => {
        const row = this.moved.rowNow(name, typing.row, moves);
        if (row === null) throw new RowGoneError(name, typing.text);
        return { ...typing, row };
      });
      const pack = this.pack.copy();
      typeCells(pack, this.book, sheet, raw, now);
      signTyping(pack);
      const [first = { row: 0, column: 0 }] = now;
      this.history.typed({ book: this.pack, sheet: name, row: first.row, column: first.column });
      this.pack = pack;
    });
  }

  /** Takes back what was typed last, unless sheets were written since; null when there is nothing. */
  undo(): Promise<Omit<PastTyping<unknown>, "book"> | null> {
    return promised(() => this.gone(this.history.undo(this.pack)));
  }

  /** Types again what was taken back last. */
  redo(): Promise<Omit<PastTyping<unknown>, "book"> | null> {
    return promised(() => this.gone(this.history.redo(this.pack)));
  }

  private gone(past: PastTyping<XlsxPackage> | null): Omit<PastTyping<unknown>, "book"> | null {
    if (past === null) return null;
    const { book, ...at } = past;
    this.pack = book;
    return at;
  }

  private named(name: string): { readonly sheet: BookSheet; readonly raw: RawSheet } {
    const sheet = readBookSheets(this.pack, this.book).find((each) => each.name === name);
    const raw = this.readNow().sheets.find((each) => each.name === name);
    if (!sheet || !raw) throw new SheetGoneError(name);
    return { sheet, raw };
  }

  private readNow(progress?: (done: number, of: number) => void): RawWorkbook {
    if (this.lastRead?.pack !== this.pack) {
      const workbook = readAsOfficer(this.fileName, () =>
        readWorkbook(this.pack, this.book, this.fileName, progress),
      );
      this.lastRead = { pack: this.pack, workbook };
    } else {
      progress?.(this.lastRead.workbook.sheets.length, this.lastRead.workbook.sheets.length);
    }
    return this.lastRead.workbook;
  }

  private staleNow(): ReturnType<typeof staleFormulas> {
    const now = this.readNow();
    this.opened ??= now;
    return staleFormulas(this.pack, this.book, this.opened, now);
  }

  private applyNow(changes: ChangeSet): void {
    const sheets = changes.sheets.filter((sheet) => sheet.kind !== "update" || sheet.steps.length > 0);
    for (const change of sheets) if (change.kind === "update") refuseOthers(change, this.readNow().sheets);
    const store = changes.store !== null && changes.store !== this.readNow().store ? changes.store : null;
    const forget = changes.forget ?? false;
    if (sheets.length === 0 && store === null && !forget) return;
    const draft = this.draft({ sheets, store, forget });
    const names = new Map(this.readNow().sheets.map(({ mark, name }) => [mark, name] as const));
    for (const change of sheets) this.moved.note(names.get(change.mark) ?? "", change);
    this.history.forget();
    this.pack = draft;
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
