/**
 * What a test may let go wrong. `sync` counts the requests of the session from 1, the client's tidying left
 * out; `lasting` means that request and every later one.
 */
export type Fault = {
  readonly sync: number;
  readonly lasting?: boolean;
} & FaultKind;

export type FaultKind =
  /** Refused at an action of the request, 0-based: what stands before it is done. */
  | { readonly kind: "refuseAction"; readonly action: number; readonly code: string }
  /** Refused at the action that is the n-th of the whole session, 0-based, in whatever request it comes. */
  | { readonly kind: "refuseNthAction"; readonly action: number; readonly code: string }
  /** Refused at the n-th action of each such request that changes something, counted from 0. */
  | { readonly kind: "refuseWrites"; readonly most: number; readonly code: string }
  /** Everything is done, and an error reported all the same (office-js issue 3179). */
  | { readonly kind: "errorAfterAll"; readonly code: string }
  /** Never done and never answered. */
  | { readonly kind: "silence" }
  /** Not answered; done when the test lets it land, however much has happened meanwhile. */
  | { readonly kind: "late" }
  /** The pane dies: actions before this one are done, nobody hears of it, and nothing more is heard of the pane. */
  | { readonly kind: "killed"; readonly action: number };

/** What is to happen to one request. */
export interface FaultPlan {
  readonly kind: FaultKind["kind"] | "none";
  /** The action before which the batch stops; Infinity for none. */
  readonly stopsAt: number;
  readonly code: string;
}

const harmless: FaultPlan = { kind: "none", stopsAt: Infinity, code: "" };

/** The fault that meets request number `sync`, of which `before` actions of the session came earlier. */
export function faultAt(
  faults: readonly Fault[],
  sync: number,
  before: number,
  actions: number,
  writes: readonly number[] = [],
): FaultPlan {
  for (const fault of faults) {
    if (fault.kind === "refuseWrites") {
      const stopsAt = sync >= fault.sync ? writes[fault.most] : undefined;
      if (stopsAt !== undefined) return { kind: "refuseAction", stopsAt, code: fault.code };
    } else if (fault.kind === "refuseNthAction") {
      const action = fault.action - before;
      const isMet = fault.lasting ? action < actions : action >= 0 && action < actions;
      if (isMet) return { kind: "refuseAction", stopsAt: Math.max(0, action), code: fault.code };
    } else if (fault.lasting ? sync >= fault.sync : sync === fault.sync) {
      return planOf(fault);
    }
  }
  return harmless;
}

function planOf(fault: Fault): FaultPlan {
  return {
    kind: fault.kind,
    stopsAt: "action" in fault ? fault.action : Infinity,
    code: "code" in fault ? fault.code : "",
  };
}

/** What the officer, or a colleague, does right before a request of the session arrives. */
export interface Interruption<Workbook> {
  readonly before: number;
  readonly act: (workbook: Workbook) => void;
}
