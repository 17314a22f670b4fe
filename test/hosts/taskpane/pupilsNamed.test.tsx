/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import { remarksOnNames } from "../../../src/core/workflows/remarksOnNames";
import { WordsBox } from "../../../src/hosts/taskpane/components/WordsBox";
import { PupilsNamedContext } from "../../../src/hosts/taskpane/pupilsNamed";
import { plansOnSheets } from "../../support/herWords";
import { aPupil } from "../../support/pupils";

afterEach(cleanup);

describe("a box whose words go before a committee", () => {
  it("has a remark on a pupil beside it, who is not named once more", () => {
    const [plan] = plansOnSheets("Amara Okoro moved twice.");
    render(
      <PupilsNamedContext value={remarksOnNames([{ ...aPupil, name: "Okoro, Amara" }])}>
        <WordsBox box={plan!.boxes[0]!} />
      </PupilsNamedContext>,
    );
    const box = screen.getByRole("textbox", { name: "Reason 1" });
    expect(box).toHaveAccessibleDescription(/^“A… O…”: A pupil's name in text that a committee reads/);
  });
});
