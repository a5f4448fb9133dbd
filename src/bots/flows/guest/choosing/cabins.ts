import { ok } from "../../../../shared/result.ts";
import type { Flow } from "../../../chat.ts";
import { onlyWords } from "../../../texts/questions/mending.ts";
import type { Desk } from "../../desk.ts";
import { cabinFeedback } from "./cabin-feedback.ts";
import { byHandle } from "./cabin-handle.ts";
import { cabinCard, cabinPage, cabinsLink, cabinTerms } from "./cabin-views.ts";

/** Each is a message with its picture; who wants more asks for more. */
const AT_ONCE = 6;

/** The cabins to get to know, six at a time: `cabins 6` goes on after the sixth. */
export const cabins: Flow<Desk> = {
  steps: [],

  listen: (words) => (/^\d{1,3}$/.test(words) ? { after: words } : {}),

  async run(chat, desk) {
    const { t, booking } = desk;
    const after = chat.mentioned("after", (words) => ok(Number(words))) ?? 0;
    const all = await booking.cabins();
    const some = all.slice(after, after + AT_ONCE);
    if (some.length === 0) return chat.say({ text: t("cabins-none") });

    chat.say({ text: t("cabins-title", { count: all.length, complex: desk.complex.name }) });
    for (const cabin of some) chat.say(cabinCard(cabin, desk));
    const left = all.length - after - some.length;
    const more = { label: t("cabins-more", { count: left }), command: `cabins ${after + AT_ONCE}` };
    if (left > 0) chat.say({ text: t("cabins-there-are-more", { count: left }), links: [more] });
  },
};

/** One cabin: its pictures and what it has, what guests say of it, then what it costs and how one lives there. */
export const cabin: Flow<Desk> = {
  steps: [],

  listen: (words) => (words === "" ? {} : { cabin: words }),

  async run(chat, desk) {
    const { t, booking } = desk;
    const all = await booking.cabins();
    const choices = all.map(({ slug, name }) => ({ id: slug, label: name }));
    const said = await chat.ask("cabin", { text: t("cabin-which"), choices }, ok);
    const meant = onlyWords(said);
    const found = byHandle(all, said) ?? all.find(({ name }) => meant !== "" && onlyWords(name) === meant);
    if (!found) return chat.say({ text: t("cabin-gone"), links: [cabinsLink(desk)] });

    const house = await booking.house();
    chat.say(cabinPage(found, house, desk));
    for (const view of await cabinFeedback(found, desk)) chat.say(view);
    chat.say(cabinTerms(found, house, desk));
  },
};
