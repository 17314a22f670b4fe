/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render } from "@testing-library/react";
import { startOffice } from "../../../src/hosts/excel/startOffice";
import { OutsideExcel } from "../../../src/hosts/taskpane/components/OutsideExcel";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";

afterEach(cleanup);

describe("a page that finds no Excel it can work with", () => {
  it("M05: where Office.js is out of reach, the page says which address to allow", async () => {
    expect(await startOffice()).toBe(false);
    const { container } = render(
      <Surface>
        <OutsideExcel />
      </Surface>,
    );
    expect(container.textContent).toContain("appsforoffice.microsoft.com");
  });

  it.each(["1.7", "1.11"])("M06: ExcelApi %s is told in plain words", async (newest) => {
    const isSetSupported = (_set: string, wanted: string) =>
      Number(wanted.split(".")[1]) <= Number(newest.split(".")[1]);
    const world = globalThis as { Office?: unknown };
    world.Office = {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host: "Excel" }),
      context: { requirements: { isSetSupported } },
    };
    expect(await startOffice()).toBe(false);
    delete world.Office;
    const { container } = render(
      <Surface>
        <OutsideExcel />
      </Surface>,
    );
    expect(container.textContent).toMatch(/needs Excel 2021 or later, Microsoft 365/);
  });
});
