import { findLists } from "../../src/core/reader/sheets/findList";
import { sideBySide } from "../../src/core/reader/sheets/sideBySide";
import { stackedLists } from "../../src/core/reader/sheets/stackedLists";
import { findHeaderRows, headingLikeRows } from "../../src/core/reader/sheets/headerRows";
import { composeHeadings, widthOf } from "../../src/core/reader/sheets/composeHeadings";
import { normalUpn } from "../support/normalTracker";
import { rawWorkbook } from "../support/rawWorkbook";
it("p", () => {
  const subjects = ["English", "Maths", "Science", "History", "Art", "French", "Music", "PE", "RE", "Drama"];
  const heads = ["UPN", "Surname", "Forename", "Year", ...Array.from({ length: 116 }, (_, i) => `${subjects[i % 10]} ${["Aut", "Spr", "Sum"][Math.floor(i / 10) % 3]} ${["WA", "Target", "result"][Math.floor(i / 30) % 3]}`)];
  const rows = [heads, ...Array.from({ length: 2000 }, (_, n) => [normalUpn(n + 1), `Sur${n}`, `For${n}`, 11, ...Array.from({ length: 116 }, (_, i) => String((n + i) % 9))])];
  const s = rawWorkbook({ name: "All", rows }).sheets[0]!;
  const out: string[] = [];
  const time = (n: string, f: () => unknown) => { const t = performance.now(); f(); out.push(`${n} ${Math.round(performance.now() - t)}`); };
  for (let k = 0; k < 4; k++) {
    time("all", () => findLists(s)); time("side", () => sideBySide(s)); time("stack", () => stackedLists(s)); time("hdr", () => findHeaderRows(s));
    time("like", () => headingLikeRows(s)); time("width", () => widthOf(s, 0)); time("compose", () => composeHeadings(s, [0], 120));
  }
  const { isOtherNumber } = jest.requireActual("../../src/core/reader/shapes/holdsResults"); void isOtherNumber; console.log(out.join("; "));
});
