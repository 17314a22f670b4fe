/** What the ribbon's buttons and the keyboard shortcuts ask for. */
export type RibbonCommand = "open" | "checkData" | "writePlans" | "refresh" | "putBack";

/** The ids by which manifest and shortcuts.json name the commands. */
const actions: Readonly<Record<string, RibbonCommand>> = {
  OpenPane: "open",
  CheckData: "checkData",
  WritePlans: "writePlans",
  Refresh: "refresh",
  PutBack: "putBack",
};

export const ribbonActions: readonly string[] = Object.keys(actions);

/**
 * Tells of every command from now on, and brings the pane before her eyes. Call it before Office is ready: a button
 * may be what started this page. Where Office knows no commands nothing happens, and the pane opens as any other.
 */
export function listenToRibbon(told: (command: RibbonCommand) => void): void {
  if (typeof Office === "undefined" || !hasCommands()) return;
  for (const [id, command] of Object.entries(actions)) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => void carryOut(command, told, event));
  }
}

/** A button waits until it is told that its command is done; a shortcut waits for nothing. */
async function carryOut(
  command: RibbonCommand,
  told: (command: RibbonCommand) => void,
  event: Office.AddinCommands.Event | undefined,
): Promise<void> {
  told(command);
  try {
    await showPane();
  } finally {
    event?.completed();
  }
}

/** Needs the shared runtime (SharedRuntime 1.1); elsewhere she opens the pane herself. */
async function showPane(): Promise<void> {
  const { addin } = Office as { readonly addin?: Office.Addin };
  try {
    await addin?.showAsTaskpane();
  } catch {
    // Office refuses while a dialog of its own is open; the command goes on, and the pane shows it once it is opened.
  }
}

function hasCommands(): boolean {
  return (Office as { readonly actions?: Office.Actions }).actions !== undefined;
}
