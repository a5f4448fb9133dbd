import type { Db } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import type { Clock } from "../../shared/clock.ts";
import type { HouseAnswers } from "../flows/desk.ts";
import {
  answersOf,
  deleteHouseAnswer,
  insertHouseAnswer,
  updateHouseAnswer,
} from "../tables/house-answers.ts";
import {
  countUnanswered,
  deleteUnanswered,
  forgetRarelyAsked,
  unansweredOf,
} from "../tables/unanswered-questions.ts";
import { onlyWords } from "../texts/questions/mending.ts";

type AnswersDeps = { readonly db: Db; readonly clock: Clock; readonly complexId: string };

/** More than an owner looks at; who asks nonsense all day fills no table. */
const KEPT_UNANSWERED = 200;

/** What owners taught the house to answer, and what is still asked of it in vain. */
export function createAnswers({ db, clock, complexId }: AnswersDeps): HouseAnswers {
  return {
    all: () => answersOf(db, complexId),

    save: ({ settles, ...answer }) =>
      inTransaction(db, async (trx) => {
        await insertHouseAnswer(trx, complexId, answer);
        if (settles !== undefined) await deleteUnanswered(trx, complexId, settles);
      }),

    change: (answer) => inTransaction(db, (trx) => updateHouseAnswer(trx, complexId, answer)),

    remove: (id) => inTransaction(db, (trx) => deleteHouseAnswer(trx, complexId, id)),

    unanswered: () => unansweredOf(db, complexId),

    async noteUnanswered(question, key) {
      const plain = onlyWords(question);
      if (plain === "") return;
      await inTransaction(db, async (trx) => {
        await countUnanswered(trx, { complexId, question, plain, key, at: clock() });
        await forgetRarelyAsked(trx, complexId, KEPT_UNANSWERED);
      });
    },

    dropUnanswered: (id) => inTransaction(db, (trx) => deleteUnanswered(trx, complexId, id)),
  };
}
