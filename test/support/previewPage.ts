import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { columnNumber } from "../../src/hosts/xlsx/page/cellAddress";

/** The preview open in a browser, as somebody at its keyboard sees it. */
export class PreviewPage {
  readonly requests: string[] = [];
  /** Errors of scripts, and whatever the page's own policy refused. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("console", (message) => this.faults.push(message.text()));
  }

  static async open(
    browser: Browser,
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<PreviewPage> {
    const preview = new PreviewPage(
      await browser.newPage({ viewport: { width: 1366, height: 768 }, ...options }),
    );
    await preview.page.goto(address);
    await preview.sheetShown("CLA tracker 13-14");
    return preview;
  }

  static async openWithout(browser: Browser, address: string, scripts: RegExp): Promise<PreviewPage> {
    const preview = new PreviewPage(await browser.newPage());
    await preview.page.route(scripts, (route) => route.abort());
    await preview.page.goto(address);
    return preview;
  }

  get sheet(): Locator {
    return this.page.getByRole("grid");
  }

  /** A cell by its 1-based row and its column's letters. */
  cell(row: number, letters: string): Locator {
    return this.sheet.locator(`td[data-row="${row - 1}"][data-column="${columnNumber(letters)}"]`);
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  /** Presses Tab until a button has the keyboard. */
  async tabTo(button: string): Promise<void> {
    const focused = this.page.locator("button:focus").filter({ hasText: button });
    for (let presses = 0; presses < 40 && (await focused.count()) === 0; presses += 1)
      await this.page.keyboard.press("Tab");
  }

  async buttonShown(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).waitFor();
  }

  async sheetShown(name: string): Promise<void> {
    await this.page.getByRole("grid", { name: `Sheet ${name}` }).waitFor();
  }

  /** Goes to each tab of the pane in turn, whatever tabs there are, and back to the one that was shown. */
  async eachTab(look: (tab: string) => Promise<void>): Promise<void> {
    const tabs = this.page.getByRole("tablist", { name: "Recovery Planner" }).getByRole("tab");
    const shown = await this.page.locator("#view").getAttribute("aria-labelledby");
    for (const name of await tabs.allTextContents()) {
      await tabs.filter({ hasText: name }).click();
      await look(name);
    }
    await this.page.locator(`#${shown}`).click();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.sheetShown(name);
  }

  /** The first drawn cell that says exactly this. */
  cellSaying(text: string): Locator {
    return this.sheet
      .locator("td")
      .filter({ hasText: new RegExp(`^${escaped(text)}$`) })
      .first();
  }

  /** Types into a cell over what stands there, and waits until the cell shows it. */
  async type(cell: Locator, text: string): Promise<void> {
    const at = await cell.getAttribute("id");
    await cell.click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.page.locator(`#${at}`).filter({ hasText: text }).waitFor();
  }

  /** From the sample tracker to written plans. */
  async writePlans(): Promise<void> {
    await this.press("Use this workbook");
    await this.press("See results");
    await this.press("See what will change");
    await this.press("Write plans");
    await this.buttonShown("Refresh");
    await this.sheetShown("RP ks4-5ac-em");
  }

  async refresh(): Promise<void> {
    await this.press("Refresh");
    await this.press("Refresh plans");
    await this.page.getByRole("button", { name: "Writing…" }).waitFor({ state: "detached" });
    await this.buttonShown("Refresh");
  }

  /** Opens a file of hers; `sheet` is the one that is shown then, null where none is. */
  async openFile(name: string, bytes: Uint8Array, sheet: string | null): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await this.page.getByLabel("Workbook to open").setInputFiles(file);
    if (sheet !== null) await this.sheetShown(sheet);
  }

  /** What is announced as gone wrong, with certain words in it. */
  async troubleSaid(words: string | RegExp): Promise<string> {
    return (await this.page.getByRole("alert").filter({ hasText: words }).textContent()) ?? "";
  }

  /** Pastes a text as it is copied elsewhere. */
  async paste(text: string): Promise<void> {
    await this.sheet.evaluate((grid, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", copied);
      grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** The bytes that Download hands over. */
  async download(): Promise<Uint8Array> {
    const coming = this.page.waitForEvent("download");
    await this.press("Download");
    return new Uint8Array(readFileSync(await (await coming).path()));
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
