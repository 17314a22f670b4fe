import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  label: { display: "block", minWidth: 0 },
  words: { display: "block", fontWeight: tokens.fontWeightSemibold },
  select: {
    width: "100%",
    minHeight: "44px",
    marginTop: "4px",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface Props {
  readonly label: string;
  /** Whose it is, for those who hear only the name of the list. */
  readonly of?: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** The browser's own list of choices under its name. */
export function Choose({ label, of, value, choices, onChoose }: Props) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <span className={styles.words}>{label}</span>
      <select
        className={styles.select}
        value={value}
        aria-label={of === undefined ? undefined : `${label}: ${of}`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
