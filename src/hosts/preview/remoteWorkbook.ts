import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import type { ChangeSet } from "../../core/refresh/changeSet";
import { HostError, isDrawn, type SheetOwner, type WorkbookPort } from "../../core/workflows/ports";
import type { TypedBlock } from "../xlsx/typing/typeCells";
import type { CallName, Calls, CellGoneTo, Look, Reply } from "./conversation";
import { joinedReading, type ReadingPart } from "../copies/inParts";
import { unpackedSheet } from "./packedSheet";
import type { Wish } from "./sheetToShow";

/** Who hears of a call before it is answered. */
interface Listener {
  readonly progress?: ((done: number, of: number) => void) | undefined;
  readonly part?: (part: ReadingPart) => void;
}

interface Waiting extends Listener {
  readonly done: (returned: never) => void;
  readonly refuse: (error: Error) => void;
}

/** What was asked of the workbook since it was opened or last saved, done or on its way. */
export type Unsaved = "nothing" | "written" | "typed";

/**
 * A workbook that lives in a worker of its own, as the port the pane works on and as sheets to show and type in.
 * Refusals arrive as the `HostError`s they were.
 */
export class RemoteWorkbook implements WorkbookPort {
  /** She may type beside the pane while it reads and writes. */
  readonly isShared = true;
  private isAhead = false;
  private readonly waiting = new Map<number, Waiting>();
  private called = 0;
  private written: (changes: ChangeSet) => void = () => {};
  private goTo: (sheet: string, cells: string) => Promise<void> = () => Promise.resolve();
  /** The last call of each kind, by number: the worker does them in that order, so a save holds all before it. */
  private readonly last = { typed: 0, written: 0, saved: 0 };
  private readonly watching = new Set<(whose: SheetOwner) => void>();
  /** Names of the sheets that a refresh draws, as last read. */
  private drawn: ReadonlySet<string> = new Set();

  private constructor(
    private readonly worker: Worker,
    readonly fileName: string,
  ) {
    worker.addEventListener("message", (event: MessageEvent<Reply>) => this.hear(event.data));
    worker.addEventListener("error", () => this.giveUp());
  }

  /**
   * Opens a file, or the sample tracker where `bytes` is null.
   * @throws HostError as `openXlsx` does
   */
  static async open(bytes: Uint8Array | null, fileName: string): Promise<RemoteWorkbook> {
    const worker = new Worker(new URL("./workbookWorker.ts", import.meta.url));
    const workbook = new RemoteWorkbook(worker, fileName);
    try {
      await workbook.call("open", { bytes, fileName });
      return workbook;
    } catch (refusal) {
      workbook.close();
      throw refusal;
    }
  }

  get unsaved(): Unsaved {
    const { typed, written, saved } = this.last;
    if (typed > saved) return "typed";
    return written > saved ? "written" : "nothing";
  }

  /** Whether the pane holds words of hers for sheets that are still to be made. */
  get hasAhead(): boolean {
    return this.isAhead;
  }

  paneHolds(isAhead: boolean): void {
    this.isAhead = isAhead;
  }

  /** Tells one listener whenever the pane has written. */
  onWritten(listener: (changes: ChangeSet) => void): void {
    this.written = listener;
  }

  watch(changed: (whose: SheetOwner) => void): () => void {
    this.watching.add(changed);
    return () => void this.watching.delete(changed);
  }

  async read(progress?: (done: number, of: number) => void): Promise<RawWorkbook> {
    const parts: ReadingPart[] = [];
    const bare = await this.call("read", null, { progress, part: (part) => parts.push(part) });
    const workbook = joinedReading(bare, parts);
    this.drawn = new Set(workbook.sheets.flatMap(({ name, mark }) => (isDrawn(mark) ? [name] : [])));
    return workbook;
  }

  async apply(changes: ChangeSet): Promise<void> {
    const applied = this.call("apply", changes);
    this.last[isTyped(changes) ? "typed" : "written"] = this.called;
    await applied;
    this.written(changes);
  }

  /** Has one listener go to the cells of a sheet that somebody wants to see. */
  onShow(listener: (sheet: string, cells: string) => Promise<void>): void {
    this.goTo = listener;
  }

  show(sheet: string, cells: string): Promise<void> {
    return this.goTo(sheet, cells);
  }

  async look(wish: Wish): Promise<Look> {
    const { tabs, sheet } = await this.call("look", wish);
    return { tabs, sheet: unpackedSheet(sheet) };
  }

  async type(block: TypedBlock): Promise<void> {
    const done = this.call("type", block);
    this.last.typed = this.called;
    await done;
    this.tell(block.sheet);
  }

  undo(): Promise<CellGoneTo> {
    return this.goneTo("undo");
  }

  redo(): Promise<CellGoneTo> {
    return this.goneTo("redo");
  }

  async save(): Promise<Uint8Array> {
    const saved = this.call("save", null);
    const number = this.called;
    const bytes = await saved;
    this.last.saved = number;
    return bytes;
  }

  close(): void {
    this.worker.terminate();
  }

  private async goneTo(way: "undo" | "redo"): Promise<CellGoneTo> {
    const gone = this.call(way, null);
    const number = this.called;
    const at = await gone;
    if (!at) return at;
    this.last.typed = Math.max(this.last.typed, number);
    this.tell(at.sheet);
    return at;
  }

  private tell(sheet: string): void {
    const whose = this.drawn.has(sheet) ? "ours" : "hers";
    this.watching.forEach((changed) => changed(whose));
  }

  private call<Name extends CallName>(
    name: Name,
    about: Calls[Name][0],
    listener: Listener = {},
  ): Promise<Calls[Name][1]> {
    const number = ++this.called;
    return new Promise((done, refuse) => {
      this.waiting.set(number, { ...listener, done, refuse });
      this.worker.postMessage({ number, name, about });
    });
  }

  private hear(reply: Reply): void {
    const waiting = this.waiting.get(reply.number);
    if (reply.kind === "progress") return waiting?.progress?.(reply.done, reply.of);
    if (reply.kind === "part") return waiting?.part?.(reply.part);
    this.waiting.delete(reply.number);
    if (reply.kind === "done") return waiting?.done(reply.returned as never);
    const { refusal } = reply;
    waiting?.refuse(refusal ? new HostError(refusal.code, refusal.message) : new Error("the worker failed"));
  }

  /** The script of the worker could not be had, or it broke: nobody is left waiting. */
  private giveUp(): void {
    for (const { refuse } of this.waiting.values()) refuse(new HostError("part-missing", partMissing));
    this.waiting.clear();
  }
}

const partMissing =
  "The part of this page that holds the workbook could not be loaded, or it stopped. Nothing was sent anywhere. Load the page again and open the workbook once more.";

/** What she types in the pane counts on what stands in its cells; a refresh counts on nothing. */
function isTyped({ sheets }: ChangeSet): boolean {
  return sheets.some((sheet) => sheet.kind === "update" && sheet.holds !== undefined);
}
