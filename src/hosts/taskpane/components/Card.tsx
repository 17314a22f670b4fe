import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: { margin: "24px 0 8px", fontSize: tokens.fontSizeBase600, lineHeight: "30px" },
  body: {
    "& p": { margin: "0 0 12px" },
    "& li": { marginBottom: "8px" },
    "& ul, & ol": { margin: "0 0 12px", paddingInlineStart: "20px" },
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of plain words with one large title. */
export function Card({ title, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.body}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
