import type { BookingRoom } from "../booking/booking.ts";
import type { Json } from "../shared/json.ts";
import { postOf } from "../tickets/post.ts";
import type { TicketsRoom } from "../tickets/tickets.ts";
import type { Shown } from "./chat.ts";
import type { Desks } from "./desks.ts";
import { noticeSchema } from "./flows/notices/notice.ts";
import { waitsForWindow } from "./flows/notices/tickets.ts";
import { type ToldOf, viewOfNotice, wordsOfNotice } from "./flows/notices.ts";

type Stored = { readonly chatId: string; readonly kind: "view" | "notice"; readonly body: Json };

export type Composed = {
  readonly view: Shown;
  readonly voice: Awaited<ReturnType<Desks["voiceOf"]>>;
  /** What a notice is about, for channels that have words of their own for it. */
  readonly told?: ToldOf;
  /** The message it answers, by the channel's own id, where it is of a talk that was told of before. */
  readonly replyTo?: string;
};

type ComposerDeps = {
  readonly desks: Desks;
  readonly booking: BookingRoom;
  readonly tickets: Pick<TicketsRoom, "firstPost">;
};

/** Finds the view of a stored message: a turn's is the message itself, a notice is worded now, in the chat's language. */
export function createComposer({ desks, booking, tickets }: ComposerDeps) {
  return async ({ chatId, kind, body }: Stored): Promise<Composed> => {
    const voice = await desks.voiceOf(chatId);
    const about = postOf(body);
    const replyTo = about === undefined ? undefined : await tickets.firstPost(about, chatId);
    const thread = replyTo === undefined ? {} : { replyTo };
    if (kind === "view") return { view: shownIn(body), voice, ...thread };

    const notice = noticeSchema.parse(body);
    const { code } = notice.data;
    const booked = code === null ? undefined : await booking.bookingByCode(code);
    const view = await viewOfNotice(notice, booked, voice);
    if (waitsForWindow(notice)) return { view, voice };
    return { view, voice, told: wordsOfNotice(notice, booked, view, voice), ...thread };
  };
}

/** The clerk's own view, as it stored it. */
function shownIn(body: Json): Shown {
  const isView = typeof body === "object" && body !== null && "text" in body && typeof body.text === "string";
  if (!isView) throw new Error("The outbox holds a view without a text.");
  return body as unknown as Shown;
}
