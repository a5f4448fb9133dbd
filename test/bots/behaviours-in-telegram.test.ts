import { testDatabase } from "../support/database.ts";
import { describeBehaviours } from "./behaviours.ts";
import { createTelegramRig } from "./telegram-rig.ts";

const { knex } = testDatabase();

describeBehaviours("Telegram", () => createTelegramRig(knex));
