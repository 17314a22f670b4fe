import { Card } from "./Card";
import { Frame } from "./Frame";

/** Shown when the page is opened in a browser, where there is no workbook to read. */
export function OutsideExcel() {
  return (
    <Frame>
      <Card title="This page belongs inside Excel">
        <p>
          Recovery Planner turns a Virtual School&apos;s pupil tracker into recovery plans and RED action
          plans, in the same workbook. Here, in a browser, it has no workbook to read.
        </p>
        <p>To load it into Excel:</p>
        <ol>
          <li>
            In Excel on the web, open a workbook and choose <strong>Home</strong>, <strong>Add-ins</strong>,{" "}
            <strong>More add-ins</strong>, <strong>My add-ins</strong>, then <strong>Upload my add-in</strong>
            .
          </li>
          <li>
            Choose the file <strong>manifest.xml</strong> that came with Recovery Planner.
          </li>
          <li>
            Press <strong>Open</strong> under Recovery Planner on the Home tab.
          </li>
        </ol>
        <p>
          For everyone in a council, the Microsoft 365 administrator adds the same file once, under Integrated
          apps.
        </p>
        <p>
          If you are in Excel already, close this pane and open it again. It needs Excel 2021 or later,
          Microsoft 365 or Excel on the web, and a network that lets{" "}
          <strong>appsforoffice.microsoft.com</strong> through.
        </p>
      </Card>
    </Frame>
  );
}
