/** The JSON batches between Microsoft's client library and a host, as the library writes and reads them. */
export interface Batch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireArguments {
  readonly Arguments: readonly unknown[];
  /** Beside each argument: 0 for a plain value, else the path of the object it stands for. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export const pathKinds = { root: 1, method: 3, property: 4, item: 5, reference: 6, nothing: 7 } as const;
export const actionKinds = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Names of what only asks, or keeps the client's own books; every other method changes the workbook. */
const asks = /^(Get|_)/;

/** Whether an action of the batch changes the workbook. */
export function isWrite({ Actions, ObjectPaths }: Batch, index: number): boolean {
  const action = Actions[index];
  if (action?.ActionType === actionKinds.setProperty) return true;
  if (action?.ActionType === actionKinds.method) return !asks.test(action.Name);
  const path = ObjectPaths[String(action?.ObjectPathId)];
  const makes = path?.ObjectPathType === pathKinds.method && !asks.test(path.Name);
  return action?.ActionType === actionKinds.instantiate && makes;
}

/** Published texts where they are known; the rest are our own words. */
const messages: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
};

/** A refusal of the host: the batch stops at the action that meets it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: string,
    message = messages[code] ?? code,
  ) {
    super(message);
  }
}
