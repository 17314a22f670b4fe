import { setImmediate } from "node:timers";
import type { Batch, BatchAnswer } from "./protocol";
import { actionKinds, isWrite, Refusal } from "./protocol";
import type { Fault, FaultPlan } from "./faults";
import { faultAt } from "./faults";
import type { Roots } from "./paths";
import { runBatch } from "./runBatch";

/** What the client put through, for tests that hold a number of round trips or a size. */
export interface Traffic {
  /** Requests that carried actions; the client's tidying afterwards is not counted. */
  syncs: number;
  largestRequest: number;
  largestResponse: number;
  /** Most actions in one request, the client's own bookkeeping included. */
  mostActions: number;
  /** How many actions each request had, in turn. */
  readonly actions: number[];
  /** Which actions of each request change something, in turn, counted from 0. */
  readonly writes: (readonly number[])[];
}

export function noTraffic(): Traffic {
  return { syncs: 0, largestRequest: 0, largestResponse: 0, mostActions: 0, actions: [], writes: [] };
}

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Put here by the client. */
  onMessageFromHost?(text: string): void;
}

/** A point between two actions: so many of this request are done, requests counted from 1. */
export interface Stop {
  readonly sync: number;
  readonly action: number;
  /** False where the workbook is as it was at the stop before. */
  readonly mayDiffer: boolean;
}

/** What the host's end of the wire is told. */
export interface Wire {
  readonly roots: Roots;
  readonly traffic: Traffic;
  readonly faults: readonly Fault[];
  /** Excel on the web refuses larger requests and answers than this; Infinity on a desktop. */
  readonly mostRequestBytes: number;
  readonly mostBytes: number;
  /** Called before each request that counts. */
  readonly beforeSync: (sync: number) => void;
  /** Called before each action of such a request, and with their number after the last; null where nobody looks on. */
  readonly reached: ((stop: Stop) => void) | null;
  /** Works formulas out anew, where the workbook does so by itself. */
  readonly calculate: () => void;
  /** True when the workbook can be looked at only. */
  readonly refusesWrites: () => boolean;
  /** A reason to refuse every request as it is, such as a cell that is being typed in. */
  readonly refusal: () => string | null;
}

/** Requests that were not answered. */
export interface Unanswered {
  /** Does what the requests on their way ask for, in turn; nobody is told. */
  land(): void;
  /** True while a request of a pane that lives waits for its answer in vain. */
  readonly isSilent: boolean;
  readonly isKilled: boolean;
}

const tidying = new Set(["_RemoveReference", "_RemoveAllReferences"]);

function onlyTidies(batch: Batch): boolean {
  const methods = batch.Actions.filter((action) => action.ActionType !== actionKinds.instantiate);
  return methods.length > 0 && methods.every((action) => tidying.has(action.Name));
}

/** Node’s own, which the clock of a test does not hold up. */
const inAnotherTurn = setImmediate;

/** The host's end of the wire: JSON text in, JSON text out, never in the same turn. */
export function bridgeTo(wire: Wire): NativeBridge & Unanswered {
  const late: Batch[] = [];
  const state = { silent: false, killed: false };

  const reply = (id: number, body: string): void => {
    const text = `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`;
    inAnotherTurn(() => bridge.onMessageFromHost?.(text));
  };

  const bridge: NativeBridge & Unanswered = {
    sendMessageToHost(text) {
      if (state.killed) return;
      const { id, message } = JSON.parse(text) as { id: number; message: { body: Batch } };
      const batch = message.body;
      if (onlyTidies(batch)) reply(id, JSON.stringify(runBatch(batch, wire.roots)));
      else {
        const plan = planFor(wire, batch);
        const answer = answerTo(wire, batch, plan, text);
        if (plan.kind === "late") late.push(batch);
        if (plan.kind === "killed") state.killed = true;
        if (answer) reply(id, answer);
        else if (!state.killed) state.silent = true;
      }
      wire.roots.requestDone();
    },
    land() {
      for (const batch of late.splice(0)) runBatch(batch, wire.roots);
      wire.roots.requestDone();
      state.silent = false;
    },
    get isSilent() {
      return state.silent;
    },
    get isKilled() {
      return state.killed;
    },
  };
  return bridge;
}

function planFor({ traffic, faults, beforeSync }: Wire, batch: Batch): FaultPlan {
  const before = traffic.actions.reduce((sum, count) => sum + count, 0);
  traffic.syncs += 1;
  traffic.actions.push(batch.Actions.length);
  traffic.writes.push([...batch.Actions.keys()].filter((action) => isWrite(batch, action)));
  traffic.mostActions = Math.max(traffic.mostActions, batch.Actions.length);
  beforeSync(traffic.syncs);
  return faultAt(faults, traffic.syncs, before, batch.Actions.length, traffic.writes.at(-1));
}

/** As JSON; null when nobody is to hear of it. */
function answerTo(wire: Wire, batch: Batch, plan: FaultPlan, text: string): string | null {
  const { traffic, roots } = wire;
  if (plan.kind === "silence" || plan.kind === "late") return null;
  traffic.largestRequest = Math.max(traffic.largestRequest, text.length);
  const refused = wire.refusal();
  if (refused !== null) return failed(refused);
  if (isLonger(text, wire.mostRequestBytes)) return failed("RequestPayloadSizeLimitExceeded");
  if (asksForValues(batch)) wire.calculate();
  const reached = (action: number): void =>
    wire.reached?.({
      ...{ sync: traffic.syncs, action },
      mayDiffer: action === 0 || isWrite(batch, action - 1),
    });
  const done = runBatch(batch, roots, (action) => {
    reached(action);
    if (action >= plan.stopsAt) throw new Refusal(plan.code);
    if (wire.refusesWrites() && isWrite(batch, action)) throw new Refusal("AccessDenied");
  });
  if (plan.kind === "killed") return null;
  if (!done.Error) reached(batch.Actions.length);
  const answer = plan.kind === "errorAfterAll" ? { ...done, ...refusalOf(plan.code) } : done;
  const told = JSON.stringify(answer);
  traffic.largestResponse = Math.max(traffic.largestResponse, told.length);
  return isLonger(told, wire.mostBytes) ? failed("ResponsePayloadSizeLimitExceeded") : told;
}

function isLonger(text: string, mostBytes: number): boolean {
  return mostBytes < Infinity && Buffer.byteLength(text) > mostBytes;
}

function asksForValues({ Actions }: Batch): boolean {
  return Actions.some(({ QueryInfo }) => QueryInfo?.Select?.some((name) => /^(values|text)$/i.test(name)));
}

function refusalOf(code: string): Required<Pick<BatchAnswer, "Error">> {
  return { Error: { Code: code, Message: code, Location: "", ActionIndex: 0 } };
}

function failed(code: string): string {
  return JSON.stringify({ Results: [], TraceIds: [], ...refusalOf(code) } satisfies BatchAnswer);
}
