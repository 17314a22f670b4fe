import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import { openXlsx } from "../xlsx/openXlsx";
import { writeSampleTracker } from "../xlsx/sampleTracker";
import type { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import type { Call, Calls, Reply, Returned } from "./conversation";
import { readingParts, withoutRows } from "../copies/inParts";
import { passedRefusal } from "../copies/passedRefusal";
import { packedSheet } from "./packedSheet";
import { sheetToShow, tabsOf, type Wish } from "./sheetToShow";

/** The worker of one workbook: all that unpacks, reads and writes the file happens here, away from the page. */
let opened: XlsxWorkbook | null = null;

function workbook(): XlsxWorkbook {
  if (!opened) throw new Error("nothing is open");
  return opened;
}

async function returnedBy(call: Call): Promise<Returned> {
  switch (call.name) {
    case "open":
      opened = await open(call.about);
      return null;
    case "read":
      return read(call.number);
    case "apply":
      await workbook().apply(call.about);
      return null;
    case "look":
      return look(call.about);
    case "type":
      await workbook().typeBlock(call.about);
      return null;
    case "undo":
      return workbook().undo();
    case "redo":
      return workbook().redo();
    case "save":
      return workbook().save();
  }
}

async function open({ bytes, fileName }: Calls["open"][0]): Promise<XlsxWorkbook> {
  return openXlsx(bytes ?? (await writeSampleTracker()), fileName);
}

async function read(number: number): Promise<RawWorkbook> {
  const reading = await workbook().read((done, of) => say({ number, kind: "progress", done, of }));
  for (const part of readingParts(reading)) say({ number, kind: "part", part });
  return withoutRows(reading);
}

/** Only what is drawn goes to the page: a whole reading of a large tracker takes longer to hand over than to show. */
async function look(wish: Wish): Promise<Calls["look"][1]> {
  const raw = await workbook().read();
  const sheet = await workbook().shown(sheetToShow(raw, wish));
  return { tabs: tabsOf(raw), sheet: packedSheet(sheet) };
}

function say(reply: Reply): void {
  self.postMessage(reply);
}

self.addEventListener("message", (event: MessageEvent<Call>) => {
  const { number } = event.data;
  returnedBy(event.data).then(
    (returned) => say({ number, kind: "done", returned }),
    (error: unknown) => {
      say({ number, kind: "refusal", refusal: passedRefusal(error) });
    },
  );
});
