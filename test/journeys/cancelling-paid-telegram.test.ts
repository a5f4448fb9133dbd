import { testDatabase } from "../support/database.ts";
import { describeCancellingPaid } from "./cancelling-paid.ts";

describeCancellingPaid("telegram", testDatabase());
