import { testDatabase } from "../support/database.ts";
import { describeDocuments } from "./documents.ts";

describeDocuments("cloud", testDatabase());
