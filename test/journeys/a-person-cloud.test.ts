import { testDatabase } from "../support/database.ts";
import { describeAPerson } from "./a-person.ts";

describeAPerson("cloud", testDatabase());
