import { cellAt } from "../cells";
import { remember } from "../remember";
import type { PupilList } from "../sheets/pupilList";
import { TextCounts } from "../textCounts";
import { gradeText } from "../values/gradeText";
import { isTurnedGrade, typedBefore } from "../values/turnedGrade";
import type { YearsByRow } from "./yearsByRow";
import { gradeStage } from "./gradeStage";
import type { GradeStage } from "./gradeStage";
import type { GradeHeading } from "./sortHeadings";

const textsLookedAt = 300;

/** The texts in the grade columns of a list, by the stage of the pupils; each column is looked over once a stage. */
export class ColumnTexts {
  private readonly known = new Map<string, TextCounts>();
  private readonly pools = new Map<string, TextCounts>();
  private readonly rowsAt = remember((stage: GradeStage) =>
    [...this.years].flatMap(([row, year]) => (gradeStage(year) === stage ? [row] : [])),
  );

  constructor(
    private readonly list: PupilList,
    private readonly found: readonly GradeHeading[],
    private readonly years: YearsByRow,
  ) {}

  /** Of one column. */
  of(column: number, stage: GradeStage): TextCounts {
    const key = `${stage} ${column}`;
    const texts = this.known.get(key) ?? this.read(column, stage);
    this.known.set(key, texts);
    return texts;
  }

  /** Of all columns that say how pupils stand in a subject: working at, target and result are on one scale. */
  pooled(subject: string, stage: GradeStage): TextCounts {
    const key = `${stage} ${subject}`;
    const pool = this.pools.get(key) ?? this.pool(subject, stage);
    this.pools.set(key, pool);
    return pool;
  }

  private pool(subject: string, stage: GradeStage): TextCounts {
    const columns = this.found.filter((each) => each.subject === subject && saysStanding(each));
    return TextCounts.joined(columns.map(({ heading }) => this.of(heading.column, stage)));
  }

  private read(column: number, stage: GradeStage): TextCounts {
    const texts: string[] = [];
    for (const row of this.rowsAt(stage)) {
      const cell = cellAt(this.list.sheet, row, column);
      if (cell !== null && cell.type !== "error")
        texts.push(isTurnedGrade(cell) ? typedBefore(cell) : gradeText(cell));
      if (texts.length === textsLookedAt) break;
    }
    return TextCounts.of(texts);
  }
}

/** Neither earlier attainment nor progress, which have scales of their own. */
export function saysStanding({ heading: { meaning } }: GradeHeading): boolean {
  const { role, hint } = meaning;
  return (
    role !== "baseline" && role !== "progress" && role !== "predicted" && hint !== "KS1" && hint !== "KS2"
  );
}
