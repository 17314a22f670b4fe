import type { Calculated, Refreshed } from "../../src/core/workflows/outcomes";
import { results } from "./results";
import { finding, trackerReading } from "./trackerReading";

/** Hand-made outcomes of a run; for whatever shows outcomes. */

/** A run that found figures. */
export function calculated(part: Partial<Calculated> = {}): Calculated {
  return { fileName: "tracker.xlsx", reading: trackerReading(), results: results(), stopped: false, ...part };
}

/** A tracker that stops: nothing was worked out. */
export function stoppedCalculated(): Calculated {
  const stop = finding({
    code: "no-pupils",
    stops: true,
    cell: "",
    found: "",
    message: "No sheet lists pupils. Open the workbook that holds your tracker and read it again.",
  });
  return calculated({
    reading: trackerReading({ findings: [stop], questions: [], pupils: [] }),
    results: null,
    stopped: true,
  });
}

/** A refresh that made two sheets, changed one, and misses one typed text. */
export function refreshed(part: Partial<Refreshed> = {}): Refreshed {
  const written = (sheet: string, change: "created" | "updated" | "unchanged") =>
    ({ sheet, kind: "scorecard", indicator: null, change }) as const;
  const action = {
    id: "a-1",
    indicator: "ks4-5ac-em",
    number: 1,
    was: null,
    action: "Agree support with each school",
    lead: "",
    due: null,
    status: "",
    planStatus: "",
  };
  return {
    calculated: calculated(),
    written: [
      written("Scorecard", "updated"),
      written("RP ks4-5ac-em", "created"),
      written("RED ks4-5ac-em", "created"),
      written("SEN split", "unchanged"),
      { ...written("Ready for committee", "created"), kind: "ready" },
    ],
    actions: [{ ...action, flags: ["noLead", "noDate"], ended: false }],
    remarks: [
      {
        sheet: "RP ks4-5ac-em",
        cell: "C31",
        quoted: "One-to-one mathematics",
        remark: "No lead: name the one role who answers for it",
        kind: "ready",
        severity: "worthALook",
        accepted: false,
      },
    ],
    typed: {
      kept: 124,
      putBack: 1,
      review: [
        {
          id: "words:0a1b2c3d",
          sheet: "RP ks4-5ac-em",
          box: "Reason",
          text: "Two pupils joined in May.",
          why: "Its row is gone",
          since: "2014-12-05",
        },
      ],
    },
    finished: null,
    canPutBack: null,
    ...part,
  };
}
