/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { analyse } from "../../../src/core/analysis/analyse";
import type { Results as ResultsValue } from "../../../src/core/analysis/results";
import { Results } from "../../../src/hosts/taskpane/components/results/Results";
import { ShowingContext } from "../../../src/hosts/taskpane/showing";
import { aPupil, indicatorOf, settingsOf, value } from "../../support/pupils";

const names = ["Ann Ash", "<img src=x onerror=alert(1)>", '=HYPERLINK("x")', "Di Dale", "Ed Elm"];

/** Five pupils of Year 11: three with an SDQ score of concern or not, one without a score, one of Year 10. */
function worked(): ResultsValue {
  const sdq = [value(20), value(3), value(18), { kind: "blank" } as const, value(2)];
  return analyse({
    pupils: names.map((name, nth) => ({
      ...aPupil,
      ...{
        key: name,
        name,
        sheet: "Y11",
        row: nth + 5,
        year: value(nth === 4 ? 10 : 11),
        sex: value(nth === 0 ? "F" : "M"),
      },
      termly: { ...aPupil.termly, sdq: sdq[nth]! },
    })),
    indicators: [
      indicatorOf({ id: "sdq", title: "SDQ of concern", measure: "sdq-concern", years: [11], target: null }),
    ],
    settings: settingsOf({}),
    decisions: new Map(),
  });
}

/** Draws the tab and returns the rows that are asked for. */
function draw(results: ResultsValue): string[] {
  const shown: string[] = [];
  render(
    <ShowingContext value={{ show: (sheet, cells) => void shown.push(`${sheet}!${cells}`), trouble: "" }}>
      <Results results={results} />
    </ShowingContext>,
  );
  return shown;
}

afterEach(cleanup);

describe("a figure", () => {
  it("opens to its pupils, everyone of the year group in exactly one place with the reason", async () => {
    draw(worked());
    const figure = screen.getByRole("button", { name: "2 of 3 pupils: SDQ of concern" });
    expect(figure).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(figure);
    const pupils = within(screen.getByRole("region", { name: "Pupils: SDQ of concern" }));
    const counts = pupils.getAllByText(/^(Counted|Not known|Left out|Cannot tell)/, {
      selector: "summary span",
    });
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      "Counted yes 2",
      "Counted no 1",
      "Not known 1",
    ]);
    expect(within(pupils.getByRole("list", { name: "Counted yes" })).getAllByRole("listitem")).toHaveLength(
      2,
    );
    await userEvent.click(pupils.getByText("Not known"));
    expect(await pupils.findByRole("list", { name: "Not known" })).toHaveTextContent("Di Dale");
  });

  it("leads from a pupil to his or her row in the tracker", async () => {
    const shown = draw(worked());
    await userEvent.click(screen.getByRole("button", { name: "2 of 3 pupils: SDQ of concern" }));
    await userEvent.click(screen.getByRole("button", { name: "Show me Ann Ash on Y11" }));
    expect(shown).toEqual(["Y11!5:5"]);
  });

  it("splits into rows that add up and open to their own pupils", async () => {
    draw(worked());
    await userEvent.click(screen.getByText(/^How these pupils split/));
    const sexes = await screen.findByRole("list", { name: "Sex" });
    expect(
      within(sexes)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Girls1 of 1 (100.0%)", "Boys1 of 2 (50.0%), 1 not known"]);
    await userEvent.click(within(sexes).getByRole("button", { name: /, Girls: pupils$/ }));
    expect(within(sexes).getByRole("list", { name: "Counted yes" })).toHaveTextContent("Ann Ash");
  });

  it("shows names as the text they are", async () => {
    draw(worked());
    await userEvent.click(screen.getByRole("button", { name: "2 of 3 pupils: SDQ of concern" }));
    await userEvent.click(screen.getByText("Counted no"));
    for (const name of names.slice(1, 3)) expect(screen.getAllByText(name).length).toBeGreaterThanOrEqual(2);
    expect(document.querySelector("img, script, [onerror]")).toBeNull();
  });
});

describe("the pupils", () => {
  it("are filtered by their rating at its count, told how many are left, and opened to all five", async () => {
    draw(worked());
    expect(screen.queryAllByRole("button", { name: /^0 .*show these pupils/ })).toEqual([]);
    const reds = screen.getByRole("button", { name: "2 RED: show these pupils" });
    await userEvent.click(reds);
    expect(reds).toHaveAttribute("aria-pressed", "true");
    expect(reds).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("2 of 5 pupils");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Year group" }), "Year 10");
    expect(screen.getByRole("status")).toHaveTextContent("0 of 5 pupils");
    await userEvent.click(reds);
    expect(screen.getByRole("status")).toHaveTextContent("2 of 5 pupils");
    expect(screen.getByRole("combobox", { name: "Year group" })).toHaveDisplayValue("All");
    expect(reds).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(within(screen.getByRole("list", { name: "Pupils" })).getByText("Ann Ash"));
    const five = await screen.findByRole("list", { name: "Ratings of Ann Ash" });
    expect(five).toHaveTextContent("WellbeingSDQ 20RED");
    expect(five).toHaveTextContent("AttendanceNo data");
  });

  it("are found by what is typed of a name, a UPN or a school, among those of the rating that is chosen", async () => {
    draw(worked());
    const box = screen.getByRole("searchbox", { name: "Name, UPN or school" });
    await userEvent.type(box, "ash ANN");
    expect(screen.getByRole("status")).toHaveTextContent("1 of 5 pupils");
    expect(screen.getByRole("list", { name: "Pupils" })).toHaveTextContent("Ann Ash");
    expect(box).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: /GREEN: show these pupils$/ }));
    expect(screen.getByRole("status")).toHaveTextContent("0 of 5 pupils");
    await userEvent.clear(box);
    await userEvent.click(screen.getByRole("button", { name: /GREEN: show these pupils$/ }));
    expect(screen.getByRole("status")).toHaveTextContent("5 pupils");
  });
});
