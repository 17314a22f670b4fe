import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../../trackers/sixPupils";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";

/** A plan with one action, and the list of all actions refreshed after it. */
async function withAction(): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(sixPupils), "six.xlsx")).read());
  await refresh(book, options);
  book.type(plan, "spare:action-1", "action", "Ring every school");
  await refresh(book, options);
  return book;
}

/** She takes the list for the place to type in. */
async function mistaken(): Promise<PaperWorkbook> {
  const book = await withAction();
  book.type("actions", "action:a-1", "lead", "KS4 adviser");
  book.type("actions", "action:a-1", "status", "On track");
  book.type("actions", "overview:end", "action", "Ask for a tutor");
  return book;
}

describe("lead and status typed on the list of all actions", () => {
  it("are listed under their headings, with the way to the plan", async () => {
    const { typed } = await refresh(await mistaken(), options);
    expect(typed.review).toEqual([
      expect.objectContaining({
        sheet: "Actions",
        box: "Lead",
        text: "KS4 adviser\nStatus: On track",
        why: "That list only repeats the plans; Put back takes it to the action's own plan",
      }),
    ]);
  });

  it("go to the action's own plan when she puts them back, and stand in the list from then on", async () => {
    const book = await mistaken();
    const [words] = (await refresh(book, options)).typed.review;
    const decisions = new Map([[words?.id ?? "", "Put back"]]);
    const { typed } = await refresh(book, { ...options, decisions });
    expect(typed.review).toEqual([]);
    expect(["lead", "status"].map((column) => book.textOf(plan, "a-1", column))).toEqual([
      "KS4 adviser",
      "On track",
    ]);
    expect(book.textOf("actions", "action:a-1", "lead")).toBe("KS4 adviser");
  });

  it("go to the end of Checks where the plan has a lead by then", async () => {
    const book = await mistaken();
    const [words] = (await refresh(book, options)).typed.review;
    book.type(plan, "a-1", "lead", "Another");
    await refresh(book, { ...options, decisions: new Map([[words?.id ?? "", "Put back"]]) });
    expect(book.textOf(plan, "a-1", "lead")).toBe("Another");
    const kept = book.marked("checks").rows.flatMap((cells) => cells.map((cell) => cell?.text ?? ""));
    expect(kept).toContain("Lead: KS4 adviser\nStatus: On track");
  });
});

describe("an action typed below the list of all actions", () => {
  it("stays, is told with its cell and where to type it instead, until she clears it", async () => {
    const book = await mistaken();
    await refresh(book, options);
    expect(book.textOf("actions", "overview:end", "action")).toBe("Ask for a tutor");
    const told = book.marked("checks").rows.flatMap((cells) => cells.map((cell) => cell?.text ?? ""));
    const message = told.find((text) => text.includes("only repeats the actions of the plans"));
    expect(message).toMatch(
      /^Cell C\d+ holds what was typed on ‘Actions’\. .*a blank row under Actions on its/,
    );
    book.applied = [];
    await refresh(book, options);
    expect(book.applied).toEqual([]);
    book.type("actions", "overview:end", "action", "");
    await refresh(book, options);
    const after = book.marked("checks").rows.flatMap((cells) => cells.map((cell) => cell?.text ?? ""));
    expect(after.filter((text) => text.includes("only repeats the actions"))).toEqual([]);
  });
});
