import type { Refreshed, RunOptions } from "../../../src/core/workflows/outcomes";
import { putBack } from "../../../src/core/workflows/putBack";
import { refresh, rehearse } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../../trackers/sixPupils";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";
const red = "actionPlan:ks4-5ac-em";

/** Plans with an action and a filled box, known to the store; then what loses their place. */
async function lost(doing: (book: PaperWorkbook) => void): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(sixPupils), "six.xlsx")).read());
  await refresh(book, options);
  book.type(plan, "spare:action-1", "action", "Ring every school");
  book.type(plan, "spare:action-1", "lead", "KS4 adviser");
  book.type(red, "what", "value", "A plan for each pupil");
  await refresh(book, options);
  doing(book);
  return book;
}

/** What a look at the next refresh lists, and the choice about it. */
async function chosen(book: PaperWorkbook, choice: string): Promise<RunOptions> {
  const [words] = (await rehearse(book, options)).typed.review;
  return { ...options, decisions: new Map([[words!.id, choice]]) };
}

const ways = [
  ["overtyped", (book: PaperWorkbook) => book.type(red, "target", "value", "Mine: 99")],
  ["on a row that was deleted", (book: PaperWorkbook) => book.deleteRow(plan, "a-1")],
  ["in a cell that was emptied", (book: PaperWorkbook) => book.type(red, "what", "value", "")],
] as const;

describe("words that a look at the next refresh finds without a place", () => {
  describe.each(ways)("%s", (_, doing) => {
    it.each(["Put back", "Leave out"])(
      "are listed no more after %s, before anything is written",
      async (choice) => {
        const book = await lost(doing);
        const decided = await chosen(book, choice);
        const stood = JSON.stringify(book.sheets);
        expect((await rehearse(book, decided)).typed.review).toEqual([]);
        expect(JSON.stringify(book.sheets)).toBe(stood);
        expect((await refresh(book, decided)).typed.review).toEqual([]);
        expect((await refresh(book, options)).typed.review).toEqual([]);
      },
    );
  });

  it("stand where they stood, or on Checks, once that refresh is written", async () => {
    const book = await lost((each) => each.deleteRow(plan, "a-1"));
    const { actions } = await refresh(book, await chosen(book, "Put back"));
    expect(actions).toMatchObject([{ id: "a-1", action: "Ring every school", lead: "KS4 adviser" }]);
    book.type(red, "target", "value", "Mine: 99");
    await refresh(book, await chosen(book, "Put back"));
    const checks = book.marked("checks").rows.flat();
    expect(checks.map((cell) => cell?.value)).toContain("Mine: 99");
    expect(book.textOf(red, "target", "value")).not.toBe("Mine: 99");
  });

  it("stay in the store where they are left out", async () => {
    const book = await lost((each) => each.deleteRow(plan, "a-1"));
    await refresh(book, await chosen(book, "Leave out"));
    expect(book.store).toContain("Ring every school");
    expect(() => book.rowOf(plan, "a-1")).toThrow();
  });

  it("leave others that she has not decided about on the list", async () => {
    const book = await lost((each) => {
      each.deleteRow(plan, "a-1");
      each.type(red, "what", "value", "");
    });
    const left = (await refresh(book, await chosen(book, "Leave out"))).typed.review;
    expect(left.map(({ text }) => text)).toEqual(["A plan for each pupil"]);
    expect(texts(await refresh(book, options))).toEqual(["A plan for each pupil"]);
  });

  it("are no hindrance to putting that refresh back", async () => {
    const book = await lost((each) => each.type(red, "target", "value", "Mine: 99"));
    const { canPutBack } = await refresh(book, { ...(await chosen(book, "Put back")), asAt: "2014-09-30" });
    expect(canPutBack).toBe("2014-09-30");
    await putBack(book, options);
    expect(
      book
        .marked("checks")
        .rows.flat()
        .map((cell) => cell?.value),
    ).toContain("Mine: 99");
  });
});

const texts = ({ typed }: Refreshed) => typed.review.map(({ text }) => text);
