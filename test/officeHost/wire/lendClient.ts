import { readFileSync } from "node:fs";
import { clearTimeout, setTimeout } from "node:timers";
import type { NativeBridge } from "./bridge";

/** Names that the library uses both as variables and as members of the window, which in a browser is the same. */
const shared = [
  "OfficeExt",
  "OSF",
  "OfficeExtension",
  "OfficeCore",
  "Office",
  "Excel",
  "__extends",
  "__assign",
  "__awaiter",
  "__generator",
  "OsfMsAjaxFactory",
  "OfficeFirstPartyAuth",
  "OfficeFirstPartyDialog",
  "OfficeExtensionBatch",
  "OfficeRuntime",
  "CustomFunctions",
  "CustomFunctionMappings",
  "Microsoft",
  "Type",
];

interface ClientWindow extends Record<string, unknown> {
  Excel: typeof Excel;
  OfficeExtension: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    Utility: { _synchronousCleanup: boolean };
    ObjectPathFactory: { createPropertyObjectPath(...given: readonly unknown[]): unknown };
    HostBridge: { instance: { m_promiseResolver: Record<string, unknown> } };
  };
}

/** A copy of the library that is on loan to one host: the two names that an add-in finds on the page. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: unknown;
  /** Gives it back for the next host: whatever it still waits for is never answered. */
  release(): void;
}

interface Shelved {
  readonly window: ClientWindow;
  readonly plug: Plug;
}

/** Copies that no host uses now: to load one takes longer than a whole refresh, and memory is not given back. */
const shelf: Shelved[] = [];

let text: string | null = null;

function libraryText(): string {
  text ??= readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js"), "utf8");
  return text;
}

/**
 * The library's text, with these names as variables of its own. Inside `with`, every use of one would be looked up
 * anew, and the sweeps through faults use them by the million.
 */
function asOnAPage(): string {
  const members = shared.map(
    (name) => `${name}: { get: () => ${name}, set: (given) => { ${name} = given; } }`,
  );
  const opening = `var ${shared.join(", ")}; Object.defineProperties(window, { ${members.join(", ")} });`;
  return `${opening}\n${libraryText()}`;
}

function standInWindow(bridge: NativeBridge): Record<string, unknown> {
  const element = { setAttribute: () => undefined, style: {} };
  const window: Record<string, unknown> = {
    Promise,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { URL: "", createElement: () => element, getElementsByTagName: () => [] },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  };
  window["window"] = window;
  return window;
}

/**
 * Microsoft's own client library, unmodified, speaking to `bridge`. Two hosts never share a copy at a time, and
 * nothing is left on the global object. Members newer than ExcelApi 1.`newest` throw ApiNotFound.
 */
export function lendClient(bridge: NativeBridge, newest: number): Client {
  const lent = shelf.pop() ?? freshClient();
  const { window, plug } = lent;
  window["Office"] = { context: { requirements: { isSetSupported: supportsUpTo(newest) } } };
  knowNotes(window, newest >= notesSince);
  const unplug = plug.into(bridge);
  const release = (): void => {
    unplug();
    window.OfficeExtension.HostBridge.instance.m_promiseResolver = {};
    shelf.push(lent);
  };
  return { Excel: window.Excel, Office: window["Office"], release };
}

function freshClient(): Shelved {
  const plug = new Plug();
  const window = standInWindow(plug);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function(...Object.keys(window), asOnAPage()).call(window, ...Object.values(window));
  const client = window as unknown as ClientWindow;
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  client.OfficeExtension.Utility._synchronousCleanup = true;
  return { window: client, plug };
}

/** The library keeps the bridge it was loaded with; this one leads to one host after the other. */
class Plug implements NativeBridge {
  private host: NativeBridge | null = null;
  /** Put here by the client. */
  onMessageFromHost?: (text: string) => void;

  sendMessageToHost(text: string): void {
    this.host?.sendMessageToHost(text);
  }

  /** Gives what takes it out again: the host is neither asked nor heard from then on. */
  into(host: NativeBridge): () => void {
    this.host = host;
    host.onMessageFromHost = (text) => this.onMessageFromHost?.(text);
    return () => {
      this.host = null;
      delete host.onMessageFromHost;
    };
  }
}

const notesSince = 18;

/** The library on the registry stopped at ExcelApi 1.15 and knows no notes; a collection asked as comments are stands for them. */
function knowNotes(
  { Excel: excel, OfficeExtension: { ObjectPathFactory: paths } }: ClientWindow,
  isKnown: boolean,
): void {
  const classes = excel as unknown as { Worksheet: { prototype: object }; CommentCollection: NewObject };
  if (!isKnown) return void Reflect.deleteProperty(classes.Worksheet.prototype, "notes");
  Object.defineProperty(classes.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: { context: unknown }) {
      const path = paths.createPropertyObjectPath(this.context, this, "Notes", true, false, 4);
      return new classes.CommentCollection(this.context, path);
    },
  });
}

type NewObject = new (context: unknown, path: unknown) => unknown;

function supportsUpTo(newest: number): (set: string, version?: string | number) => boolean {
  return (set, version = "1.1") => {
    const [major = 0, minor = 0] = String(version).split(".").map(Number);
    return set === "ExcelApi" && major === 1 && minor <= newest;
  };
}
