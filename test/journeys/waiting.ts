import { describe, expect, it } from "vitest";
import type { Phone } from "../../sandbox/phones/phone.ts";
import type { PhoneMessage } from "../../sandbox/phones/phone-protocol.ts";
import { DAY_MS, HOUR_MS } from "../../src/shared/clock.ts";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel, type House, type HouseOptions } from "../support/house.ts";
import { choice, holds, requests, tap } from "./any-phone.ts";
import { codeIn } from "./steps.ts";

const inEnglish = {
  join: "🔔 Tell me",
  joined: "You are on the waiting list",
  freed: "What you were waiting for is free!",
};
const inPortuguese = {
  join: "🔔 Me avise",
  joined: "Você está na lista de espera",
  freed: "Liberou o que você esperava!",
};

/** Asks for what Ana has taken, and gets in line for it with one tap. */
async function joins(guest: Phone, words: string, { join, joined }: typeof inEnglish): Promise<PhoneMessage> {
  guest.types(words);
  await tap(guest, join);
  return guest.sees(joined);
}

/** Pays on the page of the button, which on WhatsApp comes in a message of its own. */
async function pays({ mercadoPago }: House, guest: Phone, label: string): Promise<void> {
  const url = new URL(guest.button(label, await choice(guest, label)).url ?? "");
  mercadoPago.pay(url.searchParams.get("pref_id") ?? "", "approve");
}

/** What becomes of those who find everything taken, wherever they write. */
export function describeWaiting(channel: Channel, database: TestDatabase): void {
  const open = async (options: HouseOptions = {}) => {
    const house = await aHouse(database, {
      channel,
      mode: "instant",
      cabins: [{ name: "Quebracho" }],
      ...options,
    });
    return {
      house,
      ana: house.guests.ana,
      carol: house.guests.carol,
      bruno: house.bruno,
      marta: house.marta,
    };
  };

  describe(`a guest in ${channel} who finds everything taken`, () => {
    it("waits in line, is offered what frees up, lets it go to the next, waits again and pays", async () => {
      const { house, ana, carol, bruno, marta } = await open();
      const lost = codeIn(await holds(ana));
      const first = await joins(carol, "Is there room from 10/11 to 13/11 for 2?", inEnglish);
      expect(first.text).toContain("Nobody is before you");
      const second = await joins(bruno, "tem vaga de 10/11 a 13/11 para 2?", inPortuguese);
      expect(second.text).toContain("Há uma pessoa antes de você");
      await house.restart();

      await house.timePasses(HOUR_MS);
      await ana.sees(`Se venció el plazo de la reserva ${lost}`);
      const offered = await carol.sees(inEnglish.freed);
      expect(offered.text).toContain("pay the deposit of");
      expect(offered.text).toMatch(/you have until 16:0\d today/);
      await marta.sees("De la lista de espera");

      await house.timePasses(3 * HOUR_MS);
      const over = await carol.sees("has run out");
      const next = await bruno.sees(inPortuguese.freed); // until then the dates are free, and he is before her
      await tap(carol, "🔔 Tell me", over);
      await carol.sees(/You are on the waiting list.*Nobody is before you/s);
      await tap(bruno, "Não, obrigado", next);
      await bruno.sees("Obrigado por avisar");

      const again = await carol.waitFor(({ id, text }) => id > over.id && text.includes(inEnglish.freed), {
        what: "another offer",
      });
      await house.restart();
      await pays(house, carol, "💳 Pay the deposit");
      await carol.sees(`Booking confirmed! Code ${codeIn(again)}`);
    });

    it("hears a day later that the owner is asked for them, and then that it is theirs to pay", async () => {
      const { house, ana, carol, marta } = await open({ mode: "approval" });
      await requests(ana);
      await joins(carol, "Is there room from 10/11 to 13/11 for 2?", inEnglish);
      await house.timePasses(DAY_MS + HOUR_MS);
      const asked = await carol.sees("for it on your behalf");
      expect(asked.template).toBe(channel === "cloud" ? "hornero_waitlist_request" : undefined);
      marta.taps("✅ Aprobar", await marta.sees(/De la lista de espera.*Pedido/s));
      await carol.sees("approved");
    });

    it("takes the nearest dates with one tap, or leaves the line with one", async () => {
      const { house, ana, carol } = await open();
      await holds(ana);
      const question = "Is there room from 10/11 to 13/11 for 2?";
      carol.types(question);
      const nothing = await carol.sees(/For 2 adults there is no room left.*Below is the closest/s);
      await tap(carol, channel === "telegram" ? "➡️ 13–16 Nov" : "13–16 Nov", nothing);
      await carol.sees("Fri 13 Nov → Mon 16 Nov");

      carol.types("exit");
      await joins(carol, question, inEnglish);
      carol.types("my bookings");
      await tap(carol, "🔔 My waiting list");
      await tap(carol, "Leave the list", await carol.sees("You are next"));
      await carol.sees("you are no longer waiting for");
      await house.timePasses(HOUR_MS);
      await ana.sees("Se venció el plazo");
      carol.types("menu");
      await carol.sees("I am the front desk");
      expect(carol.messages.some(({ text }) => text.includes(inEnglish.freed))).toBe(false);
    });
  });
}
