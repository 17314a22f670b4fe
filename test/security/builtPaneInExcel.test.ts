import { existsSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { chromium, type Browser, type Page } from "playwright-core";
import type { SheetRows } from "../officeHost/fill";
import { sheetRows } from "../officeHost/fillFromRaw";
import { openOfficeHost, type OfficeHost } from "../officeHost/openOfficeHost";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { executablePath, servePane, type PaneServer } from "../support/paneServer";
import { trackerFile } from "../support/trackerFile";
import { sixPupils } from "../trackers/sixPupils";
import { markupPayloads } from "./markupPayloads";

/**
 * The pane as it is shipped, in a real browser: Microsoft's client library in the page, and the tests' Excel
 * behind it with a tracker whose every word is an attack.
 */
const office = "https://appsforoffice.microsoft.com";
const canary = "Zzcanary";

/** The library, the bridge to the tests' Excel before it, and what Office says of itself after it. */
function officeScript(): string {
  const library = readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js"), "utf8");
  const before = "window._richApiNativeBridge = { sendMessageToHost: (text) => void window.toHost(text) };";
  const after = `window.Office = {
    onReady: () => Promise.resolve({ host: "Excel" }), HostType: { Excel: "Excel" },
    context: { requirements: { isSetSupported: (set, version) => Number(String(version).split(".")[1]) <= 12 } } };`;
  return `${before}\n${library}\n${after}`;
}

/** A pupil for every attack, named like a canary and then the attack; headings, school and sheet are attacks too. */
async function hostileSheets(): Promise<readonly SheetRows[]> {
  const [y11, ...others] = sixPupils.sheets;
  const [headings = [], first = []] = y11?.rows ?? [];
  const attacked = markupPayloads.map((text, index) =>
    first.map((cell, column) =>
      column === 0 ? `p${index}` : column === 1 ? `${canary} ${text}` : column === 3 ? text : cell,
    ),
  );
  const rows = [[...headings, ...markupPayloads.slice(0, 30)], ...attacked];
  const tracker = { ...sixPupils, sheets: [{ name: "<img src=x onerror=a(1)>", rows }, ...others] };
  return sheetRows((await (await openXlsx(trackerFile(tracker), "t.xlsx")).read()).sheets);
}

(existsSync(executablePath) ? describe : describe.skip)("the built pane over a hostile tracker", () => {
  let pane: PaneServer;
  let browser: Browser;
  let host: OfficeHost;
  let page: Page;
  const requests: string[] = [];
  const said: string[] = [];
  let dialogs = 0;

  beforeAll(async () => {
    pane = await servePane();
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    host = openOfficeHost(await hostileSheets(), { fileName: `${canary}.xlsx` });
    page = await browser.newPage({ viewport: { width: 350, height: 800 } });
    await watch();
    await page.goto(`${pane.address}taskpane.html`);
    await press("Use this workbook");
    await press("See results");
    await press("See what will change");
    await press("Write plans");
    await page.getByRole("button", { name: "Refresh" }).waitFor({ timeout: 60_000 });
    for (const tab of ["Results", "Data"]) await page.getByRole("tab", { name: tab }).click();
    for (const line of await page.locator("summary").all()) await line.click({ timeout: 5_000 });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    host.close();
    pane.close();
  });

  const press = (name: string) => page.getByRole("button", { name }).click({ timeout: 60_000 });

  /** Joins page and Excel, and notes whatever the page does that it should not. */
  async function watch(): Promise<void> {
    await page.exposeFunction("toHost", (text: string) => host.wire.sendMessageToHost(text));
    host.wire.onMessageFromHost = (text) =>
      void page.evaluate((answer) => {
        type Bridge = { onMessageFromHost(text: string): void };
        (window as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge.onMessageFromHost(
          answer,
        );
      }, text);
    await page.route(`${office}/**`, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeScript() }),
    );
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("dialog", (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await page.addInitScript(() => {
      const world = window as unknown as { ran: number; refused: string[]; attacked(): void };
      world.ran = 0;
      world.refused = [];
      world.attacked = () => void (world.ran += 1);
      document.addEventListener("securitypolicyviolation", (event) =>
        world.refused.push(event.violatedDirective),
      );
    });
  }

  it("shows the attacks as the texts they are", async () => {
    const shown = await page.locator("#pane").innerText();
    expect(markupPayloads.filter((text) => shown.includes(text)).length).toBeGreaterThan(10);
    expect(host.workbook.sheets.some(({ name }) => name === "Pupil ratings")).toBe(true);
    const strange = await page.locator("#pane :is(script, iframe, object, embed, base, form, img)").count();
    expect(strange).toBe(0);
  });

  it("opens the public copy beside the workbook, without a pupil's name in it", async () => {
    await page.getByRole("tab", { name: "Plan" }).click();
    await press("Make the public copy");
    await page.getByText("It is open as a workbook of its own").waitFor({ timeout: 60_000 });
    const [opened = ""] = host.workbook.openedBeside;
    const parts = unzipSync(new Uint8Array(Buffer.from(opened, "base64")));
    const texts = Object.values(parts).map((part) => Buffer.from(part).toString("utf8"));
    expect(texts.some((text) => text.includes("Scorecard"))).toBe(true);
    expect(texts.filter((text) => text.includes(canary))).toEqual([]);
  }, 90_000);

  it("runs none of them: no call, no dialog, no refusal by the content policy", async () => {
    const { ran, refused } = await page.evaluate(() => {
      const { ran, refused } = window as unknown as { ran: number; refused: string[] };
      return { ran, refused };
    });
    expect({ ran, refused, dialogs }).toEqual({ ran: 0, refused: [], dialogs: 0 });
  });

  it("asks nobody for anything but its own files and Office.js", () => {
    const others = requests.filter((url) => !url.startsWith(pane.address));
    expect(others).toEqual([`${office}/lib/1/hosted/office.js`]);
  });

  it("leaves no pupil's name in the console, in any storage, in a cookie, the title or the address", async () => {
    const left = await page.evaluate(async () => [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(await indexedDB.databases()),
      document.cookie,
      document.title,
      location.href,
    ]);
    expect([...left, ...said].filter((text) => text.includes(canary))).toEqual([]);
    expect(left.slice(0, 4)).toEqual(["{}", "{}", "[]", ""]);
    expect(said).toEqual([]);
  });

  it("refuses an inline script, a handler in an attribute and a connection, were one to get in", async () => {
    const outcome = await page.evaluate(async () => {
      const world = window as unknown as { ran: number };
      const script = document.createElement("script");
      script.textContent = "attacked()";
      document.body.append(script);
      const image = document.createElement("img");
      image.setAttribute("onerror", "attacked()");
      image.src = "data:image/png;base64,AA";
      document.body.append(image);
      const sent = await fetch("https://example.invalid/").then(
        () => "sent",
        () => "refused",
      );
      await new Promise((next) => setTimeout(next, 200));
      return { ran: world.ran, sent };
    });
    expect(outcome).toEqual({ ran: 0, sent: "refused" });
    expect(requests.filter((url) => url.includes("example.invalid"))).toEqual([]);
  });
});
