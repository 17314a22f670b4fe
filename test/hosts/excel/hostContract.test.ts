import { hostContract } from "../../contracts/hostContract";
import { openInExcel } from "../../officeHost/openedOfficeWorkbook";
import type { OfficeHost } from "../../officeHost/openOfficeHost";

const hosts: OfficeHost[] = [];

afterEach(() => hosts.splice(0).forEach((host) => host.close()));

hostContract(
  "Excel",
  openInExcel((host) => hosts.push(host)),
);
