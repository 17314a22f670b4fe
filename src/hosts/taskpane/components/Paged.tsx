import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "./Button";
import { Lines } from "./Section";

/** Lines drawn at a time: a list of thousands must not hold up the pane. */
const page = 20;

interface Props<T> {
  readonly items: readonly T[];
  readonly label?: string;
  readonly children: (item: T) => ReactNode;
}

/** A list, a page at a time. Once there is no more to show, the keyboard stays in the list. */
export function Paged<T>({ items, label, children }: Props<T>) {
  const [drawn, setDrawn] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const rest = items.length - drawn;
  const wasPressed = useRef(false);
  useLayoutEffect(() => {
    if (wasPressed.current && rest <= 0) list.current?.focus();
    wasPressed.current = false;
  }, [rest]);
  const more = () => {
    wasPressed.current = true;
    setDrawn(drawn + page);
  };
  return (
    <>
      <Lines ref={list} label={label}>
        {items.slice(0, drawn).map(children)}
      </Lines>
      {rest > 0 && (
        <Button appearance="subtle" onClick={more}>
          Show {Math.min(rest, page)} more
        </Button>
      )}
    </>
  );
}
