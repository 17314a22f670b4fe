/**
 * Takes the pictures of the preview and of the pane that the README shows, into docs/screens.
 * Run it by `npm run screens`, which builds the preview first; Chromium can be named in CHROMIUM.
 */
import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const built = join(root, "dist", "preview");
const folder = join(root, "docs", "screens");
const types = { ".html": "text/html", ".js": "text/javascript", ".png": "image/png" };

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://preview");
  const file = join(built, normalize(pathname === "/" ? "/index.html" : pathname));
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
  return createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
mkdirSync(folder, { recursive: true });

/** From the sample tracker to a refresh, with a picture at each step. */
async function walk(colorScheme, step) {
  const viewport = { width: 1366, height: 900 };
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const press = (name) => page.getByRole("button", { name, exact: true }).click();
  const sheet = async (name) => {
    await page.getByRole("tab", { name, exact: true }).click();
    await page.getByRole("grid", { name: `Sheet ${name}` }).waitFor();
  };
  await page.getByRole("grid").waitFor();
  await step(page, "first");
  await press("Use this workbook");
  await page.getByRole("button", { name: "See results" }).waitFor();
  await eachTab(page, step);
  await press("See results");
  await press("See what will change");
  await page.getByRole("button", { name: "Write plans" }).waitFor();
  await step(page, "changes");
  await press("Write plans");
  await page.getByRole("grid", { name: "Sheet RP ks4-5ac-em" }).waitFor();
  await page.getByRole("button", { name: "Refresh" }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.type("Mathematics lessons began late in the spring term.");
  await page.keyboard.press("Enter");
  await page.locator("td").filter({ hasText: "Mathematics lessons" }).waitFor();
  await step(page, "written");
  await eachTab(page, step);
  await sheet("CLA tracker 13-14");
  // The maths grade of a pupil who lacks nothing else.
  await page.locator('td[data-row="9"][data-column="17"]').click();
  await page.keyboard.type("C");
  await page.keyboard.press("Enter");
  await press("Refresh");
  await press("Refresh plans");
  await page.getByRole("button", { name: "Writing…" }).waitFor({ state: "detached" });
  await sheet("RP ks4-5ac-em");
  await page
    .locator("td")
    .filter({ hasText: /^17\.6%\s+\(6 of 34\)$/ })
    .waitFor();
  await step(page, "refreshed");
  await sheet("Scorecard");
  await step(page, "scorecard");
  await press("Put back");
  await page.getByRole("button", { name: "Keep the refresh" }).waitFor();
  await step(page, "put-back");
  await page.close();
}

/** Each tab of the pane, whatever tabs there are, under its own name. */
async function eachTab(page, step) {
  const tabs = page.getByRole("tablist", { name: "Recovery Planner" }).getByRole("tab");
  const shown = await page.locator("#view").getAttribute("aria-labelledby");
  for (const name of await tabs.allTextContents()) {
    await tabs.filter({ hasText: name }).click();
    await step(page, name.toLowerCase());
  }
  await page.locator(`#${shown}`).click();
}

/** The questions before the first plans, which the sample's own Settings and Indicators answer: both are emptied first. */
async function questions(step) {
  const viewport = { width: 1366, height: 1180 };
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  for (const name of ["Settings", "Indicators"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    await page.getByRole("grid", { name: `Sheet ${name}` }).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.locator("td").filter({ hasText: /\S/ }).waitFor({ state: "detached" });
  }
  await page.getByRole("button", { name: "Use this workbook" }).click();
  await page.getByRole("button", { name: "See results" }).waitFor();
  const asked = page.getByRole("heading", { name: "Before the first plans" });
  await asked.evaluate((heading) => heading.scrollIntoView());
  await step(page, "questions");
  await page.close();
}

const pane = (page) => page.locator("header").locator("xpath=..");
const ofPage = new Set(["first", "written", "refreshed"]);
await walk("light", async (page, name) => {
  if (ofPage.has(name)) await page.screenshot({ path: join(folder, `preview-${name}.png`) });
  if (name !== "written" && name !== "scorecard")
    await pane(page).screenshot({ path: join(folder, `pane-${name}.png`) });
});
await questions((page, name) => pane(page).screenshot({ path: join(folder, `pane-${name}.png`) }));
await walk("dark", async (page, name) => {
  if (name === "scorecard") await page.screenshot({ path: join(folder, "preview-dark.png") });
});
await browser.close();
server.close();
process.stdout.write(`Pictures are in ${folder}\n`);
