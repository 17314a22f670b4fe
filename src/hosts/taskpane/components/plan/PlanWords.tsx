import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Results } from "../../../../core/analysis/results";
import type { PlanOnSheet } from "../../../../core/workflows/readPlans";
import { useHerWords } from "../../herWords";
import { boxId } from "../../typing/typingState";
import { Button } from "../Button";
import { Choose } from "../Choose";
import { Disclosure } from "../Disclosure";
import { Section } from "../Section";
import { UndoEdit } from "../UndoEdit";
import { SentenceLine } from "./SentenceLine";
import { WordsBox } from "../WordsBox";

const useStyles = makeStyles({
  sentences: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 8px", marginTop: "8px" },
});

/** Her words on one plan at a time, here or on its sheet alike; nothing before plans are written. */
export function PlanWords({ results }: { readonly results: Results }) {
  const words = useHerWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const plans = words?.plans ?? [];
  const plan = plans.find(({ mark }) => mark === chosen) ?? plans[0];
  if (!plan) return null;
  return (
    <Section title="Your words">
      <Choose
        label="Plan"
        value={plan.mark}
        choices={plans.map((each) => ({ value: each.mark, label: planWords(each, results) }))}
        onChoose={setChosen}
      />
      <ChosenPlan key={plan.mark} plan={plan} results={results} />
    </Section>
  );
}

/** "RED ks4-5ac-em: Five GCSEs at A* to C" */
function planWords({ sheet, indicator }: PlanOnSheet, { indicators }: Results): string {
  const title = indicators.find((result) => result.indicator.id === indicator)?.indicator.title;
  return title === undefined ? sheet : `${sheet}: ${title}`;
}

function ChosenPlan({ plan, results }: { readonly plan: PlanOnSheet; readonly results: Results }) {
  const styles = useStyles();
  const typing = useHerWords()?.typing;
  const result = results.indicators.find(({ indicator }) => indicator.id === plan.indicator) ?? null;
  const year = results.settings.academicYear;
  const empty = plan.boxes.filter(
    (box) =>
      plan.drafts.has(box.key) && (typing?.state.boxes.get(boxId(box))?.text ?? box.text).trim() === "",
  );
  const draft = () => {
    for (const box of empty) {
      typing?.type(box, box.text, plan.drafts.get(box.key) ?? "");
      typing?.save(box);
    }
  };
  return (
    <>
      {plan.sentences.length > 0 && (
        <Disclosure summary={`What the figures say (${plan.sentences.length})`}>
          <ul
            className={styles.sentences}
            aria-label="Sentences from the figures; tick those that the plan uses"
          >
            {plan.sentences.map((sentence) => (
              <SentenceLine key={sentence.use.key} sentence={sentence} result={result} year={year} />
            ))}
          </ul>
        </Disclosure>
      )}
      {plan.boxes.map((box) => (
        <WordsBox key={box.key} box={box} result={result} year={year} />
      ))}
      <div className={styles.buttons}>
        {empty.length > 0 && (
          <Button appearance="secondary" onClick={draft}>
            Draft from actions
          </Button>
        )}
      </div>
      <UndoEdit boxes={[...plan.boxes, ...plan.sentences.flatMap(({ use, wording }) => [use, wording])]} />
    </>
  );
}
