import type { Rag } from "../../core/analysis/results";
import type { Severity } from "../../core/domain/finding";

export type Shape = "diamond" | "triangle" | "circle" | "ring" | "square";
export type Tone = "red" | "amber" | "green" | "plain";

/** Never colour alone: each state has a word, a shape and a tone. */
export interface Look {
  readonly word: string;
  readonly shape: Shape;
  readonly tone: Tone;
}

export const ragLooks: Readonly<Record<Rag, Look>> = {
  RED: { word: "RED", shape: "diamond", tone: "red" },
  AMBER: { word: "AMBER", shape: "triangle", tone: "amber" },
  GREEN: { word: "GREEN", shape: "circle", tone: "green" },
  NO_DATA: { word: "No data", shape: "ring", tone: "plain" },
  NO_TARGET: { word: "No target", shape: "ring", tone: "plain" },
  INFORMATION: { word: "For information", shape: "square", tone: "plain" },
};

export const severityLooks: Readonly<Record<Severity, Look>> = {
  mustFix: { word: "Must fix", shape: "diamond", tone: "red" },
  worthALook: { word: "Worth a look", shape: "triangle", tone: "amber" },
  information: { word: "For information", shape: "square", tone: "plain" },
};

/** In the order in which the officer meets them. */
export const severities: readonly Severity[] = ["mustFix", "worthALook", "information"];
