import type { Chat, Flow, Menu, Summary, View } from "../../src/bots/chat.ts";
import { err, ok, type Result } from "../../src/shared/result.ts";

export type Offer = { id: string; name: string; price: number };
type Stay = { from: string; to: string };

/** What the example flows work with: three cabins, and what a test can make go wrong. */
export type Desk = ReturnType<typeof createDesk>;

const CABINS = [
  { id: "c1", name: "Birch", price: 80, fits: 2 },
  { id: "c2", name: "Lake", price: 120, fits: 6 },
  { id: "c3", name: "Pine", price: 150, fits: 8 },
];

export function createDesk() {
  const holds = new Map<string, { ref: string; cabin: string }>();
  const declined = new Map<string, string>();
  const desk = {
    holds,
    declined,
    calls: { find: 0, hold: 0 },
    extraPrice: 0,
    /** Taken by others, in the searches and at the hold. */
    gone: new Set<string>(),
    /** Taken by others so lately that the searches do not know. */
    snatched: new Set<string>(),
    powerCutInHold: false,

    async findOffers(party: number): Promise<Offer[]> {
      desk.calls.find += 1;
      const held = [...holds.values()].map(({ cabin }) => cabin);
      return CABINS.filter(({ id, fits }) => fits >= party && !held.includes(id) && !desk.gone.has(id)).map(
        ({ id, name, price }) => ({ id, name, price: price + desk.extraPrice }),
      );
    },

    async hold(key: string, cabin: string): Promise<Result<{ ref: string }, string>> {
      desk.calls.hold += 1;
      if (desk.snatched.has(cabin)) return err("Somebody was faster.");
      const held = holds.get(key) ?? { ref: `R${holds.size + 1}`, cabin };
      holds.set(key, held);
      if (desk.powerCutInHold) {
        desk.powerCutInHold = false;
        throw new Error("power cut");
      }
      return ok({ ref: held.ref });
    },

    async decline(code: string, reason: string): Promise<Result<null, never>> {
      declined.set(code, reason);
      return ok(null);
    },
  };
  return desk;
}

const parseStay = (words: string, refused = ""): Result<Stay, string> => {
  const [, from, to] = /(\d+)\s*-\s*(\d+) May/i.exec(`${refused}${words}`) ?? [];
  return from !== undefined && to !== undefined ? ok({ from, to }) : err("Like this, please: 3-5 May.");
};
const parseParty = (words: string): Result<number, string> => {
  const party = Number(/\d+/.exec(words)?.[0]);
  return party >= 1 && party <= 8 ? ok(party) : err("We can take 1 to 8 guests.");
};
const parsePets = (words: string): Result<string, string> =>
  /^(yes|no)$/i.test(words) ? ok(words.toLowerCase()) : err("Yes or no, please.");
const parseReceipt = (words: string): Result<string, string> =>
  /^\d{4}$/.test(words) ? ok(words) : err("Four digits, please.");
const parseReason = (words: string): Result<string, string> => (words === "" ? err("Why?") : ok(words));
const parseCode = (words: string): Result<string, string> =>
  /^[A-Z]\d$/i.test(words) ? ok(words.toUpperCase()) : err("A code is like K7.");

const sameIdAndLabel = (...labels: string[]) => labels.map((label) => ({ id: label, label }));

const view = {
  whichDates: { text: "Which dates?" } satisfies View,
  howMany: { text: "How many guests?", choices: sameIdAndLabel("2", "4") } satisfies View,
  pets: { text: "Any pets?", choices: sameIdAndLabel("Yes", "No") } satisfies View,
  offers: (offers: readonly Offer[], explains: boolean): Menu<Offer> => ({
    text: "Which cabin?",
    ...(explains && { gone: ({ name }: Offer) => `${name} is gone.` }),
    options: offers.map((offer) => ({ id: offer.id, label: `${offer.name} €${offer.price}`, value: offer })),
  }),
  summary: ({ from, to }: Stay, party: number, offer: Offer): Summary => ({
    text: `${offer.name}, ${from}-${to} May, ${party} guests, €${offer.price}`,
    confirm: { label: "Confirm" },
    edits: {
      stay: { label: "Change dates" },
      party: { label: "Change guests" },
      guests: { label: "Change guests" },
      cabin: { label: "Change cabin" },
    },
  }),
};

function listen(words: string): Record<string, string> {
  const stay = /\d+\s*-\s*\d+ May/i.exec(words)?.[0];
  const party = /(\d+) (people|guests)/i.exec(words)?.[1];
  return { ...(stay !== undefined && { stay }), ...(party !== undefined && { party }) };
}

