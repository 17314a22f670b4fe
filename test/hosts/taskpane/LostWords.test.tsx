/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TypedReview } from "../../../src/core/workflows/outcomes";
import { LostWords } from "../../../src/hosts/taskpane/components/LostWords";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";

afterEach(cleanup);

const words: readonly TypedReview[] = ["Ring every school", "A plan for each pupil", "June"].map(
  (text, index) => ({
    id: `words:${index}`,
    sheet: "RP ks4-5ac-em",
    box: "Action",
    text,
    why: "Its row is gone",
    since: "2014-12-05",
  }),
);

function page(review: readonly TypedReview[], onChoose: ((id: string, choice: string) => void) | null) {
  return (
    <Surface>
      <LostWords review={review} onChoose={onChoose} />
    </Surface>
  );
}

describe("the list of words that lost their place", () => {
  it("says of each where it stood, why it is not there and since when", () => {
    render(page(words, () => {}));
    const [first] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent(
      "RP ks4-5ac-em, ActionIts row is gone, noticed on 5 December 2014.Ring every school",
    );
  });

  it("is not there when no words lost their place", () => {
    render(page([], () => {}));
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("has two buttons a row, described by their words, and both work by keyboard", async () => {
    const chosen: string[][] = [];
    render(page(words, (...choice) => void chosen.push(choice)));
    const second = within(screen.getAllByRole("listitem")[1]!);
    const [back, out] = second.getAllByRole("button");
    expect(back).toHaveAccessibleName("Put words back");
    expect(back).toHaveAccessibleDescription("A plan for each pupil");
    back!.focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    expect(out).toHaveFocus();
    await userEvent.keyboard(" ");
    expect(chosen).toEqual([
      ["words:1", "Put back"],
      ["words:1", "Leave out"],
    ]);
  });

  it("keeps the focus in the list when the row that had it goes", () => {
    const { rerender } = render(page(words, () => {}));
    within(screen.getAllByRole("listitem")[2]!).getAllByRole("button")[0]!.focus();
    rerender(page(words.slice(0, 2), () => {}));
    expect(within(screen.getAllByRole("listitem")[1]!).getAllByRole("button")).toContain(
      document.activeElement,
    );
  });

  it("hands the focus to the page when the last row goes", () => {
    const page = (review: readonly TypedReview[]) => (
      <Surface>
        <div id="view" tabIndex={-1}>
          <LostWords review={review} onChoose={() => {}} />
        </div>
      </Surface>
    );
    const { rerender } = render(page(words.slice(0, 1)));
    screen.getAllByRole("button")[1]!.focus();
    rerender(page([]));
    expect(document.activeElement).toBe(document.getElementById("view"));
  });

  it("lets nothing be chosen while sheets are written, and keeps the focus meanwhile", async () => {
    const { rerender } = render(page(words, () => {}));
    const button = screen.getAllByRole("button")[0]!;
    button.focus();
    rerender(page(words, null));
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button);
  });
});
