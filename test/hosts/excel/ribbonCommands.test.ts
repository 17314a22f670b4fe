import { listenToRibbon, type RibbonCommand } from "../../../src/hosts/excel/ribbonCommands";

type Handler = (event?: { completed(): void }) => void;

/** Office as far as the ribbon is concerned: it keeps what is associated, and may show the pane. */
function withOffice(addin?: { showAsTaskpane(): Promise<void> }): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  const actions = { associate: (id: string, handler: Handler) => void handlers.set(id, handler) };
  Object.assign(globalThis, { Office: { actions, ...(addin && { addin }) } });
  return handlers;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the ribbon's commands", () => {
  it("are told one by one, and each brings the pane up and then says that it is done", async () => {
    const happened: string[] = [];
    const handlers = withOffice({
      showAsTaskpane: () => Promise.resolve(void happened.push("pane shown")),
    });
    listenToRibbon((command) => happened.push(command));
    for (const handler of handlers.values()) {
      handler({ completed: () => happened.push("completed") });
      await settled();
    }
    const each = (command: RibbonCommand) => [command, "pane shown", "completed"];
    const all = (["open", "checkData", "writePlans", "refresh", "putBack"] as const).flatMap(each);
    expect(happened).toEqual(all);
  });

  it("are the same from the keyboard, where nobody waits for the end", async () => {
    const told: RibbonCommand[] = [];
    const handlers = withOffice({ showAsTaskpane: () => Promise.resolve() });
    listenToRibbon((command) => told.push(command));
    handlers.get("Refresh")!();
    await settled();
    expect(told).toEqual(["refresh"]);
  });

  it.each([
    ["has no shared runtime", undefined],
    [
      "cannot show the pane just now",
      { showAsTaskpane: () => Promise.reject(new Error("a dialog is open")) },
    ],
  ])("end well in an Office that %s", async (_, addin) => {
    const happened: string[] = [];
    const handlers = withOffice(addin);
    listenToRibbon((command) => happened.push(command));
    handlers.get("CheckData")!({ completed: () => happened.push("completed") });
    await settled();
    expect(happened).toEqual(["checkData", "completed"]);
  });

  it("are no reason to fail where Office knows none, or is not there at all", () => {
    Object.assign(globalThis, { Office: {} });
    expect(() => listenToRibbon(() => {})).not.toThrow();
    Reflect.deleteProperty(globalThis, "Office");
    expect(() => listenToRibbon(() => {})).not.toThrow();
  });
});
