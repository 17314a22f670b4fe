import { parseDecimal } from "../../domain/exact";
import type { Pupil, Reading, YesNo } from "../../domain/pupil";
import { findReadyScore } from "../../domain/readyScores";
import type { ReadyScore } from "../../domain/readyScores";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import type { Heading } from "../sheets/composeHeadings";
import { figureOf } from "../values/figureText";
import { standardAnswer } from "../values/standardAnswer";
import { yesNoIn } from "./readSetting";

/** What the tracker says ready for measures: yes or no, or a score. */
export function readReady(reader: FieldReader): Pick<Pupil, "readyMeasures" | "readyScores"> {
  const readyMeasures = new Map<string, Reading<YesNo>>();
  const readyScores = new Map<string, Reading<string>>();
  for (const [measure, heading] of reader.columns.ready) {
    const score = findReadyScore(measure);
    if (score === null)
      readyMeasures.set(measure, reader.readHeading<YesNo>(heading, answerOf(reader, measure, heading)));
    else
      readyScores.set(
        measure,
        reader.readHeading<string>(heading, (field) => readScore(field, score)),
      );
  }
  return { readyMeasures, readyScores };
}

/** Yes and no, or in a column for all three subjects of Key Stage 2 the standard that was met in them. */
function answerOf(
  reader: FieldReader,
  measure: string,
  heading: Heading,
): (field: FieldCell) => Reading<YesNo> {
  const said = yesNoIn(reader, heading);
  return (field) => {
    const value = standardAnswer(measure, field.text);
    return value === null ? said(field) : { kind: "value", value, raw: field.text };
  };
}

function readScore({ cell, text, refuse }: FieldCell, { label, from, to }: ReadyScore): Reading<string> {
  const figure = figureOf(cell)?.figure ?? "";
  const exact = parseDecimal(figure);
  const expected = `${label}, from ${from} to ${to}`;
  if (exact === null) return refuse("value-unreadable", { expected });
  if (exact.lt(from) || exact.gt(to)) return refuse("value-out-of-range", { expected });
  return { kind: "value", value: figure, raw: text };
}
