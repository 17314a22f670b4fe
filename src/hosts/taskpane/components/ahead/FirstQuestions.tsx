import { makeStyles, tokens } from "@fluentui/react-components";
import { use, type ReactNode } from "react";
import { dataStatuses } from "../../../../core/domain/indicator";
import { terms } from "../../../../core/domain/term";
import { examIndicators, whoMayCount } from "../../../../core/workflows/firstQuestions";
import { indicatorCell } from "../../../../core/workflows/indicatorChoices";
import type { Calculated } from "../../../../core/workflows/outcomes";
import { settingTrouble } from "../../../../core/workflows/typedTrouble";
import { AheadContext } from "../../ahead";
import { capitalised } from "../../../../core/domain/capitalised";
import { askedFirst, questionPlace, questionsOf, termQuestion, yearQuestion } from "../../openPoints";
import { Lines, Section } from "../Section";
import { AheadBox } from "./AheadBox";
import { AheadChoice } from "./AheadChoice";
import { TargetBoxes } from "./TargetBoxes";

const useStyles = makeStyles({
  note: {
    margin: "4px 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  question: { padding: "12px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  asked: { margin: 0, fontSize: "inherit" },
});

const intro =
  "Every answer may stay as it is. Yours are kept here and go onto the sheets Settings and Indicators with the first plans; if you close the workbook before, they are lost.";

/**
 * What is asked before the first plans, each answer filled in: year and term, who counts, targets, and how far the
 * results are checked. Nothing waits for an answer. Only what no sheet of the workbook says already.
 */
export function FirstQuestions({ calculated }: { readonly calculated: Calculated }) {
  const styles = useStyles();
  const { reading, results } = calculated;
  const period = askedFirst(reading);
  const asks = { settings: period.length > 0, indicators: !reading.hasIndicators && results !== null };
  if (!use(AheadContext) || !(asks.settings || asks.indicators)) return null;
  return (
    <Section title="Before the first plans">
      <p className={styles.note}>{intro}</p>
      <Lines label="Questions before the first plans">
        {asks.settings && (
          <Asked question="Which year and term is it?">
            <YearAndTerm calculated={calculated} asked={period} />
          </Asked>
        )}
        {asks.indicators && (
          <>
            <Asked question="Who counts?">
              <Who calculated={calculated} />
            </Asked>
            <Asked question="What are the targets?">
              <TargetBoxes calculated={calculated} />
            </Asked>
            <Checked calculated={calculated} />
          </>
        )}
      </Lines>
    </Section>
  );
}

function Asked({ question, children }: { readonly question: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.question}>
      <h3 className={styles.asked}>{question}</h3>
      {children}
    </li>
  );
}

const setting = (id: string) => ({ mark: "settings", key: `setting:${id}`, column: "value" });

/** As the tracker says, with why where that is not sure; only what no sheet says. */
function YearAndTerm({
  calculated,
  asked: period,
}: {
  readonly calculated: Calculated;
  readonly asked: readonly string[];
}) {
  const styles = useStyles();
  const { academicYear, term } = calculated.reading.settings;
  const why = (id: string): ReactNode => {
    const asked = questionsOf(calculated).find((question) => question.id === id);
    return asked && <p className={styles.note}>{asked.text}</p>;
  };
  return (
    <>
      {period.includes(yearQuestion) && (
        <div id={questionPlace(yearQuestion)}>
          <AheadBox
            at={setting("academicYear")}
            label="Academic year"
            usual={academicYear}
            trouble={(text) => settingTrouble({ ...setting("academicYear"), text })}
          />
          {why(yearQuestion)}
        </div>
      )}
      {period.includes(termQuestion) && (
        <div id={questionPlace(termQuestion)}>
          <AheadChoice
            at={[setting("term")]}
            label="Term"
            now={term}
            choices={terms.map(({ name }) => ({ value: name, label: capitalised(name) }))}
          />
          {why(termQuestion)}
        </div>
      )}
    </>
  );
}

/** For all indicators at once; on the sheet each has a Care cell of its own. */
function Who({ calculated }: { readonly calculated: Calculated }) {
  const styles = useStyles();
  const indicators = calculated.results?.indicators.map(({ indicator }) => indicator) ?? [];
  const choices = whoMayCount(calculated);
  const [first] = indicators;
  if (!first || choices.length < 2)
    return (
      <p className={styles.note}>
        Everyone listed ({choices[0]?.pupils}): the tracker does not say since when a pupil is in care.
      </p>
    );
  const now = choices.find(({ rule }) => rule === (first.care.length === 0 ? "all" : "twelveMonths"));
  return (
    <AheadChoice
      at={indicators.map(({ id }) => indicatorCell(id, "care"))}
      label="Pupils of each indicator’s year groups"
      now={now?.words ?? ""}
      choices={choices.map(({ rule, words, pupils }) => ({
        value: words,
        label: `${rule === "all" ? "Everyone listed" : "In care 12 months at 31 March"} (${pupils})`,
      }))}
    />
  );
}

/** Only where results of Key Stage 4 are reported. */
function Checked({ calculated }: { readonly calculated: Calculated }) {
  const exams = examIndicators(calculated);
  const [first] = exams;
  return (
    first && (
      <Asked question="How far are the Key Stage 4 results checked?">
        <AheadChoice
          at={exams.map(({ id }) => indicatorCell(id, "dataStatus"))}
          label="Data status"
          now={first.dataStatus}
          choices={dataStatuses.map((status) => ({ value: status, label: capitalised(status) }))}
        />
      </Asked>
    )
  );
}
