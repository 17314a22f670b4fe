import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import packageJson from "../../package.json";

const root = path.resolve(__dirname, "../..");
const manifestPath = path.join(root, "manifest.xml");
const manifest = readFileSync(manifestPath, "utf8");

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
        xml: { fileName: "manifest.xml", contents: manifest },
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

  it("asks for ExcelApi 1.12 and nothing newer", () => {
    const sets = [...manifest.matchAll(/<(?:bt:)?Set Name="([^"]*)" MinVersion="([^"]*)"/g)];
    expect(sets.map(([, name, version]) => `${name} ${version}`)).toEqual(["ExcelApi 1.12", "ExcelApi 1.12"]);
    expect(attributes("DefaultMinVersion")).toEqual(["1.12", "1.12"]);
  });

  it("names no host but Excel", () => {
    expect(
      attributes("Name", manifest.slice(manifest.indexOf("<Hosts>"), manifest.indexOf("</Hosts>"))),
    ).toEqual(["Workbook"]);
    expect([...manifest.matchAll(/<Host xsi:type="(\w+)"/g)].map(([, host]) => host)).toEqual(["Workbook"]);
  });

  it("gives every address over https", () => {
    const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));
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
    expect(lengths.length).toBe(6);
    expect(longest).toBeLessThanOrEqual(250);
    expect(lengths.slice(0, 4).filter((length) => length > 125)).toEqual([]);
  });

  it("has unique control ids", () => {
    const ids = attributes("id", manifest.slice(0, manifest.indexOf("<Resources>")));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows icons that are there, at the sizes they are named for", () => {
    const icons = [...new Set(attributes("DefaultValue").filter((value) => value.endsWith(".png")))];
    for (const icon of icons) {
      const file = new URL(icon).pathname.slice(1);
      const named = Number(/icon-(\d+)\.png$/.exec(file)?.[1]);
      expect(pngSize(file)).toEqual([named, named]);
    }
  });

  it("offers each size of every icon under its own resid, 16, 32 and 80 among them", () => {
    const images = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="Icon\.(\d+)"/g)];
    expect(images.filter(([, size, id]) => size !== id)).toEqual([]);
    expect(images.map(([, size]) => size)).toEqual(expect.arrayContaining(["16", "32", "80"]));
  });

  it("has the ribbon's button open the pane, and promises no function file", () => {
    expect(manifest).toContain('<OfficeTab id="TabHome">');
    expect(manifest).toContain('<Action xsi:type="ShowTaskpane">');
    expect(manifest).not.toContain("FunctionFile");
  });
});

describe("the icons", () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

  it.each(sizes)("are there at %i pixels", (size) => {
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
  });
});
