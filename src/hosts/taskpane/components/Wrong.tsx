import { mergeClasses } from "@fluentui/react-components";
import { useBoxStyles } from "./boxStyles";

/** What is wrong with what stands in a box, said once it has been left; the words stay as they were typed. */
export function Wrong({ children }: { readonly children: string }) {
  const { note, refused } = useBoxStyles();
  return <div role="status">{children && <p className={mergeClasses(note, refused)}>{children}</p>}</div>;
}
