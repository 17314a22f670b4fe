import { use, useRef, useState } from "react";
import type { HeldBack } from "../../../../core/domain/heldBack";
import { typeWords } from "../../../../core/workflows/typeWords";
import { failureOf } from "../../failure";
import { refusals } from "../../typing/refusals";
import { WorkbookContext } from "../../workbook";
import { useBoxStyles } from "../boxStyles";
import { Button } from "../Button";
import { Lines, Section } from "../Section";
import { ShowMe } from "../ShowMe";

interface Props {
  readonly held: readonly HeldBack[];
  /** Null while something is at work. `isTyped` once her words stand on the sheet, else they are left out. */
  readonly onSettled: ((held: HeldBack, isTyped: boolean) => void) | null;
}

/** What she typed here and a sheet that has come meanwhile says otherwise: both, and which is to count. */
export function HeldBackWords({ held, onSettled }: Props) {
  const { note } = useBoxStyles();
  const list = useRef<HTMLUListElement>(null);
  if (held.length === 0) return null;
  const settled = (each: HeldBack, isTyped: boolean): void => {
    onSettled?.(each, isTyped);
    // The button that was pressed goes with its line, and the list with the last one.
    (held.length > 1 ? list.current : document.getElementById("view"))?.focus();
  };
  return (
    <Section title="Typed here, and a sheet says otherwise">
      <p className={note}>The sheet counts until you decide. What you typed waits here.</p>
      <Lines label="Typed here, and a sheet says otherwise" ref={list}>
        {held.map((each) => (
          <HeldLine
            key={`${each.label}\n${each.typed}`}
            held={each}
            onSettled={onSettled && ((isTyped) => settled(each, isTyped))}
          />
        ))}
      </Lines>
    </Section>
  );
}

interface LineProps {
  readonly held: HeldBack;
  readonly onSettled: ((isTyped: boolean) => void) | null;
}

function HeldLine({ held, onSettled }: LineProps) {
  const { box, label: name, note } = useBoxStyles();
  const workbook = use(WorkbookContext);
  const [told, setTold] = useState("");
  const { label, says, at } = held;
  const type = async (): Promise<void> => {
    if (held.kind !== "words" || !workbook) return;
    try {
      const words = { ...held.words, seen: says };
      const [done] = await typeWords(workbook.port, [words], workbook.today());
      const why = done && refusals[done.outcome];
      if (why === undefined) onSettled?.(true);
      else setTold(why);
    } catch (error) {
      setTold(failureOf(error, "Try again").what);
    }
  };
  return (
    <li className={box}>
      <span className={name}>
        <bdi>{label}</bdi>
      </span>
      <p className={note}>
        <Both held={held} /> {wayOn(held)} <ShowMe at={at} about={`${label} on ${at.sheet}`} />
      </p>
      <div role="alert">{told && <p className={note}>{told}</p>}</div>
      {held.kind === "words" && held.mayType && (
        <Button
          appearance="secondary"
          busy={onSettled === null}
          label={`Put mine onto the sheet: ${label}`}
          onClick={() => void type()}
        >
          Put mine onto the sheet
        </Button>
      )}
      <Button
        appearance="secondary"
        busy={onSettled === null}
        label={`Leave mine out: ${label}`}
        onClick={() => onSettled?.(false)}
      >
        Leave mine out
      </Button>
    </li>
  );
}

/** What she said and what the sheet says. */
function Both({ held }: Pick<LineProps, "held">) {
  const { typed, says, at } = held;
  const sheet = <bdi>{at.sheet}</bdi>;
  if (held.kind === "words")
    return (
      <>
        You typed <bdi>“{typed}”</bdi>; {sheet}, {at.cell}, says {says ? <bdi>“{says}”</bdi> : "nothing"}.
      </>
    );
  return held.isListed ? (
    <>You added it; {sheet} does not list it.</>
  ) : (
    <>You took it out; {sheet} lists it.</>
  );
}

function wayOn(held: HeldBack): string {
  if (held.kind === "listing") return "Add it or take it out on that sheet, or under Settings.";
  return held.mayType ? "" : "To use yours, type it there.";
}
