import type { TicketsRoom } from "../../tickets/tickets.ts";
import type { Clerk } from "../clerk.ts";
import type { Desks } from "../desks.ts";
import type { Desk } from "../flows/desk.ts";

type TakeUpDeps = {
  readonly clerk: Pick<Clerk<Desk>, "comeBack">;
  readonly desks: Pick<Desks, "deskOf">;
  readonly tickets: Pick<TicketsRoom, "ticketOfChat">;
  /** Whether anything may be said there now. */
  readonly mayWrite: (chatId: string) => Promise<boolean>;
  readonly deliver: (chatId: string) => Promise<void>;
};

/** A talk that an owner ended, as the guest's chat knows it. */
export type Ended = {
  readonly chatId: string;
  readonly ticketId: string;
  readonly name: string;
  /** It may be opened again and end again. */
  readonly at: string;
};

/** After a talk the bot asks again what it had asked before it, in the queue of the chat. */
export const createTakeUp =
  ({ clerk, desks, tickets, mayWrite, deliver }: TakeUpDeps) =>
  async ({ chatId, ticketId, name, at }: Ended): Promise<void> => {
    if ((await tickets.ticketOfChat(chatId)) || !(await mayWrite(chatId))) return;
    const channel = chatId.slice(0, chatId.indexOf(":"));
    const desk = await desks.deskOf({ chatId, channel, name, languageCode: undefined });
    const settle = async () => {};
    const hearing = { chatId, desk, hasToasts: false, t: desk.t, settle };
    await clerk.comeBack(hearing, `closed ${ticketId} ${at}`, []);
    await deliver(chatId);
  };
