import { type Booking, isComing } from "../../../booking/domain/booking.ts";
import { headcount } from "../../../booking/domain/party.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { isToldIn } from "../../../stays/domain/reminders.ts";
import type { Traveller } from "../../../stays/tables/travellers.ts";
import type { Chat, Choice, Flow, Text, View } from "../../chat.ts";
import { hearTravellers, type Named } from "../../texts/understanding/travellers.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { type Among, named } from "../named.ts";
import { asTyped } from "../typed.ts";
import { ownBooking } from "./own-booking.ts";

type Said =
  | { readonly kind: "done" }
  | { readonly kind: "remove"; readonly id: number }
  | { readonly kind: "people"; readonly people: Named[]; readonly unclear?: string[] };

/** Nobody corrects a list this often. */
const MAX_ROUNDS = 60;
/** Of lines that are not understood: whoever wrote them knows them by their beginning, and they are kept with the draft. */
const LINE_LETTERS = 60;
const MAX_LINES = 10;

/** The passenger list of a booking: its guest writes it, an owner reads it. */
export const travellers: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t, person, surface } = desk;
    const reads = person.isOwner && surface === "telegram";
    const booking = reads ? await named(chat, desk, COMING) : await ownBooking(chat, desk);
    if (!booking) return;
    if (booking.guestId === person.guestId) return writes(chat, booking, desk);
    const text = await travellersText(booking, t("travellers-of", wordsOf(booking, desk)), desk);
    chat.say({ text });
  },
};

const COMING: Among = {
  bookings: async ({ booking }) => (await booking.underWay()).filter(isComing),
};

async function writes(chat: Chat, booking: Booking, desk: Desk): Promise<void> {
  const { t, stays, person } = desk;
  if (!isToldIn(booking.state, "registry")) return chat.say({ text: alreadyText(booking, desk) });
  const own = { code: booking.code, guestId: person.guestId };
  let unclear = "";
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const step = `who ${round}`;
    const before = chat.has(step) ? "" : unclear; // asked again, it has another reason
    const said = await chat.ask(
      step,
      () => askView(booking, desk, before),
      (words) => readSaid(words, desk),
    );
    unclear = said.kind === "people" ? unclearText(said.unclear ?? [], "rest", desk) : "";
    if (said.kind === "done") break;
    const kept = await chat.perform(`keep ${round}`, async () => {
      const done =
        said.kind === "remove"
          ? await stays.forgetTraveller({ ...own, id: said.id })
          : await stays.noteTravellers({ ...own, people: said.people });
      return done.ok ? ok(said.kind === "people" && done.value.length === headcount(booking.party)) : done;
    });
    if (kept.ok && kept.value) break;
    if (kept.ok) continue;
    if (kept.error.kind !== "too_many") return chat.say({ text: alreadyText(booking, desk) });
    await chat.again(step, t("travellers-too-many", { ...kept.error }));
  }
  const done = [unclear, t("travellers-done", wordsOf(booking, desk))].filter(Boolean).join("\n\n");
  chat.say({
    text: await travellersText(booking, done, desk),
    links: [{ label: t("travellers-change"), command: `travellers ${booking.code}` }],
  });
}

async function askView(booking: Booking, desk: Desk, unclear: string): Promise<View> {
  const { t } = desk;
  const noted = await desk.stays.travellersOf(booking.id);
  const of = headcount(booking.party);
  const words = { ...wordsOf(booking, desk), of };
  const text =
    noted.length === 0
      ? t("travellers-ask", words)
      : `${t("travellers-more", words)}\n\n${t("travellers-noted", { count: noted.length, of })}`;
  const removes = noted.map(
    ({ id, name }, index): Choice => ({
      id: `remove ${id}`,
      label: t("travellers-remove", { name: asTyped(name) }),
      short: t("travellers-remove-short", { number: index + 1 }),
    }),
  );
  const done = { id: "done", label: t("travellers-enough"), said: t("travellers-enough-said") };
  return {
    text: withLines([unclear, text].filter(Boolean).join("\n\n"), noted),
    choices: [done, ...removes],
  };
}

/** A text with who is noted, one a line. */
export async function travellersText(
  booking: Booking,
  text: Text,
  { stays, t }: Pick<Desk, "stays" | "t">,
): Promise<Text> {
  const noted = await stays.travellersOf(booking.id);
  const count = t("travellers-noted", { count: noted.length, of: headcount(booking.party) });
  return withLines(`${text}\n\n${count}`, noted);
}

const withLines = (text: Text, noted: readonly Traveller[]): Text =>
  [text, ...noted.map(({ name, document }, index) => `${index + 1}. ${asTyped(name)} · ${document}`)].join(
    "\n",
  );

function readSaid(words: string, desk: Desk): Result<Said, string> {
  if (words === "done") return ok({ kind: "done" });
  const [, id] = /^remove (\d{1,15})$/.exec(words) ?? [];
  if (id !== undefined) return ok({ kind: "remove", id: Number(id) });
  const { people, unclear } = hearTravellers(words);
  const isNothing = people.length === 0 && unclear.length === 0;
  const lines = (isNothing ? [words.trim()] : unclear).slice(0, MAX_LINES).map(beginning);
  if (people.length === 0) return err(unclearText(lines, "nothing", desk));
  return ok({ kind: "people", people: [...people], unclear: lines });
}

/** The lines that were not understood, whether the others are noted, and how to write these; empty where all were understood. */
function unclearText(lines: readonly string[], noted: "rest" | "nothing", { t }: Desk): Text {
  if (lines.length === 0) return "";
  const shown = lines.map((line) => t("travellers-line", { line: asTyped(line) }));
  return t("travellers-unclear", { noted, count: lines.length, lines: shown.join("\n") });
}

function beginning(line: string): string {
  const letters = Array.from(line);
  return letters.length <= LINE_LETTERS ? line : `${letters.slice(0, LINE_LETTERS).join("").trim()}…`;
}
