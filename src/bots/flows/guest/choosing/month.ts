import { addMonths, civilMonth, monthOf } from "../../../../booking/domain/civil-date.ts";
import type { MonthOffers, MonthWish } from "../../../../booking/domain/month-offers.ts";
import { type Party, partyOf } from "../../../../booking/domain/party.ts";
import { lastCheckOut } from "../../../../booking/domain/stay.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import type { Flow, Link, View } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { refusalText } from "../../refusals.ts";
import { bookCommand } from "./book.ts";
import { cabinsLink } from "./cabin-views.ts";

const PARTY = /\b(\d{1,3}) adults (\d{1,3}) children (\d{1,3}) pets\b/;
const NIGHTS = /\b(\d{1,2}) nights\b/;
const MONTHS_TO_CHOOSE_FROM = 6;

/** What a button says that asks for a month's prices and free dates; `listen` of the flow understands it. */
export function monthCommand({ month, party, nights }: MonthWish): string {
  const people = party && `${party.adults} adults ${party.children} children ${party.pets} pets`;
  return ["month", month, people, nights && `${nights} nights`].filter(Boolean).join(" ");
}

/** "How much is it in January?": what a night costs in each cabin, and what is still free, to be booked by a tap. */
export const month: Flow<Desk> = {
  steps: [],

  listen: (words) => (/\d{4}-\d{2}/.test(words) ? { month: words } : {}),

  async run(chat, desk) {
    const wish = await chat.ask("month", whichMonth(desk), (words) => readWish(words, desk));
    chat.say(await monthView(wish, desk));
  },
};

function whichMonth({ t, format, today }: Desk): View {
  const months = Array.from({ length: MONTHS_TO_CHOOSE_FROM }, (_, ahead) =>
    addMonths(monthOf(today), ahead),
  );
  return {
    text: t("month-which"),
    choices: months.map((id) => ({ id, label: format.longMonth(id), said: format.monthName(id) })),
  };
}

function readWish(words: string, desk: Desk): Result<MonthWish, string> {
  const month = civilMonth(/\d{4}-\d{2}/.exec(words)?.[0] ?? "");
  if (month === undefined) return err(desk.t("month-unclear"));
  if (month < monthOf(desk.today)) return err(desk.t("month-past", { month: desk.format.longMonth(month) }));
  const last = lastCheckOut(desk.today);
  if (month > monthOf(last)) return err(refusalText({ kind: "too_far", last }, desk));
  const nights = Number(NIGHTS.exec(words)?.[1] ?? 0);
  const [, adults, children, pets] = (PARTY.exec(words) ?? []).map(Number);
  const party = partyOf({ adults: adults ?? 0, children: children ?? 0, pets: pets ?? 0 });
  return ok({ month, ...(party.ok && { party: party.value }), ...(nights > 0 && { nights }) });
}

/** The answer to a question about a month; every date in it is a button. */
async function monthView(wish: MonthWish, desk: Desk): Promise<View> {
  const { t, format, booking, complex } = desk;
  const { month, party } = wish;
  const offers = await booking.monthOffers(wish);
  const tooMany = party !== undefined && party.adults + party.children > complex.maxGuests;
  const links = [...otherMonths(wish, desk), cabinsLink(desk)];
  if (tooMany)
    return { text: refusalText({ kind: "party_too_big", maxGuests: complex.maxGuests }, desk), links };
  if (offers.cabins.length === 0)
    return { text: t("month-no-rates", { month: format.longMonth(month) }), links };

  return {
    text: [
      t("month-title", {
        month: format.longMonth(month),
        party: party ? format.party(party) : "",
        known: party ? "yes" : "no",
      }),
      offers.cabins.map((cabin) => cabinLine(cabin, desk)).join("\n"),
      t(`month-${offers.stays.length === 0 ? "full" : offers.kind}`, { month: format.longMonth(month) }),
    ].join("\n\n"),
    links: [...offers.stays.map((found) => stayLink(found, party, desk)), ...links],
  };
}

function cabinLine(
  { name, low, high, free }: MonthOffers["cabins"][number],
  { t, format, complex: { currency } }: Desk,
): string {
  return t("month-cabin", {
    cabin: name,
    low: format.money(low, currency),
    high: format.money(high, currency),
    same: low === high ? "yes" : "no",
    free: free ? "yes" : "no",
  });
}

function stayLink(
  { stay, from }: MonthOffers["stays"][number],
  party: Party | undefined,
  { t, format, complex: { currency } }: Desk,
): Link {
  return {
    label: t("month-stay", { dates: format.span(stay), from: format.money(from, currency) }),
    short: format.span(stay),
    command: party ? bookCommand({ stay, party }) : `book ${stay.checkIn}/${stay.checkOut}`,
  };
}

/** The month after, where there is anything to book. */
function otherMonths(wish: MonthWish, { t, format, today }: Desk): Link[] {
  const next = addMonths(wish.month, 1);
  if (next > monthOf(lastCheckOut(today))) return [];
  return [
    {
      label: t("month-next", { month: format.longMonth(next) }),
      command: monthCommand({ ...wish, month: next }),
    },
  ];
}
