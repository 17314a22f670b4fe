import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { darkTheme, lightTheme } from "../../../src/hosts/taskpane/theme";

/** The pane carries only those of Fluent's values that it draws with; they stay Fluent's own. */
const source = path.resolve(__dirname, "../../../src/hosts/taskpane");

function namedInStyles(): string[] {
  const texts = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(source, name), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/tokens\.(\w+)/g)].map(([, name]) => name!));
}

const needed = [...new Set(namedInStyles())].sort();

function onlyNeeded(theme: Partial<Theme>): object {
  const values = new Map<string, unknown>(Object.entries(theme));
  return Object.fromEntries(needed.map((name) => [name, values.get(name)]));
}

/** The tones of RAG words are the pane's own. */
function fluentPart(theme: object): object {
  return Object.fromEntries(Object.entries(theme).filter(([name]) => !/(?:Fill|Ink)$/.test(name)));
}

describe("the pane's colours and sizes", () => {
  it.each([
    ["light", lightTheme, webLightTheme],
    ["dark", darkTheme, webDarkTheme],
  ])("are Fluent's own in the %s theme, all that are needed and no more", (_name, ours, fluents) => {
    expect(fluentPart(ours)).toEqual(onlyNeeded(fluents));
  });

  it("are more than a few", () => {
    expect(needed.length).toBeGreaterThan(30);
  });
});
