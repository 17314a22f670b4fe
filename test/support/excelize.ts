import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import type { init } from "excelize-wasm";

type Excelize = Awaited<ReturnType<typeof init>>;
/** A workbook open in the other library: it plays the officer's Excel in tests. */
export type OtherWorkbook = ReturnType<Excelize["NewFile"]>;

let started: Promise<Excelize> | null = null;

/** Starts the library once for all tests of a file. */
export function excelize(): Promise<Excelize> {
  started ??= start();
  return started;
}

/**
 * The library's own way of starting under Node imports at run time, which Jest's sandbox refuses; so it is
 * started the way a browser does, with its file handed over.
 */
function start(): Promise<Excelize> {
  const source = readFileSync(require.resolve("excelize-wasm"), "utf8");
  const file = readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const fetchFile = (): unknown => Promise.resolve({ arrayBuffer: () => Promise.resolve(file) });
  const library: { init?: typeof init } = {};
  const load = compileFunction(source, ["exports", "process", "fetch"]) as (...given: unknown[]) => void;
  load(library, undefined, fetchFile);
  return library.init!("excelize.wasm.gz");
}

/** Every answer of the library carries its own error. */
export function checked<T extends { error: string | null }>(answer: T): T {
  if (answer.error) throw new Error(answer.error);
  return answer;
}

export function fileOf(workbook: OtherWorkbook): Uint8Array {
  const { buffer } = checked(workbook.WriteToBuffer());
  return new Uint8Array(buffer as unknown as ArrayBuffer);
}

export async function openElsewhere(file: Uint8Array): Promise<OtherWorkbook> {
  return checked((await excelize()).OpenReader(file) as OtherWorkbook & { error: string | null });
}
