import { canSaveFiles } from "../../../src/hosts/excel/canSaveFiles";

const world = globalThis as { Office?: unknown };
afterEach(() => {
  delete world.Office;
});

describe("whether a task pane may hand files to the downloads", () => {
  it.each([
    ["PC", true],
    ["OfficeOnline", true],
    ["Mac", false],
    ["iOS", false],
    // An Office.js that does not say must not keep the pane from opening.
    [undefined, false],
  ])("on %s it is %s", (platform, expected) => {
    world.Office = { context: { platform } };
    expect(canSaveFiles()).toBe(expected);
  });
});
