import { testDatabase } from "../support/database.ts";
import { describeBehaviours } from "./behaviours.ts";
import { createClerkRig } from "./clerk-rig.ts";

const { knex } = testDatabase();

describeBehaviours("the clerk alone", () => createClerkRig(knex));
