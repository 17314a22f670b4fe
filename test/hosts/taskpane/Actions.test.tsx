/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import userEvent from "@testing-library/user-event";
import type { Results } from "../../../src/core/analysis/results";
import type { WorkbookPort } from "../../../src/core/workflows/ports";
import { refresh } from "../../../src/core/workflows/refresh";
import { typeWords } from "../../../src/core/workflows/typeWords";
import { ActionsPage } from "../../../src/hosts/taskpane/components/actions/ActionsPage";
import { HerWordsProvider } from "../../../src/hosts/taskpane/herWords";
import { ShowingContext } from "../../../src/hosts/taskpane/showing";
import { useTyping } from "../../../src/hosts/taskpane/typing/useTyping";
import { WorkbookContext } from "../../../src/hosts/taskpane/workbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { options } from "../../support/excelTerms";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { worked12 } from "../../trackers/worked12";

jest.setTimeout(60_000);

const mark = "recoveryPlan:ks4-5ac-em";
const payload = "<img src=x onerror=alert(1)>";
let port: WorkbookPort;
let results: Results;

/** Twelve pupils whose plan has three actions: one without a lead, one overdue, one with a name full of markup. */
beforeEach(async () => {
  const sheets = worked12.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === 25 ? 80 : cell))),
  }));
  port = new PaperWorkbook(
    await (await openXlsx(trackerFile({ ...worked12, sheets }), "worked12.xlsx")).read(),
  );
  await refresh(port, options);
  const put = (key: string, column: string, text: string) => ({ mark, key, column, seen: "", text });
  await typeWords(
    port,
    [
      put("spare:action-1", "action", "Agree entries"),
      put("spare:action-1", "due", "12/12/2014"),
      put("spare:action-2", "action", "Attendance plan"),
      put("spare:action-2", "lead", "Attendance lead"),
      put("spare:action-2", "due", "01/07/2014"),
      put("spare:action-3", "action", payload),
      put("spare:action-3", "lead", "Head"),
      put("spare:action-3", "due", "ongoing"),
    ],
    "2014-09-30",
  );
  results = (await refresh(port, options)).calculated.results!;
});

afterEach(cleanup);

const today = () => "2014-09-30";

const quiet = { isStale: false, typedOnOurs: 0, hasTyped: false };

/** What she types goes the way that every box of the pane goes. */
function WithHerWords({ children }: { readonly children: ReactNode }) {
  const typing = useTyping(port, today);
  return (
    <HerWordsProvider value={{ plans: null, typing, trouble: "", ...quiet }}>{children}</HerWordsProvider>
  );
}

/** Draws the tab and returns the cells that are asked for. */
async function draw(): Promise<string[]> {
  const shown: string[] = [];
  render(
    <WorkbookContext value={{ port, today }}>
      <ShowingContext value={{ show: (sheet, cells) => void shown.push(`${sheet}!${cells}`), trouble: "" }}>
        <WithHerWords>
          <ActionsPage results={results} />
        </WithHerWords>
      </ShowingContext>
    </WorkbookContext>,
  );
  await screen.findByRole("list", { name: "Actions" });
  return shown;
}

const entries = () =>
  [...screen.getByRole("list", { name: "Actions" }).children].map(({ textContent }) => textContent);
const open = (words: string) =>
  userEvent.click(within(screen.getByRole("list", { name: "Actions" })).getAllByText(words)[0]!);

