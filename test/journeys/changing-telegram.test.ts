import { testDatabase } from "../support/database.ts";
import { describeChanging } from "./changing.ts";

describeChanging("telegram", testDatabase());
