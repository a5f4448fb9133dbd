import { z } from "zod";
import type { Booking } from "../../../booking/domain/booking.ts";
import type { View } from "../../chat.ts";
import type { Desk } from "../desk.ts";

/** A notice as the outbox stored it: what happened to which booking. What else its words need is its topic's to read. */
export const noticeSchema = z.object({
  event: z.string(),
  to: z.enum(["guest", "owners"]),
  data: z.looseObject({
    code: z.string().nullable(),
    /** The state the booking left. */
    was: z.string().nullable().optional(),
  }),
});
export type Notice = z.infer<typeof noticeSchema>;

/** What a notice is worded with: a chat's language, the place, the moment. */
export type NoticeDesk = Pick<
  Desk,
  "t" | "surface" | "locale" | "format" | "now" | "today" | "complex" | "stays" | "depositLink"
>;

/** A notice that is being told, in a chat. */
export type Telling = { readonly notice: Notice; readonly booking: Booking; readonly desk: NoticeDesk };

/** How a notice is told; its text is `notice-<name>`. */
export type Teller = {
  /** What the text needs beside what every text about a booking may mention. */
  readonly words?: (telling: Telling) => Readonly<Record<string, string | number>>;
  /** What the view says beside the text is for this chat alone: templates are filled with the text, and no more. */
  readonly isPrivate?: true;
  /** Default: the text alone. */
  readonly view?: (telling: Telling & { readonly text: string }) => View | Promise<View>;
};

/** By event and audience, for instance `booking_confirmed-guest`. */
export type Tellers = Readonly<Record<string, Teller>>;

/** Of nobody's booking. */
export type HouseTellers = Readonly<Record<string, (notice: Notice, desk: NoticeDesk) => View>>;

/** A text with one button, which says a command. */
export const withLink =
  (label: string, command: string): NonNullable<Teller["view"]> =>
  ({ text, desk }) => ({ text, links: [{ label: desk.t(label), command }] });
