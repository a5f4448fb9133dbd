import { testDatabase } from "../support/database.ts";
import { describeGuestFlows } from "./every-channel.ts";

describeGuestFlows("telegram", testDatabase());
