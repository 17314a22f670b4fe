import { plainText } from "../plainText";
import type { Reading } from "../pupil";
import { needCode } from "./needs";
import { provisionCode, readProvision } from "./provisions";

/** What a cell under a SEN heading says. */
export interface SenCell {
  /** Its value is a raw provision code. */
  readonly provision: Reading<string>;
  /** The need where one stands in the same cell ("E - ASD"); null when none does. */
  readonly need: string | null;
  /** True where a plan is asked for and not there yet ("EHC pending"). */
  readonly pending: boolean;
}

/** Words of an assessment that has not ended in a plan. */
const pendingWords =
  /\b(?:pending|awaiting|applied|applying|application|requested?|request|in progress|draft|assessment|assessing|ehcna|ehca|being assessed|proposed|referred)\b/;
const planWords = /\b(?:ehcp?|ehc ?plan|ehcna|ehca|statement|statutory|plan|sen|send)\b/;

/**
 * Reads a status, a need, or both in one cell, in any order. Two different statuses, or a word that is
 * neither, leave the status unreadable; a need alone says nothing about the status.
 */
export function readSenCell(text: string): SenCell {
  const provision = readProvision(text);
  if (provision.kind !== "unreadable") return { provision, need: null, pending: false };
  const plain = plainText(text);
  if (pendingWords.test(plain) && planWords.test(plain)) return { provision, need: null, pending: true };
  return { ...bothIn(text, provision), pending: false };
}

function bothIn(text: string, unreadable: Reading<string>): Pick<SenCell, "provision" | "need"> {
  const whole = needCode(text);
  if (whole !== null) return { provision: unreadable, need: whole };
  const parts = partsOf(text);
  const codes = parts.map(provisionCode);
  const needs = parts.map((part, at) => (codes[at] === null ? needCode(part) : null));
  const known = parts.every((_, at) => codes[at] !== null || needs[at] !== null);
  const statuses = new Set(codes.filter((code) => code !== null));
  const need = needs.find((code) => code !== null) ?? null;
  const [code] = statuses;
  if (!known || need === null || statuses.size !== 1 || code === undefined)
    return { provision: unreadable, need: null };
  return { provision: { kind: "value", value: code, raw: text }, need };
}

/** "E - ASD", "E (ASD)", "K/SEMH" and "EHCP ASD": parted by signs, else after the first or before the last word. */
function partsOf(text: string): readonly string[] {
  const signed = text.split(/ ?[-–—] |[:;,/()\n]|\bwith\b|\bfor\b/).filter((part) => part.trim() !== "");
  if (signed.length > 1) return signed;
  const words = text.trim().split(/\s+/);
  const [first = "", last = ""] = [words[0], words[words.length - 1]];
  const ways = [
    [first, words.slice(1).join(" ")],
    [words.slice(0, -1).join(" "), last],
    [words.slice(0, 2).join(" "), words.slice(2).join(" ")],
  ];
  const isWay = ([a = "", b = ""]: readonly string[]): boolean =>
    (provisionCode(a) !== null && needCode(b) !== null) ||
    (needCode(a) !== null && provisionCode(b) !== null);
  return ways.find(isWay) ?? signed;
}
