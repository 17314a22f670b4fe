import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import type { ChangeSet } from "../../core/refresh/changeSet";
import { HostError, type WorkbookPort } from "../../core/workflows/ports";
import type { SheetView } from "../xlsx/showing/sheetView";
import type { Typing } from "../xlsx/typing/typeCell";
import type { Answers, QuestionName, Questions, Reply } from "./conversation";

interface Waiting {
  readonly progress: ((done: number, of: number) => void) | undefined;
  readonly answer: (answer: never) => void;
  readonly refuse: (error: Error) => void;
}

/**
 * A workbook that lives in a worker of its own, as the port the pane works on and as sheets to show and type in.
 * Refusals arrive as the `HostError`s they were.
 */
export class RemoteWorkbook implements WorkbookPort {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private written: (changes: ChangeSet) => void = () => {};
  private chosen: (sheet: string, cell: string) => void = () => {};

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
      await workbook.ask("open", { bytes, fileName });
      return workbook;
    } catch (refusal) {
      workbook.close();
      throw refusal;
    }
  }

  /** Tells one listener whenever the pane has written. */
  onWritten(listener: (changes: ChangeSet) => void): void {
    this.written = listener;
  }

  /** Tells one listener whenever the pane shows her a cell. */
  onChosen(listener: (sheet: string, cell: string) => void): void {
    this.chosen = listener;
  }

  choose(sheet: string, cell: string): Promise<void> {
    this.chosen(sheet, cell);
    return Promise.resolve();
  }

  read(progress?: (done: number, of: number) => void): Promise<RawWorkbook> {
    return this.ask("read", null, progress);
  }

  async apply(changes: ChangeSet): Promise<void> {
    await this.ask("apply", changes);
    this.written(changes);
  }

  show(sheet: string): Promise<SheetView> {
    return this.ask("show", sheet);
  }

  async type(sheet: string, typing: Typing): Promise<void> {
    await this.ask("type", { sheet, typing });
  }

  save(): Promise<Uint8Array> {
    return this.ask("save", null);
  }

  close(): void {
    this.worker.terminate();
  }

  private ask<Name extends QuestionName>(
    name: Name,
    about: Questions[Name],
    progress?: (done: number, of: number) => void,
  ): Promise<Answers[Name]> {
    const number = ++this.asked;
    return new Promise((answer, refuse) => {
      this.waiting.set(number, { progress, answer, refuse });
      this.worker.postMessage({ number, name, about });
    });
  }

  private hear(reply: Reply): void {
    const waiting = this.waiting.get(reply.number);
    if (reply.kind === "progress") return waiting?.progress?.(reply.done, reply.of);
    this.waiting.delete(reply.number);
    if (reply.kind === "answer") return waiting?.answer(reply.answer as never);
    const { refusal } = reply;
    waiting?.refuse(refusal ? new HostError(refusal.code, refusal.message) : new Error("the worker failed"));
  }

  /** The script of the worker could not be had, or it broke: nobody is left waiting. */
  private giveUp(): void {
    for (const { refuse } of this.waiting.values()) refuse(new Error("the worker stopped"));
    this.waiting.clear();
  }
}
