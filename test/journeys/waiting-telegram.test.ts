import { testDatabase } from "../support/database.ts";
import { describeWaiting } from "./waiting.ts";

describeWaiting("telegram", testDatabase());
