import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/hosts/headless/run";

/** Only what tests look at of the command's JSON. */
export interface ReportShape {
  readonly academicYear: string;
  readonly term: string;
  readonly understood: {
    readonly sheets: readonly { readonly name: string; readonly role: string; readonly pupils: number }[];
    readonly columns: readonly {
      readonly header: string;
      readonly field: string;
      readonly subject: string | null;
    }[];
    readonly questions: readonly {
      readonly id: string;
      readonly assumed: string;
      readonly options: readonly string[];
      readonly answered: boolean;
    }[];
  };
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cells: readonly string[];
    readonly stops: boolean;
  }[];
  readonly cohorts: readonly { readonly id: string; readonly read: number; readonly counted: number }[];
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
  readonly splits: readonly {
    readonly by: string;
    readonly provision: string | null;
    readonly rows: readonly { readonly code: string; readonly n: number; readonly attained: number }[];
    readonly total: number;
  }[];
  readonly pupils: readonly Readonly<Record<string, unknown>>[];
  readonly funding: {
    readonly years: readonly Readonly<Record<string, unknown>>[];
    readonly other: Readonly<Record<string, unknown>>;
  } | null;
  readonly interventions: readonly Readonly<Record<string, unknown>>[];
  readonly evidence: readonly { readonly rule: string; readonly text: string; readonly offered: boolean }[];
  readonly actions: readonly Readonly<Record<string, unknown>>[];
  readonly remarks: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly quoted: string;
    readonly remark: string;
    readonly kind: string;
    readonly severity: string;
    readonly accepted: boolean;
  }[];
  readonly written: readonly { readonly sheet: string; readonly kind: string; readonly change: string }[];
  readonly typed: { readonly kept: number; readonly putBack: number; readonly review: readonly unknown[] };
}

export interface CommandResult {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** A folder of its own for one journey, and the command run in it. */
export class CommandRun {
  readonly folder = mkdtempSync(join(tmpdir(), "recovery-planner-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, bytes: Uint8Array | string): string {
    writeFileSync(this.path(name), bytes);
    return this.path(name);
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(name)));
  }

  async run(...args: string[]): Promise<CommandResult> {
    const out: string[] = [];
    const error: string[] = [];
    const exit = await run(args, {
      today: "2014-09-30",
      version: "0.0.0",
      out: (text) => out.push(text),
      error: (text) => error.push(text),
    });
    return { exit, out: out.join("\n"), error: error.join("\n") };
  }

  /** Runs a command with `--json -` and reads what it says. */
  async report(...args: string[]): Promise<{ readonly exit: number; readonly report: ReportShape }> {
    const { exit, out, error } = await this.run(...args, "--json", "-");
    if (out === "") throw new Error(`no JSON, exit ${exit}: ${error}`);
    return { exit, report: JSON.parse(out) as ReportShape };
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
