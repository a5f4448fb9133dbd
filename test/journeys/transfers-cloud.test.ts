import { testDatabase } from "../support/database.ts";
import { describeTransfers } from "./transfers.ts";

describeTransfers("cloud", testDatabase());
