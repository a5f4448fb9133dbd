import { err, ok, type Result } from "../../../shared/result.ts";
import { isToldIn } from "../../../stays/domain/reminders.ts";
import type { Choice, Flow } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { asTyped } from "../typed.ts";
import { ownBooking } from "./own-booking.ts";

const MAX_LETTERS = 80;
const SPAN_HOURS = 2;
const DAY_HOURS = 24;

/** A guest says at about what hour they arrive. */
export const arrival: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t, stays, person } = desk;
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    const { code } = booking;

    const about = await chat.ask(
      "about",
      async () => {
        const known = await stays.arrivalOf(booking.id);
        const words = { ...wordsOf(booking, desk), about: asTyped(known ?? "") };
        return {
          text: t(known === undefined ? "arrival-ask" : "arrival-ask-again", words),
          choices: usualHours(desk),
        };
      },
      (words) => readArrival(words, desk),
    );
    const noted = await chat.perform("note", () =>
      isToldIn(booking.state, "registry")
        ? stays.announceArrival({ code, guestId: person.guestId, about })
        : Promise.resolve(err({ kind: "not_coming" } as const)),
    );
    const text = noted.ok ? t("arrival-noted", { about: asTyped(about) }) : alreadyText(booking, desk);
    const travellers = { label: t("travellers-button"), short: t("travellers-button-short") };
    chat.say({
      text,
      ...(noted.ok && { links: [{ ...travellers, command: `travellers ${code}` }] }),
    });
  },
};

/** From check-in on, two hours each; the same in every language, for the owner reads it in theirs. */
function usualHours({ complex }: Desk): Choice[] {
  const first = Number(complex.checkInTime.slice(0, 2));
  const starts = Array.from({ length: 4 }, (_, index) => first + index * SPAN_HOURS);
  return starts
    .filter((hour) => hour < DAY_HOURS)
    .map((hour) => `${clock(hour)}–${clock(Math.min(hour + SPAN_HOURS, DAY_HOURS))}`)
    .map((span) => ({ id: span, label: span }));
}

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

function readArrival(words: string, { t }: Desk): Result<string, string> {
  const about = words.replace(/[\s\p{Bidi_Control}]+/gu, " ").trim();
  if (about === "") return err(t("arrival-empty"));
  return about.length > MAX_LETTERS ? err(t("arrival-long", { max: MAX_LETTERS })) : ok(about);
}
