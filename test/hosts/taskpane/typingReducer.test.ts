import { isOpen, typingReducer } from "../../../src/hosts/taskpane/typing/typingReducer";
import {
  boxId,
  nothingTyped,
  type TypingEvent,
  type TypingState,
} from "../../../src/hosts/taskpane/typing/typingState";

const at = { mark: "recoveryPlan:x", key: "reason-1", column: "action" };
const id = boxId(at);
const typed = (text: string, stands = "Old"): TypingEvent => ({ kind: "typed", at, stands, text });
const begun: TypingEvent = { kind: "saveBegun", id };
const answered = (sent: string, part: object = {}): TypingEvent => ({
  ...{ kind: "answered", id, sent, outcome: "typed", stands: sent },
  ...part,
});
const after = (...events: readonly TypingEvent[]): TypingState => events.reduce(typingReducer, nothingTyped);
const box = (...events: readonly TypingEvent[]) => after(...events).boxes.get(id);

describe("a box that she types in", () => {
  it("remembers what stood on the sheet when she came, over several savings", () => {
    expect(box(typed("A"), begun, answered("A"), typed("AB", "A"))).toMatchObject({
      text: "AB",
      stands: "A",
      before: "A",
    });
    expect(box(typed("A"), typed("AB"))).toMatchObject({ before: "Old", stands: "Old" });
  });

  it("is saved once its latest words stand on the sheet", () => {
    expect(box(typed("A"), begun)).toMatchObject({ status: "saving" });
    expect(box(typed("A"), begun, answered("A"))).toMatchObject({ status: "saved", stands: "A" });
  });

  it("keeps what she typed while earlier words were on their way", () => {
    expect(box(typed("A"), begun, typed("AB"), answered("A"))).toMatchObject({
      text: "AB",
      stands: "A",
      status: "typing",
    });
  });

  it("keeps her words when they were refused, and says why", () => {
    const refused = box(typed("A"), begun, answered("A", { outcome: "changed", stands: "Theirs" }));
    expect(refused).toMatchObject({ text: "A", status: "refused", theirs: "Theirs" });
    expect(box(typed("A"), begun, answered("A", { outcome: "gone", stands: "" }))?.told).toContain("Copy");
    expect(box(typed("A"), begun, { kind: "notSaved", id, told: "Protected." })).toMatchObject({
      text: "A",
      status: "refused",
      told: "Protected.",
    });
  });

  it("says what the sheet says once she takes that", () => {
    const changed = answered("A", { outcome: "changed", stands: "Theirs" });
    expect(box(typed("A"), begun, changed, { kind: "theirsTaken", id })).toMatchObject({
      ...{ text: "Theirs", stands: "Theirs", status: "saved", told: "", theirs: null },
    });
  });
});

describe("the last edit", () => {
  it("is what was saved last, with what stood there before", () => {
    expect(after(typed("A"), begun).edits).toEqual([]);
    expect(after(typed("A"), begun, answered("A")).edits).toMatchObject([{ before: "Old", stands: "A" }]);
  });

  it("is not one that changed nothing", () => {
    expect(after(typed("Old"), begun, answered("Old", { outcome: "asItWas" })).edits).toEqual([]);
  });
});

describe("edits", () => {
  it("are one for each box, the newest last", () => {
    const other = { ...at, key: "reason-2" };
    const inOther: readonly TypingEvent[] = [
      { kind: "typed", at: other, stands: "", text: "B" },
      { ...answered("B"), id: boxId(other) } as TypingEvent,
    ];
    const { edits } = after(typed("A"), answered("A"), ...inOther, typed("C", "A"), answered("C"));
    expect(edits.map(({ key, before, stands }) => [key, before, stands])).toEqual([
      ["reason-2", "", "B"],
      ["reason-1", "A", "C"],
    ]);
  });
});

describe("plans read anew", () => {
  it("replace what was saved and leave what is not", () => {
    const state = after(typed("A"), begun, answered("A"), { kind: "plansRead" });
    expect([state.boxes.size, state.edits[0]?.before]).toEqual([0, "Old"]);
    expect(after(typed("A"), { kind: "plansRead" }).boxes.get(id)).toMatchObject({ text: "A" });
  });

  it("leave words that are on their way or were refused", () => {
    for (const part of [{}, { outcome: "changed", stands: "Theirs" }]) {
      const state = after(typed("A"), begun, ...("outcome" in part ? [answered("A", part)] : []));
      expect([...after().boxes.values(), ...state.boxes.values()].every(isOpen)).toBe(true);
      expect(typingReducer(state, { kind: "plansRead" }).boxes.size).toBe(1);
    }
  });

  it("of a box nobody knows, nothing is told", () => {
    expect(typingReducer(nothingTyped, answered("A"))).toBe(nothingTyped);
    expect(typingReducer(nothingTyped, begun)).toBe(nothingTyped);
  });
});
