import type { BookingRoom } from "../booking/booking.ts";
import type { Json } from "../shared/json.ts";
import type { Shown } from "./chat.ts";
import type { Desks } from "./desks.ts";
import { noticeSchema, viewOfNotice } from "./flows/notices.ts";

type Stored = { readonly chatId: string; readonly kind: "view" | "notice"; readonly body: Json };

/** Finds the view of a stored message: a turn's is the message itself, a notice is worded now, in the chat's language. */
export function createComposer({ desks, booking }: { readonly desks: Desks; readonly booking: BookingRoom }) {
  return async ({
    chatId,
    kind,
    body,
  }: Stored): Promise<{ view: Shown; voice: Awaited<ReturnType<Desks["voiceOf"]>> }> => {
    const voice = await desks.voiceOf(chatId);
    if (kind === "view") return { view: shownIn(body), voice };

    const notice = noticeSchema.parse(body);
    const { code } = notice.data;
    const about = code === null ? undefined : await booking.bookingByCode(code);
    return { view: await viewOfNotice(notice, about, voice), voice };
  };
}

/** The clerk's own view, as it stored it. */
function shownIn(body: Json): Shown {
  const isView = typeof body === "object" && body !== null && "text" in body && typeof body.text === "string";
  if (!isView) throw new Error("The outbox holds a view without a text.");
  return body as unknown as Shown;
}
