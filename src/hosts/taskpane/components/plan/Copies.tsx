import { makeStyles, tokens } from "@fluentui/react-components";
import { use, useId, useState } from "react";
import type { CopyKind } from "../../../../core/workflows/makeCopy";
import { copyWords } from "../../copyWords";
import type { Shown } from "../../shownIn";
import { WorkbookContext } from "../../workbook";
import { Button } from "../Button";
import { Lines, Section } from "../Section";
import { CopyCame } from "./CopyCame";
import { PublishedLast } from "./PublishedLast";

const useStyles = makeStyles({
  copy: { padding: "10px 0 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: "inherit" },
  what: {
    margin: "2px 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly shown: Pick<Shown, "copy" | "copying" | "canAct">;
  readonly onMake: (kind: CopyKind, published: File | null) => void;
}

/** The pack as files of their own, those that can be had here, each with what came of making it last. */
export function Copies({ shown, onMake }: Props) {
  const kinds = use(WorkbookContext)?.copies?.kinds ?? [];
  if (kinds.length === 0) return null;
  return (
    <Section title="Copies to hand out">
      <Lines>
        {kinds.map((kind) => (
          <Copy key={kind} kind={kind} shown={shown} onMake={onMake} />
        ))}
      </Lines>
    </Section>
  );
}

function Copy({ kind, shown, onMake }: Props & { readonly kind: CopyKind }) {
  const styles = useStyles();
  const id = useId();
  const { name, what, make } = copyWords[kind];
  const { copy, copying, canAct } = shown;
  const [published, setPublished] = useState<File | null>(null);
  return (
    <li className={styles.copy}>
      <h3 className={styles.name}>{name}</h3>
      <p id={id} className={styles.what}>
        {what}
      </p>
      {kind === "publicCopy" && <PublishedLast file={published} onChoose={setPublished} />}
      <Button appearance="secondary" busy={!canAct} describedBy={id} onClick={() => onMake(kind, published)}>
        {copying === kind ? "Making…" : make}
      </Button>
      <div role="status">{copy?.kind === kind && <CopyCame came={copy.came} kind={kind} />}</div>
    </li>
  );
}
