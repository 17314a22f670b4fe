import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Prints, for each line given, what lint says of it if it stood in that file of the project, as far as the bans go.
 * ESLint's configuration is a module of its own, which Jest does not load: so this runs beside.
 */
const beside = `
import { ESLint, Linter } from "eslint";
import ts from "typescript-eslint";
const bans = ["no-restricted-syntax", "no-restricted-globals", "no-restricted-properties", "no-eval", "no-new-func", "no-console"];
const languageOptions = { parser: ts.parser, parserOptions: { ecmaFeatures: { jsx: true } } };
const told = [];
for (const [file, line] of JSON.parse(process.argv[1])) {
  const { rules } = await new ESLint().calculateConfigForFile(file);
  const banned = Object.fromEntries(bans.filter((name) => rules[name]).map((name) => [name, rules[name]]));
  const config = { files: ["**/*.tsx"], languageOptions, rules: banned };
  told.push(new Linter().verify(line, config, { filename: "any.tsx" }).map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(told));
`;

function complaints(
  lines: readonly (readonly [file: string, line: string])[],
): readonly (readonly string[])[] {
  const given = ["--input-type=module", "-e", beside, JSON.stringify(lines)];
  const run = spawnSync(process.execPath, given, { cwd: join(__dirname, "../.."), encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[][];
}

const pane = "src/hosts/taskpane/App.tsx";
const excel = "src/hosts/excel/excelWorkbook.ts";
const core = "src/core/domain/exact.ts";

/** Markup, code, links and frames made of text; storage, the network, other windows, the console. */
const harmful = [
  "element.innerHTML = name;",
  "element.outerHTML = name;",
  "element.insertAdjacentHTML('beforeend', name);",
  "range.createContextualFragment(name);",
  "new DOMParser().parseFromString(name, 'text/html');",
  "document.write(name);",
  "document.writeln(name);",
  "const a = <p dangerouslySetInnerHTML={{ __html: name }} />;",
  "const a = { dangerouslySetInnerHTML: { __html: name } };",
  "const a = <iframe srcDoc={name} />;",
  "const a = <a href={name}>x</a>;",
  "const a = <img src={name} alt='' />;",
  "eval(name);",
  "new Function(name);",
  "localStorage.setItem('a', name);",
  "window.sessionStorage.setItem('a', name);",
  "indexedDB.open(name);",
  "document.cookie = name;",
  "fetch('/x?' + name);",
  "new XMLHttpRequest();",
  "new WebSocket(name);",
  "new EventSource(name);",
  "navigator.sendBeacon('/x', name);",
  "window.open(name);",
  "console.log(name);",
];
const outsidePane: readonly (readonly [string, string])[] = [
  ...["localStorage.clear();", "fetch('/x');", "console.log(1);", "eval('1');"].map(
    (line) => [excel, line] as const,
  ),
  ...["new Date();", "Math.random();", "fetch('/x');", "process.exit();", "crypto.randomUUID();"].map(
    (line) => [core, line] as const,
  ),
];

describe("what lint forbids", () => {
  const cases = [...harmful.map((line) => [pane, line] as const), ...outsidePane];
  let told: readonly (readonly string[])[] = [];

  beforeAll(() => {
    told = complaints([...cases, [pane, 'const a = <a href="#help" className={name}>{name}</a>;']]);
  });

  it.each(cases.map(([file, line], index) => [file, line, index] as const))(
    "in %s: %s",
    (_file, _line, index) => {
      expect(told[index]).not.toEqual([]);
      expect(told[index]?.every((rule) => /^no-/.test(rule))).toBe(true);
    },
  );

  it("does not forbid a line that does no harm", () => {
    expect(told.at(-1)).toEqual([]);
  });
});
