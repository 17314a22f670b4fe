import { hostContract } from "../../contracts/hostContract";
import { openOfficerXlsx } from "../../support/openedXlsx";

hostContract("the .xlsx host", openOfficerXlsx);
