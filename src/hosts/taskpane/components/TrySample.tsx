import { use, useState } from "react";
import { failureOf } from "../failure";
import { WorkbookContext } from "../workbook";
import { Button } from "./Button";

/** The way to a tracker that may be tried on, where there is one. */
export function TrySample() {
  const open = use(WorkbookContext)?.openSample;
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState("");
  if (!open) return null;
  const press = async (): Promise<void> => {
    setBusy(true);
    try {
      setTold(await open());
    } catch (error) {
      setTold(failureOf(error, "Try again").what);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button appearance="secondary" busy={isBusy} onClick={() => void press()}>
        Try it with a sample tracker
      </Button>
      <div role="status">{told && <p>{told}</p>}</div>
    </>
  );
}
