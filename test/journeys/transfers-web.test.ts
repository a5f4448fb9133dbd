import { testDatabase } from "../support/database.ts";
import { describeAConfirmedTransfer } from "./transfers.ts";

describeAConfirmedTransfer("web", testDatabase());
