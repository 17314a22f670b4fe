import { bannedNames, mayImportFile, mayImportPackage, mostLines, roomOf } from "../../architecture.mjs";
import { sourceFiles, type SourceFile } from "./sourceFiles";

const files = sourceFiles();
const names = new Set(files.map(({ name }) => name));

describe("the house's architecture", () => {
  it("gives every file a room", () => {
    expect(files.map(({ name }) => name).filter((name) => !roomOf(name))).toEqual([]);
  });

  it("lets a room import only what the table allows", () => {
    const faults = files.flatMap((file) =>
      file.imports
        .filter(({ to, isPackage, typeOnly }) =>
          isPackage ? !mayImportPackage(file.name, to) : !mayImportFile(file.name, to, typeOnly),
        )
        .map(({ to, typeOnly }) => `${file.name} imports ${to}${typeOnly ? "" : " (values)"}`),
    );
    expect(faults).toEqual([]);
  });

  it("imports only files that are there, and without extension", () => {
    const lost = files.flatMap((file) =>
      file.imports
        .filter(({ to, isPackage }) => !isPackage && !names.has(to))
        .map(({ to }) => `${file.name} imports ${to}`),
    );
    expect(lost).toEqual([]);
  });

  it("has no cycles, types included", () => {
    expect(firstCycle(files)).toEqual([]);
  });

  it(`keeps every file to at most ${mostLines} lines`, () => {
    expect(
      files.filter(({ lines }) => lines > mostLines).map(({ name, lines }) => `${name}: ${lines}`),
    ).toEqual([]);
  });

  it("names no file or folder with a word that says nothing", () => {
    const words = (name: string) => name.split(/[/.]/).flatMap((part) => part.split(/(?=[A-Z])/));
    const vague = [...names].filter((name) =>
      words(name).some((word) => bannedNames.includes(word.toLowerCase())),
    );
    expect(vague).toEqual([]);
  });

  it("has no barrel but the registry of measures", () => {
    const barrels = [...names].filter((name) => name.endsWith("/index"));
    const allowed = ["core/domain/measures/index", "hosts/taskpane/index"];
    expect(barrels.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe("the table of rooms", () => {
  it("keeps values out where only types may come in", () => {
    expect(mayImportFile("core/plans/scorecard", "core/analysis/results", true)).toBe(true);
    expect(mayImportFile("core/plans/scorecard", "core/analysis/results", false)).toBe(false);
  });

  it("lets only the pane's index choose the host", () => {
    expect(mayImportFile("hosts/taskpane/index", "hosts/excel/excelWorkbook", false)).toBe(true);
    expect(mayImportFile("hosts/taskpane/App", "hosts/excel/excelWorkbook", true)).toBe(false);
  });

  it("knows a package by its own name and its paths only", () => {
    expect(mayImportPackage("core/reader/stored", "zod/mini")).toBe(true);
    expect(mayImportPackage("core/reader/stored", "zodiac")).toBe(false);
    expect(mayImportPackage("hosts/headless/main", "node:fs")).toBe(true);
    expect(mayImportPackage("core/domain/term", "node:fs")).toBe(false);
  });
});

/** The files of one cycle, the first repeated at the end; empty when there is none. */
function firstCycle(all: readonly SourceFile[]): readonly string[] {
  const byName = new Map(all.map((file) => [file.name, file]));
  const done = new Set<string>();
  const walk = (name: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const { to } of byName.get(name)?.imports ?? []) {
      const cycle = walk(to, [...trail, name]);
      if (cycle.length > 0) return cycle;
    }
    done.add(name);
    return [];
  };
  for (const { name } of all) {
    const cycle = walk(name, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
