import { useState, type ReactNode } from "react";
import { Disclosure } from "./Disclosure";

interface Props {
  readonly summary: ReactNode;
  readonly inner?: boolean;
  /** Open from the beginning. */
  readonly open?: boolean;
  /** Drawn only while it is open: what is folded away may be thousands of lines. */
  readonly children: () => ReactNode;
}

/** A line that opens. */
export function Fold({ summary, inner = false, open = false, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  return (
    <Disclosure summary={summary} inner={inner} open={isOpen} onToggle={setOpen}>
      {isOpen && children()}
    </Disclosure>
  );
}