describe("the actions tab", () => {
  it("lists every action with plan, number, lead, date and what presses, the most pressing first", async () => {
    await draw();
    expect(screen.getByText("3 actions, 1 overdue, 1 without a lead.")).toBeVisible();
    expect(entries()).toEqual([
      "Attendance planRP ks4-5ac-em, 2 · Attendance lead · due 1 July 2014Overdue",
      "Agree entriesRP ks4-5ac-em, 1 · due 12 December 2014No lead",
      `${payload}RP ks4-5ac-em, 3 · Head · due ongoing`,
    ]);
    expect(document.querySelector("img, script, [onerror]")).toBeNull();
  });

  it("puts what she types into the cell when she leaves its box, and says so", async () => {
    await draw();
    await open("Agree entries");
    await userEvent.type(await screen.findByRole("textbox", { name: "Lead: Agree entries" }), "KS4 adviser");
    await userEvent.tab();
    expect(await screen.findByText("Lead of Agree entries: on the sheet.")).toBeVisible();
    expect(screen.queryByText("No lead")).toBeNull();
    const progress = screen.getByRole("textbox", { name: "Progress this term: Agree entries" });
    await userEvent.type(progress, "All schools asked");
    await userEvent.tab();
    await screen.findByText("Progress this term of Agree entries: on the sheet.");
    const report = (await port.read()).sheets.find((sheet) => sheet.mark === "progressReport:ks4-5ac-em")!;
    expect(report.rows.flat().map((cell) => cell?.text)).toContain("All schools asked");
  });

  it("takes an edit back where she typed it, and says which it is", async () => {
    await draw();
    await open("Agree entries");
    const progress = await screen.findByRole("textbox", { name: "Progress this term: Agree entries" });
    expect(screen.queryByRole("button", { name: "Undo last edit" })).toBeNull();
    await userEvent.type(progress, "All schools asked");
    await userEvent.tab();
    await screen.findByText("Progress this term of Agree entries: on the sheet.");
    const undo = screen.getByRole("button", { name: "Undo last edit" });
    expect(undo).toHaveAccessibleDescription("Progress this term: blank again");
    await userEvent.click(undo);
    await waitFor(() => expect(undo).toHaveAccessibleDescription("Progress this term: “All schools asked”"));
    expect(progress).toHaveValue("");
    const report = (await port.read()).sheets.find((sheet) => sheet.mark === "progressReport:ks4-5ac-em")!;
    expect(report.rows.flat().map((cell) => cell?.text)).not.toContain("All schools asked");
  });

  it("keeps her words where the cell has changed meanwhile, and shows what stands there", async () => {
    await draw();
    await open("Agree entries");
    const box = await screen.findByRole("textbox", { name: "Lead: Agree entries" });
    await typeWords(
      port,
      [{ mark, key: "a-1", column: "lead", seen: "", text: "Somebody else" }],
      "2014-09-30",
    );
    await userEvent.type(box, "KS4 adviser");
    await userEvent.tab();
    const refusal = await screen.findByText(/On the sheet stands:/);
    expect(refusal).toBeVisible();
    expect(refusal).toHaveTextContent("On the sheet stands: “Somebody else”");
    expect(box).toHaveValue("KS4 adviser");
    await userEvent.click(screen.getByRole("button", { name: "Keep my words: Lead" }));
    expect(await screen.findByText("Lead of Agree entries: on the sheet.")).toBeVisible();
    expect(screen.queryByText(/On the sheet stands/)).toBeNull();
  });

  it("keeps words that could not be put on the sheet while she looks at another tab", async () => {
    await draw();
    await open("Agree entries");
    const name = "Lead: Agree entries";
    const box = await screen.findByRole("textbox", { name });
    const seen = { mark, key: "a-1", column: "lead", seen: "" };
    await typeWords(port, [{ ...seen, text: "Somebody else" }], today());
    await userEvent.type(box, "KS4 adviser");
    await userEvent.tab();
    await screen.findByText(/On the sheet stands/);
    await open("Agree entries");
    expect(screen.queryByRole("textbox", { name })).toBeNull();
    await open("Agree entries");
    expect(await screen.findByRole("textbox", { name })).toHaveValue("KS4 adviser");
  });

  it("puts a status that she chooses into its cell at once", async () => {
    await draw();
    await open("Agree entries");
    const status = await screen.findByRole("combobox", { name: "Status" });
    await userEvent.selectOptions(status, "On track");
    expect(await screen.findByText("Status of Agree entries: on the sheet.")).toBeVisible();
    expect(entries()[1]).toContain("On track");
  });

  it("moves an action by its buttons, which keep the keyboard; the ends are told by grey buttons", async () => {
    await draw();
    await open("Agree entries");
    expect(await screen.findByRole("button", { name: "Move up: Agree entries" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    const down = screen.getByRole("button", { name: "Move down: Agree entries" });
    down.focus();
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText(/^Moved down: Agree entries/)).toBeVisible();
    expect(down).toHaveFocus();
    expect(entries()[1]).toContain("RP ks4-5ac-em, 2");
  });

  it("leads to the action's own cell", async () => {
    const shown = await draw();
    await open("Attendance plan");
    await userEvent.click(
      await screen.findByRole("button", { name: "Show me Attendance plan on RP ks4-5ac-em" }),
    );
    expect(shown).toEqual([expect.stringMatching(/^RP ks4-5ac-em!B\d+$/)]);
  });

  it("offers what the figures call for with the reason, and puts it into a blank row of the plan", async () => {
    await draw();
    const offers = within(screen.getByRole("list", { name: "What the figures call for" }));
    const [first] = offers.getAllByRole("listitem");
    expect(first).toHaveTextContent(/Suggested: /);
    const name = within(first!).getByRole("button").getAttribute("aria-label")!.replace("Add: ", "");
    await userEvent.click(within(first!).getByRole("button"));
    expect(
      await screen.findByText(`Added to RP ks4-5ac-em: ${name}. Give it a lead and a date.`),
    ).toBeVisible();
    expect(entries().join("\n")).toContain(`${name}RP ks4-5ac-em, 4`);
    await open(name);
    const up = await screen.findByRole("button", { name: `Move up: ${name}` });
    expect(up).toHaveAttribute("aria-disabled", "true");
    expect(up).toHaveAccessibleDescription(/refresh the plans, then it can be moved/);
    expect(offers.queryByRole("button", { name: `Add: ${name}` })).toBeNull();
  });
});
