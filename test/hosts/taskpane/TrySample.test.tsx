/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError } from "../../../src/core/workflows/ports";
import { FirstCard } from "../../../src/hosts/taskpane/components/FirstCard";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import { WorkbookContext } from "../../../src/hosts/taskpane/workbook";
import type { Surroundings } from "../../../src/hosts/taskpane/surroundings";

afterEach(cleanup);

const port: Surroundings["port"] = {
  read: () => Promise.reject(new Error()),
  apply: () => Promise.reject(new Error()),
};

function draw(openSample?: Surroundings["openSample"]): void {
  render(
    <Surface>
      <WorkbookContext value={{ port, today: () => "2014-09-30", ...(openSample && { openSample }) }}>
        <FirstCard />
      </WorkbookContext>
    </Surface>,
  );
}

const button = () => screen.queryByRole("button", { name: "Try it with a sample tracker" });

describe("the first card", () => {
  it("opens the sample tracker and says where it is", async () => {
    draw(() => Promise.resolve("It is open beside this one."));
    await userEvent.click(button()!);
    expect(screen.getByRole("status")).toHaveTextContent("It is open beside this one.");
    expect(button()).toHaveFocus();
  });

  it("says why it could not be opened", async () => {
    draw(() => Promise.reject(new HostError("refused", "Excel opens no more windows.")));
    await userEvent.click(button()!);
    expect(screen.getByRole("status")).toHaveTextContent("Excel opens no more windows.");
  });

  it("offers none where the sample is open already", () => {
    draw();
    expect(button()).toBeNull();
  });
});
