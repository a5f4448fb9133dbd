import type { FeedbackOf } from "../../../stays/tables/feedback.ts";
import type { Flow, Link, Translate, View } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { type Among, named, withCodes } from "../named.ts";
import { asTyped } from "../typed.ts";
import { ownersActor } from "./moves.ts";

/** What guests said lately, newest first. */
export const feedbacks: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const latest = await desk.stays.latestFeedback();
    if (latest.length === 0) return chat.say({ text: desk.t("feedbacks-none") });
    chat.say({ text: desk.t("feedbacks-title", { count: latest.length }) });
    for (const one of latest) chat.say(card(one, desk.t));
  },
};

/** The owner has everybody read what a guest said, once they have seen these very words. */
export const publish: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t, stays } = desk;
    const { id, code, cabinName: cabin, guestName: guest } = await named(chat, desk, SAID.toTheHouse);
    const feedback = await stays.feedbackOf(id);
    if (!feedback) return chat.say({ text: t("feedbacks-no-such", { code }) });
    const words = feedbackWords({ ...feedback, code, cabin, guest });
    await chat.review("review", {
      text: t("publish-review", words),
      confirm: { label: t("publish-yes") },
      edits: {},
    });
    const published = await chat.perform("publish", () =>
      stays.publishFeedback({ code, actor: ownersActor(desk), isPublic: true }).then(codeOnly),
    );
    chat.say({
      text: published.ok ? t("publish-done", words) : t("feedbacks-no-such", { code }),
      links: published.ok ? [unpublishLink(code, t("publish-undo"))] : [],
    });
  },
};

/** The owner keeps it to the house. */
export const unpublish: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t, stays } = desk;
    const { code } = await named(chat, desk, SAID.toEverybody);
    const hidden = await chat.perform("unpublish", () =>
      stays.publishFeedback({ code, actor: ownersActor(desk), isPublic: false }).then(codeOnly),
    );
    chat.say({ text: t(hidden.ok ? "unpublish-done" : "feedbacks-no-such", { code }) });
  },
};

/** The bookings that something was said of lately, by who may read it. */
const saidOf = (isPublic: boolean): Among => ({
  async bookings(desk) {
    const latest = await desk.stays.latestFeedback();
    return withCodes(
      latest.filter(({ published }) => published === isPublic),
      desk,
    );
  },
});
const SAID = { toTheHouse: saidOf(false), toEverybody: saidOf(true) };

const codeOnly = <E>(result: { ok: true; value: { code: string } } | { ok: false; error: E }) =>
  result.ok ? ({ ok: true, value: result.value.code } as const) : result;

function card(one: FeedbackOf, t: Translate): View {
  const { code, published } = one;
  return {
    text: t("feedbacks-card", { ...feedbackWords(one), published: published ? "yes" : "no" }),
    links: [published ? unpublishLink(code, t("publish-undo")) : publishLink(code, t)],
  };
}

export const publishLink = (code: string, t: Translate): Link => ({
  label: t("publish-button"),
  command: `publish ${code}`,
});

export const unpublishLink = (code: string, label: string): Link => ({ label, command: `unpublish ${code}` });

/** What a text about it may mention; words that were not written are a dash. */
export function feedbackWords({ code, cabin, guest, stars, words }: Omit<FeedbackOf, "published">) {
  return { code, cabin, guest, stars: "⭐".repeat(stars), words: words === "" ? "—" : asTyped(words) };
}
