import { testDatabase } from "../support/database.ts";
import { describeCouponing } from "./couponing.ts";

describeCouponing("cloud", testDatabase());
