import { z } from "zod";
import type { Json } from "../shared/json.ts";

const view = z.object({ about: z.string() });
const notice = z.object({ to: z.enum(["guest", "owners"]), data: z.object({ ticketId: z.string() }) });

/** The ticket that a stored message tells an owner of. */
export function postOf(body: Json): string | undefined {
  const told = notice.safeParse(body).data;
  return told?.to === "owners" ? told.data.ticketId : view.safeParse(body).data?.about;
}

/** The ticket that a stored message is to tell a guest of. */
export function answerOf(body: Json): string | undefined {
  const told = notice.safeParse(body).data;
  return told?.to === "guest" ? told.data.ticketId : undefined;
}
