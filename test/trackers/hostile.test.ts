import { read } from "@e965/xlsx";
import { trackerFile } from "../support/trackerFile";
import { hasRightLetter, isPass, lines, printedFigures, textOf } from "./handCount";
import {
  hostile,
  hostileExpected,
  hostileHeadings,
  hostileNames,
  hostileOfficerTexts,
  hostileSchools,
  hostileSheetName,
} from "./hostile";

const rows = hostile.sheets[0]?.rows ?? [];
const subjects = ["Eng Lang", "Maths", "Science", "Add Science", "Art"];
const pupils = lines(rows, 1);

describe("the hostile tracker", () => {
  it("has 12 pupils of whom 3 attained and 1 cannot be told", () => {
    expect(pupils).toHaveLength(hostileExpected.read);
    expect(pupils.filter((line) => subjects.every((subject) => isPass(line[subject])))).toHaveLength(
      hostileExpected.numerator,
    );
    const oneUnreadable = (wanted: string) => pupils.filter((line) => textOf(line[wanted]) === "=1+1");
    expect(oneUnreadable("Eng Lang")).toHaveLength(hostileExpected.notKnown);
    expect(oneUnreadable("Art").map((line) => isPass(line["Eng Lang"]))).toEqual([false]);
  });

  it("prints figures that follow from its counts", () => {
    expect(hostileExpected).toMatchObject(printedFigures(hostileExpected));
  });

  it("has UPNs with the right check letter", () => {
    expect(pupils.filter((line) => !hasRightLetter(textOf(line["UPN"])))).toEqual([]);
  });

  it("keeps every payload character for character in its file, as text and never as a formula", () => {
    const book = read(trackerFile(hostile), { type: "array" });
    expect(book.SheetNames).toContain(hostileSheetName);
    const cells = Object.values(book.Sheets).flatMap((sheet) =>
      Object.entries(sheet).filter(([address]) => !address.startsWith("!")),
    );
    const texts = cells.map(([, cell]) => (cell as { v?: unknown }).v);
    const payloads = [
      ...hostileNames,
      ...hostileSchools,
      ...hostileHeadings,
      ...Object.values(hostileOfficerTexts),
    ];
    expect(payloads.filter((payload) => !texts.includes(payload))).toEqual([]);
    expect(cells.filter(([, cell]) => "f" in (cell as object))).toEqual([]);
  });
});