type Variant = { partyStep?: string; pets?: boolean; receipt?: boolean; explains?: boolean };

function book({
  partyStep = "party",
  pets = false,
  receipt = false,
  explains = false,
}: Variant = {}): Flow<Desk> {
  return {
    steps: ["stay", "party", "cabin", "review"],
    listen,
    async run(chat: Chat, desk: Desk) {
      const stay = await chat.ask("stay", view.whichDates, parseStay);
      if (pets) await chat.ask("pets", view.pets, parsePets);
      const party = await chat.ask(partyStep, view.howMany, parseParty);
      const offers = view.offers(await desk.findOffers(party), explains);
      const offer = await chat.choose("cabin", offers, (lost) =>
        chat.again("stay", [lost, "All cabins are taken then."].filter(Boolean).join("\n")),
      );
      await chat.review("review", view.summary(stay, party, offer));
      const held = await chat.perform("hold", (key) => desk.hold(key, offer.id));
      if (!held.ok) return chat.again("cabin", held.error);
      chat.say({ text: `Held as ${held.value.ref}.` });
      if (!receipt) return;
      await chat.ask("receipt", { text: "Send the receipt number." }, parseReceipt);
      chat.say({ text: `Thank you, ${offer.name} is yours.` });
    },
  };
}

/** Holds by one tap on a cabin, beside which one may change what one is asked for. */
const tapToHold: Flow<Desk> = {
  steps: ["stay", "party", "cabin"],
  listen: (words) => ({ ...listen(words), ...(words.includes("Lake") && { wanted: "Lake" }) }),
  async run(chat, desk) {
    const stay = await chat.ask("stay", view.whichDates, parseStay);
    const party = await chat.ask("party", view.howMany, parseParty);
    const wanted = chat.mentioned("wanted", (words) => ok(words)) ?? "none";
    const { options } = view.offers(await desk.findOffers(party), false);
    const offer = await chat.choose(
      "cabin",
      {
        text: `Which cabin, ${stay.from}-${stay.to} May for ${party}? (${wanted} wanted)`,
        options: options.map(({ value, id, label }) => ({ id: `${id} ${value.price}`, label, value })),
        gone: ({ name }) => `${name} is gone.`,
        leads: [
          { id: "dates", label: "Other dates", leadsTo: "stay" },
          { id: "later", label: "A week later", leadsTo: "stay", words: "10-12 May" },
        ],
      },
      async () => undefined,
    );
    if (!offer) return chat.say({ text: "All cabins are taken then." });
    const held = await chat.perform("hold", (key) => desk.hold(key, offer.id));
    if (held.ok) chat.say({ text: `Held as ${held.value.ref}.` });
  },
};

const menu: Flow<Desk> = {
  steps: [],
  run: async (chat) => chat.say({ text: "Welcome." }),
};

const decline: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const code = await chat.ask("code", { text: "Which request?" }, parseCode);
    const why: View = { text: `Why decline ${code}?`, freely: true };
    const reason = await chat.ask("reason", why, parseReason);
    await chat.perform("decline", () => desk.decline(code, reason));
    chat.say({ text: `Declined ${code}.` });
  },
};

/** Holds at once, and only then asks. */
const quick: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const code = await chat.ask("code", { text: "Which request?" }, parseCode);
    const held = await chat.perform("hold", (key) => desk.hold(key, code));
    if (held.ok) chat.say({ text: `Held as ${held.value.ref}.` });
    await chat.ask("receipt", { text: "Send the receipt number." }, parseReceipt);
    chat.say({ text: "Thank you." });
  },
};

const surprising: Flow<Desk> = {
  steps: [],
  async run(chat) {
    await chat.ask("stay", view.whichDates, parseStay);
    throw new Error("a bug in the flow");
  },
};

const dated: Flow<Desk> = {
  steps: [],
  async run(chat) {
    // What the compiler refuses can still come by a cast, or from a library's `any`.
    await chat.ask("stay", view.whichDates, () => ok(JSON.parse("null") ?? new Date()));
    await chat.ask("party", view.howMany, parseParty);
  },
};

/** What the house knew how to talk about, release by release. */
export const releases = {
  first: { book: book(), menu, decline, quick, surprising },
  "asks for pets": { book: book({ pets: true }) },
  "asks for a receipt": { book: book({ receipt: true }) },
  "explains what is gone": { book: book({ explains: true }) },
  "renames a step": { book: book({ partyStep: "guests" }) },
  "holds by one tap": { book: tapToHold, menu },
  "cannot book": { menu },
  "answers with a Date": { book: dated },
} satisfies Record<string, Record<string, Flow<Desk>>>;

export type Release = keyof typeof releases;
