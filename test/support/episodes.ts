import type { CareEpisode, Reading } from "../../src/core/domain/pupil";
import { value } from "./pupils";

function day(text: string): Reading<string> {
  if (text === "?") return { kind: "unreadable", raw: "Sept" };
  return text === "" ? { kind: "blank" } : value(text);
}

/** An episode of the return: "DECOM RNE LS DEC REC" with · for a blank and ? for a day that cannot be read. */
export function episodeOf(line: string): CareEpisode {
  const cells = line.split(" ").map((cell) => (cell === "·" ? "" : cell));
  const [began = "", newEpisode = "", legalStatus = "", ended = "", ceased = ""] = cells;
  return { began: day(began), ended: day(ended), newEpisode, legalStatus, placement: "U6", ceased };
}
