import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { IndicatorResult, Split, SplitRow } from "../../../../core/analysis/results";
import { splitPupils } from "../../../../core/analysis/splits";
import type { Settings } from "../../../../core/domain/settings";
import { counted } from "../../counted";
import { splitRowWords } from "../../resultWords";
import { Line } from "../Line";
import { LinkButton } from "../LinkButton";
import { Lines } from "../Section";
import { FigurePupils } from "./FigurePupils";

const useStyles = makeStyles({
  title: { margin: "12px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly result: IndicatorResult;
  readonly split: Split;
  readonly settings: Settings;
}

/** One breakdown; its rows add up to the pupils said beneath its title, and each row opens to its own. */
export function SplitTable({ result, split, settings }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
  const behind = useMemo(() => splitPupils(result, split, settings), [result, split, settings]);
  const { label, rows, total, outOf } = split;
  const row = ({ code, label: name, ...figures }: SplitRow) => (
    <Line
      key={code}
      detail={open === code && <FigurePupils pupils={behind.get(code) ?? []} />}
      end={
        <LinkButton
          inLine
          label={`${splitRowWords(figures)}, ${name}: pupils`}
          isOpen={open === code}
          onClick={() => setOpen(open === code ? null : code)}
        >
          {splitRowWords(figures)}
        </LinkButton>
      }
    >
      <bdi>{name}</bdi>
    </Line>
  );
  return (
    <>
      <h3 className={styles.title}>{label}</h3>
      <p className={styles.small}>
        {total === outOf ? counted(total, "pupil") : `${total} of ${counted(outOf, "pupil")}`}
      </p>
      <Lines label={label}>{rows.map(row)}</Lines>
    </>
  );
}
