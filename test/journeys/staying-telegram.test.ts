import { testDatabase } from "../support/database.ts";
import { describeStaying } from "./staying.ts";

describeStaying("telegram", testDatabase());
