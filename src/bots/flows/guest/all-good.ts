import type { Flow } from "../../chat.ts";
import type { Desk } from "../desk.ts";

/** A guest is well; it is nice to hear. */
export const allGood: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    chat.say({ text: desk.t("all-good-thanks") });
  },
};
