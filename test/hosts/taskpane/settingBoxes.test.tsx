/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { nothingAhead, withWords } from "../../../src/core/domain/typedAhead";
import { indicatorChoices } from "../../../src/core/workflows/indicatorChoices";
import { listIndicator } from "../../../src/core/workflows/listIndicator";
import { readBoxes } from "../../../src/core/workflows/readBoxes";
import { refresh } from "../../../src/core/workflows/refresh";
import type { Calculated } from "../../../src/core/workflows/outcomes";
import { AheadContext } from "../../../src/hosts/taskpane/ahead";
import { FirstQuestions } from "../../../src/hosts/taskpane/components/ahead/FirstQuestions";
import { Settings } from "../../../src/hosts/taskpane/components/settings/Settings";
import { HerWordsProvider } from "../../../src/hosts/taskpane/herWords";
import { useTyping } from "../../../src/hosts/taskpane/typing/useTyping";
import { WorkbookContext } from "../../../src/hosts/taskpane/workbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { calculated } from "../../support/calculated";
import { options } from "../../support/excelTerms";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { herWords } from "../../support/herWords";
import { trackerFile } from "../../support/trackerFile";
import { worked12 } from "../../trackers/worked12";

jest.setTimeout(60_000);
afterEach(cleanup);

const today = () => "2014-09-30";
let port: PaperWorkbook;

/** A pane over a workbook with plans. */
function OverPlans({ children }: { readonly children: ReactNode }) {
  const typing = useTyping(port, today);
  return (
    <WorkbookContext value={{ port, today }}>
      <HerWordsProvider value={{ ...herWords(), plans: null, typing }}>{children}</HerWordsProvider>
    </WorkbookContext>
  );
}

async function written(): Promise<Calculated> {
  const sheets = worked12.sheets.filter(({ name }) => !/^(Settings|Indicators)$/.test(name));
  const file = trackerFile({ ...worked12, sheets });
  port = new PaperWorkbook(await (await openXlsx(file, "worked12.xlsx")).read());
  await refresh(port, options);
  return (await refresh(port, options)).calculated;
}

/** A pane before the first plans, in which everything is typed ahead. */
function Before({ children }: { readonly children: ReactNode }) {
  const [typed, setTyped] = useState(nothingAhead);
  return (
    <AheadContext
      value={{ typed, type: (words) => setTyped((now) => withWords(now, words)), list: () => undefined }}
    >
      {children}
    </AheadContext>
  );
}

async function typeInto(box: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(box);
  await userEvent.type(box, text);
  await userEvent.tab();
}

describe("nonsense typed before the first plans", () => {
  it("stays in its box, and beside it stands what is wrong and what to type", async () => {
    render(
      <Before>
        <FirstQuestions calculated={calculated()} />
      </Before>,
    );
    const year = screen.getByRole("textbox", { name: "Academic year" });
    await typeInto(year, "banana");
    expect(year).toHaveValue("banana");
    expect(year).toBeInvalid();
    expect(year).toHaveAccessibleDescription(
      /^“banana” is not used\. Type an academic year such as 2013\/14\. Kept here/,
    );
    await typeInto(year, "2014/15");
    expect(year).toBeValid();
    expect(screen.queryByText(/is not used/)).toBeNull();
  });

  it("is told of a target as of a year", async () => {
    render(
      <Before>
        <FirstQuestions
          calculated={{ ...calculated(), reading: { ...calculated().reading, hasIndicators: false } }}
        />
      </Before>,
    );
    await userEvent.click(screen.getByText(/^Targets \(/));
    const [target] = await screen.findAllByRole("textbox", { name: /GCSE/ });
    await typeInto(target!, "fifty");
    expect(target).toHaveValue("fifty");
    expect(target).toHaveAccessibleDescription(/“fifty” is not used\. Type a target such as 13 or 13%\./);
  });
});

describe("settings on their sheet", () => {
  const onSheet = async (key: string): Promise<string | undefined> =>
    (await readBoxes(port, { mark: "settings", column: "value", label: "" }))?.boxes.get(key)?.text;
  const open = async (summary: RegExp | string): Promise<void> =>
    userEvent.click(await screen.findByText(summary));

  it("are told of where they say nonsense or leave no room for AMBER", async () => {
    const done = await written();
    render(
      <OverPlans>
        <Settings calculated={done} />
      </OverPlans>,
    );
    await open("Year, term, thresholds and small numbers");
    const green = await screen.findByRole("textbox", { name: "Attendance GREEN from: now 95" });
    await typeInto(green, "eighty");
    expect(green).toHaveAccessibleDescription(/^“eighty” is not used\. Type a number\./);
    await typeInto(green, "80");
    expect(green).toHaveAccessibleDescription(
      /^Nobody can be AMBER\. Type Attendance GREEN from at 90 or above/,
    );
    expect(screen.getByRole("textbox", { name: "Attendance AMBER from: now 90" })).toBeInvalid();
  });

  it("with fixed words are lists to choose from", async () => {
    const done = await written();
    render(
      <OverPlans>
        <Settings calculated={done} />
      </OverPlans>,
    );
    await open("Year, term, thresholds and small numbers");
    const term = await screen.findByRole("combobox", { name: /^Term: now/ });
    expect(
      within(term)
        .getAllByRole("option")
        .map((each) => each.textContent),
    ).toEqual(["As the tracker says", "Autumn", "Spring", "Summer"]);
    await userEvent.selectOptions(term, "Spring");
    await waitFor(async () => expect(await onSheet("setting:term")).toBe("spring"));
    await open(/^Indicators, targets and colours/);
    await userEvent.click((await screen.findAllByText(/^No target yet · |^Target /))[0]!);
    const unit = await screen.findByRole("combobox", { name: /^AMBER is decided by/ });
    expect(unit).toHaveValue("% of target");
  });
});

describe("an indicator taken off its sheet", () => {
  it("goes from the list at once with its boxes, however often the button is pressed, and can be put back", async () => {
    const [choice] = indicatorChoices(await written(), today());
    await listIndicator(port, choice!.indicator);
    const done = (await refresh(port, options)).calculated;
    render(
      <OverPlans>
        <Settings calculated={done} />
      </OverPlans>,
    );
    await userEvent.click(await screen.findByText(/^Indicators, targets and colours/));
    await userEvent.click((await screen.findAllByText(/^No target yet · |^Target /))[0]!);
    const { title } = done.results!.indicators[0]!.indicator;
    await userEvent.dblClick(await screen.findByRole("button", { name: `Take out ${title}` }));
    expect(await screen.findByText(/no longer stands on your Indicators sheet/)).toBeVisible();
    expect(screen.queryByRole("button", { name: `Take out ${title}` })).toBeNull();
    expect(screen.queryByRole("textbox", { name: `Target: ${title}` })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: `Put back ${title}` }));
    expect(await screen.findByText(/ stands on your Indicators sheet/)).toBeVisible();
    expect(screen.getAllByText(title)).not.toHaveLength(0);
  });
});
