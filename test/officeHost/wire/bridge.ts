import type { Batch } from "./protocol";
import { actionKinds, Refusal } from "./protocol";
import type { Roots } from "./paths";
import { runBatch } from "./runBatch";

/** What a test may let go wrong: at which request of the session, and how. Counted from 1. */
export type Fault =
  | { readonly sync: number; readonly kind: "refuseAction"; readonly action: number; readonly code: string }
  | { readonly sync: number; readonly kind: "errorAfterAll"; readonly code: string }
  | { readonly sync: number; readonly kind: "silence" };

/** What the client put through, for tests that hold a number of round trips or a size. */
export interface Traffic {
  /** Requests that carried actions; the client's tidying afterwards is not counted. */
  syncs: number;
  largestRequest: number;
  largestResponse: number;
  /** Most actions in one request, the client's own bookkeeping included. */
  mostActions: number;
}

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Put here by the client. */
  onMessageFromHost?(text: string): void;
}

const tidying = new Set(["_RemoveReference", "_RemoveAllReferences"]);

function onlyTidies(batch: Batch): boolean {
  const methods = batch.Actions.filter((action) => action.ActionType !== actionKinds.instantiate);
  return methods.length > 0 && methods.every((action) => tidying.has(action.Name));
}

/** The host's end of the wire: JSON text in, JSON text out, never in the same turn. */
export function bridgeTo(roots: Roots, traffic: Traffic, faults: readonly Fault[]): NativeBridge {
  const answer = (batch: Batch): unknown => {
    if (onlyTidies(batch)) return runBatch(batch, roots);
    traffic.syncs += 1;
    traffic.mostActions = Math.max(traffic.mostActions, batch.Actions.length);
    const fault = faults.find((each) => each.sync === traffic.syncs);
    if (fault?.kind === "silence") return null;
    const done = runBatch(batch, roots, (action) => {
      if (fault?.kind === "refuseAction" && fault.action === action) throw new Refusal(fault.code);
    });
    if (fault?.kind !== "errorAfterAll") return done;
    return { ...done, Error: { Code: fault.code, Message: fault.code, Location: "", ActionIndex: 0 } };
  };

  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: Batch } };
      const body = answer(message.body);
      roots.requestDone();
      if (body === null) return;
      const reply = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
      if (!onlyTidies(message.body)) {
        traffic.largestRequest = Math.max(traffic.largestRequest, text.length);
        traffic.largestResponse = Math.max(traffic.largestResponse, reply.length);
      }
      setTimeout(() => bridge.onMessageFromHost?.(reply), 0);
    },
  };
  return bridge;
}
