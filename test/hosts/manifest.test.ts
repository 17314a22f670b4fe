import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import packageJson from "../../package.json";
import shortcutsJson from "../../shortcuts.json";
import { ribbonActions } from "../../src/hosts/excel/ribbonCommands";

const root = path.resolve(__dirname, "../..");
const manifestPath = path.join(root, "manifest.xml");
const manifest = readFileSync(manifestPath, "utf8");
/** Newer than the schemas, which refuse them: the shared runtime, and the file of keyboard shortcuts. */
const newer = /\s*(?:<Runtimes>[\s\S]*?<\/Runtimes>|<ExtendedOverrides [^>]*\/>)/g;

/** Microsoft's schemas are not ours to ship: a folder `manifest-xsd` with them may be named in PLANNER_REFERENCE. */
const reference = process.env["PLANNER_REFERENCE"];
const schemas = reference ? path.join(reference, "manifest-xsd") : null;
const mainSchema = "OfficeAppManifestV1_1.xsd";

/** All values of one attribute, in order. */
function attributes(name: string, within = manifest): readonly string[] {
  return [...within.matchAll(new RegExp(`\\b${name}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");
}

/** What Microsoft's parser makes of the manifest; in a process of its own, because Jest cannot load its ES modules. */
function parsedByMicrosoft(): unknown {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((read) => process.stdout.write(JSON.stringify(read)))`;
  return JSON.parse(
    execFileSync(process.execPath, ["-e", script, manifestPath], { cwd: root, encoding: "utf8" }),
  );
}

/** Pixel width and height from a PNG's header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(path.join(root, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  (schemas ? it : it.skip)(
    "agrees with Microsoft's schemas (skipped unless PLANNER_REFERENCE names them)",
    async () => {
      const folder = schemas ?? "";
      const files = readdirSync(folder).map((fileName) => ({
        fileName,
        contents: readFileSync(path.join(folder, fileName), "utf8"),
      }));
      const { valid, errors } = await validateXML({
        xml: { fileName: "manifest.xml", contents: manifest.replace(newer, "") },
        schema: files.filter(({ fileName }) => fileName === mainSchema),
        preload: files.filter(({ fileName }) => fileName !== mainSchema),
      });
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
    },
  );

  it("is read by Microsoft's own parser as a task pane for Excel workbooks", () => {
    expect(parsedByMicrosoft()).toMatchObject({
      id: "6f0d7a52-4c1b-4e0e-9d3a-2b8c5e71f9a4",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      displayName: "Recovery Planner",
      version: `${packageJson.version}.0`,
    });
  });

  it("asks for ExcelApi 1.12 and nothing newer, and for the ribbon also for the shared runtime", () => {
    const sets = [...manifest.matchAll(/<(?:bt:)?Set Name="([^"]*)" MinVersion="([^"]*)"/g)];
    expect(sets.map(([, name, version]) => `${name} ${version}`)).toEqual([
      "ExcelApi 1.12",
      "ExcelApi 1.12",
      "SharedRuntime 1.1",
    ]);
    expect(attributes("DefaultMinVersion")).toEqual(["1.12", "1.12"]);
  });

  it("names no host but Excel", () => {
    expect(
      attributes("Name", manifest.slice(manifest.indexOf("<Hosts>"), manifest.indexOf("</Hosts>"))),
    ).toEqual(["Workbook"]);
    expect([...manifest.matchAll(/<Host xsi:type="(\w+)"/g)].map(([, host]) => host)).toEqual(["Workbook"]);
  });

  it("gives every address over https", () => {
    const addresses = [...attributes("DefaultValue"), ...attributes("Url")].filter((value) =>
      value.includes("://"),
    );
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  it("resolves every resid, leaves none unused, and keeps them to 32 characters", () => {
    const used = new Set(attributes("resid"));
    const resources = manifest.slice(manifest.indexOf("<Resources>"));
    const given = attributes("id", resources);
    expect([...used].sort()).toEqual([...given].sort());
    expect([...used].filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps short strings to 125 characters and long ones to 250", () => {
    const strings = [...manifest.matchAll(/<bt:String id="[^"]*" DefaultValue="([^"]*)"/g)];
    const lengths = strings.map(([, text]) => text?.length ?? 0);
    const long = manifest.slice(manifest.indexOf("<bt:LongStrings>"));
    const longest = Math.max(...attributes("DefaultValue", long).map(({ length }) => length));
    const short = manifest.slice(manifest.indexOf("<bt:ShortStrings>"), manifest.indexOf("<bt:LongStrings>"));
    expect(lengths.length).toBe(18);
    expect(longest).toBeLessThanOrEqual(250);
    expect(attributes("DefaultValue", short).filter(({ length }) => length > 125)).toEqual([]);
  });

  it("has unique control ids", () => {
    const ids = attributes("id", manifest.slice(0, manifest.indexOf("<Resources>")));
    expect(ids.length).toBe(7);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows icons that are there, at the sizes they are named for", () => {
    const icons = [...new Set(attributes("DefaultValue").filter((value) => value.endsWith(".png")))];
    for (const icon of icons) {
      const file = new URL(icon).pathname.slice(1);
      const named = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect(pngSize(file)).toEqual([named, named]);
    }
  });

  it("offers each size of every icon under its own resid, from 16 to 80", () => {
    const icons = manifest.match(/<Icon>[\s\S]*?<\/Icon>/g) ?? [];
    expect(icons.length).toBe(6);
    for (const icon of icons) {
      const images = [...icon.matchAll(/<bt:Image size="(\d+)" resid="(\w+)\.(\d+)"/g)];
      expect(images.map(([, size]) => Number(size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      expect(images.filter(([, size, , id]) => size !== id)).toEqual([]);
      expect(new Set(images.map(([, , name]) => name)).size).toBe(1);
    }
  });
});

describe("the ribbon", () => {
  const controls = manifest.match(/<Control [\s\S]*?<\/Control>/g) ?? [];
  const label = (control: string): string => {
    const resid = /<Label resid="([^"]*)"/.exec(control)?.[1] ?? "";
    return new RegExp(`id="${resid}" DefaultValue="([^"]*)"`).exec(manifest)?.[1] ?? "";
  };

  it("has five buttons on the Home tab, in the order of the job", () => {
    expect(manifest).toContain('<OfficeTab id="TabHome">');
    expect(controls.map(label)).toEqual(["Open", "Check data", "Write plans", "Refresh", "Put back"]);
  });

  it("opens the pane by the first, and gives every other one command of the pane", () => {
    expect(controls.map((control) => /<Action xsi:type="(\w+)"/.exec(control)?.[1])).toEqual([
      "ShowTaskpane",
      ...Array.from({ length: 4 }, () => "ExecuteFunction"),
    ]);
    const names = controls.flatMap((control) => /<FunctionName>(\w+)</.exec(control)?.[1] ?? []);
    expect(names).toEqual(["CheckData", "WritePlans", "Refresh", "PutBack"]);
    expect(names.filter((name) => !ribbonActions.includes(name))).toEqual([]);
  });

  it("runs in the page of the pane, which lives on: runtime, functions and pane are one address", () => {
    expect(manifest).toContain('<Runtime resid="Pane.Url" lifetime="long" />');
    expect(manifest).toContain('<FunctionFile resid="Pane.Url" />');
    expect(attributes("resid", manifest.match(/<SourceLocation resid[^>]*>/g)?.join("") ?? "")).toEqual([
      "Pane.Url",
    ]);
    // The order that Office reads: runtimes first, then what is on the ribbon; shortcuts after the overrides.
    const places = [
      "<Host xsi:type",
      "<Runtimes>",
      "<DesktopFormFactor>",
      "<FunctionFile",
      "<ExtensionPoint",
    ];
    const order = [...places, "</VersionOverrides>", "<ExtendedOverrides"].map((tag) =>
      manifest.indexOf(tag),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });
});

describe("shortcuts.json", () => {
  const { actions, shortcuts } = shortcutsJson;

  it("has a shortcut for opening the pane and for every command, and no other", () => {
    expect(actions.map(({ id }) => id)).toEqual([...ribbonActions]);
    expect(shortcuts.map(({ action }) => action)).toEqual([...ribbonActions]);
    expect(actions.every(({ type, name }) => type === "ExecuteFunction" && name.length > 0)).toBe(true);
  });

  it("takes keys that neither Excel nor a browser uses: Ctrl, Alt and Shift with a letter of its own", () => {
    const keys = shortcuts.map(({ key }) => key.default);
    expect(keys.filter((key) => !/^Ctrl\+Alt\+Shift\+[A-Z]$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(shortcuts.map(({ key }) => key.mac)).toEqual(
      keys.map((key) => key.replace("Ctrl+Alt", "Command+Option")),
    );
  });
});

describe("the icons", () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

  it.each(sizes)("are there at %i pixels", (size) => {
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
  });
});
