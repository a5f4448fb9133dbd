import { createHash } from "node:crypto";
import { type Booking, isChangeable, isHold } from "../../../booking/domain/booking.ts";
import { isStayOver } from "../../../booking/domain/change.ts";
import { stayFile } from "../../../calendars/stay-file.ts";
import { ok } from "../../../shared/result.ts";
import type { Flow, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { wayThere } from "./confirmed.ts";

/** A travel mate looks at a booking that was shared with them: nothing here can be done, and nothing is anybody's secret. */
export const shared: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const token = await chat.ask("code", { text: desk.t("shared-ask") }, (words) => ok(words.trim()));
    const found = await chat.perform("look", () => desk.openShared(token));
    chat.say(
      found.ok ? shownToMates(found.value, desk) : { text: desk.t(`shared-refusal-${found.error.kind}`) },
    );
  },
};

function shownToMates(booking: Booking, desk: Desk): View {
  const { t, complex, now, today } = desk;
  if (!isChangeable(booking) || isStayOver(booking, today))
    return { text: t("shared-over", { complex: complex.name }) };

  const { cabin, stay, party, checkInTime } = wordsOf(booking, desk);
  const words = {
    complex: complex.name,
    cabin,
    stay,
    party,
    checkInTime,
    checkOutTime: complex.checkOutTime,
  };
  const inCalendar = {
    summary: t("stay-file-summary", words),
    description: t("shared-file-description", words),
  };
  const text = [t("shared-card", words), ...(isHold(booking) ? [t("shared-not-confirmed")] : [])].join(
    "\n\n",
  );
  return {
    text,
    ...(booking.picture !== null && { picture: booking.picture }),
    links: wayThere(desk),
    file: stayFile(nameless(booking), complex, inCalendar, now),
    ...(complex.place && { place: { ...complex.place, name: complex.name } }),
  };
}

/** The file's name and identifier are its own: those of the booking are its guest's. */
function nameless({ id, stay }: Booking) {
  const digest = createHash("sha256").update(id).digest("hex").slice(0, 32);
  return { id: digest, code: "hornero", stay };
}
