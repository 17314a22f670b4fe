import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { options } from "../../faults/faultBench";
import { OfficerAtWork } from "../../support/officerAtWork";
import { partsOf, textOf, withParts } from "../../support/packageParts";
import type { Parts } from "../../support/packageParts";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../../trackers/sixPupils";
import { expectNoGrowth, moments, refreshes } from "./terms";
import type { Moment, Sizes } from "./terms";

const plan = "RP ks4-5ac-em";
const action = 1;
const typed = ["Two schools had no specialist.", "=One-to-one mathematics"];
/** What the tracker is made with. */
const made = { year: "2013/14", name: "Summer", dataAsAt: "2014-09-30", target: 80 };

/** Her own cells, changed in the file as any program would: the words are shared strings, the target a number. */
function movedTo(file: Uint8Array, now: Moment, was: Pick<Moment, keyof typeof made>): Uint8Array {
  const word = (text: string, from: string, to: string) => text.replace(`>${from}</t>`, `>${to}</t>`);
  return withParts(file, {
    "xl/sharedStrings.xml": (text) =>
      word(word(word(text, was.year, now.year), was.name, now.name), was.dataAsAt, now.dataAsAt),
    "xl/worksheets/sheet2.xml": (text) => text.replace(`<v>${was.target}</v>`, `<v>${now.target}</v>`),
  });
}

async function sizesOf(file: Uint8Array): Promise<Sizes> {
  const parts = partsOf(file);
  const workbook = await (await openXlsx(file, "six.xlsx")).read();
  return {
    looks: {
      styles: occurrences(parts, "xl/styles.xml", /<xf /g),
      fonts: occurrences(parts, "xl/styles.xml", /<font>/g),
    },
    counts: {
      parts: Object.keys(parts).length,
      names: occurrences(parts, "xl/workbook.xml", /<definedName /g),
      fills: occurrences(parts, "xl/styles.xml", /<fill>/g),
      formats: occurrences(parts, "xl/styles.xml", /<numFmt /g),
      conditional: occurrences(parts, "xl/styles.xml", /<dxf>/g),
      types: occurrences(parts, "[Content_Types].xml", /<Override /g),
    },
    cells: Object.fromEntries(
      workbook.sheets.map(({ name, rows }) => [name, rows.flat().filter((cell) => cell?.text).length]),
    ),
    store: workbook.store?.length ?? 0,
  };
}

function occurrences(parts: Parts, name: string, what: RegExp): number {
  return textOf(parts, name).match(what)?.length ?? 0;
}

async function typedInto(file: Uint8Array): Promise<Uint8Array> {
  const officer = await OfficerAtWork.open(file);
  officer.type(plan, officer.rowWith(plan, "reason-1"), action, typed[0] ?? "");
  officer.type(plan, officer.rowWith(plan, "spare:action-1"), action, typed[1] ?? "");
  return officer.save();
}

async function refreshed(file: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsx(file, "six.xlsx");
  await refresh(workbook, options);
  return workbook.save();
}

describe(`${refreshes} refreshes over twelve terms in a file`, () => {
  it("let nothing grow but the history of results, and keep what was typed in the first term", async () => {
    let file = await typedInto(await refreshed(trackerFile(sixPupils)));
    const sizes: Sizes[] = [];
    for (const [nth, moment] of moments.entries()) {
      const moved = movedTo(file, moment, moments[nth - 1] ?? made);
      file = await refreshed(moved);
      expect(Buffer.compare(file, moved)).not.toBe(0);
      sizes.push(await sizesOf(file));
    }
    const { sheets } = await (await openXlsx(file, "six.xlsx")).read();
    const words = sheets
      .find(({ name }) => name === plan)
      ?.rows.flatMap((row) => row.map((cell) => cell?.value));
    for (const text of typed) expect(words?.filter((word) => word === text)).toHaveLength(1);
    expectNoGrowth(sizes);
  }, 600_000);
});
