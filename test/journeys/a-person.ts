import { describe, expect, it } from "vitest";
import type { Phone } from "../../sandbox/phones/phone.ts";
import type { PhoneMessage } from "../../sandbox/phones/phone-protocol.ts";
import { HOUR_MS } from "../../src/shared/clock.ts";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel } from "../support/house.ts";
import { choice, tap } from "./any-phone.ts";

/** An owner answers a message of a talk. */
const replies = (owner: Phone, to: PhoneMessage, text: string): void =>
  owner.sends({ type: "text", text, replyTo: to.id });

/** A guest talks with the owners, in the middle of a booking, and the booking goes on afterwards. */
export function describeAPerson(channel: Channel, database: TestDatabase): void {
  describe(`a guest in ${channel} who wants a person`, () => {
    it("is heard by the owners, answered by them, and goes on with the booking afterwards", async () => {
      const house = await aHouse(database, { channel, twoOwners: true });
      const { marta, pedro } = house;
      const { ana } = house.guests;
      ana.types("reservar del 10/11 al 13/11");
      const question = await ana.sees("¿Cuántos son?");

      ana.types("Hola, quiero hablar con alguien de ahí");
      await ana.sees("le avisé a la gente de Los Horneros");
      const card = await marta.sees("Ana quiere hablar con alguien");
      expect(card.text).toContain("Hola, quiero hablar con alguien de ahí");
      expect(card.text).toContain("Estaba en medio de una reserva.");
      expect(card.text).toContain(
        channel === "telegram" ? "Escribe por Telegram." : `📱 WhatsApp +${ana.id}`,
      );
      const hisCard = await pedro.sees("Ana quiere hablar con alguien");

      ana.types("2");
      const said = await marta.sees(/Ana · #\d+\n2$/);
      expect(said.quotes?.messageId).toBe(card.id);
      expect((await pedro.sees(/Ana · #\d+\n2$/)).quotes?.messageId).toBe(hisCard.id);
      await house.restart();
      replies(marta, said, "¡Hola Ana! Te escucho *ya*");
      await ana.sees("Marta\n¡Hola Ana! Te escucho ∗ya∗");
      await marta.sees("✓ Enviado a Ana");
      const seen = await pedro.sees("Marta le contestó a Ana");
      expect(seen.quotes?.messageId).toBe(hisCard.id);

      ana.sends({ type: "photo", caption: "¿Es ésta?" });
      const photo = await marta.waitFor(({ kind }) => kind === "photo", { what: "the photo" });
      expect(photo).toMatchObject({ text: expect.stringMatching(/^Ana · #\d+\n¿Es ésta\?$/) });
      expect(photo.quotes?.messageId).toBe(card.id);
      ana.sends({ type: "voice", seconds: 3 });
      await pedro.waitFor(({ kind }) => kind === "voice", { what: "the voice note" });
      ana.sends({ type: "location", latitude: -31.98, longitude: -64.56 });
      await marta.sees("query=-31.98,-64.56");
      ana.sends({ type: "contact", name: "Paz", phone: "+54 9 351 555-0009" });
      await marta.sees("👤 Paz\n+54 9 351 555-0009");
      marta.sends({ type: "contact", name: "Remís Tito", phone: "+543546123456", replyTo: photo.id });
      await ana.sees("Marta\n👤 Remís Tito\n+543546123456");
      marta.sends({ type: "photo", caption: "Ésa misma", replyTo: photo.id });
      const shown = await ana.waitFor(({ kind, from }) => kind === "photo" && from === "bot", {
        what: "Marta's photo",
      });
      expect(shown.text).toBe("Marta\nÉsa misma");
      marta.sends({ type: "voice", seconds: 4, replyTo: card.id });
      await ana.waitFor(({ kind, from }) => kind === "voice" && from === "bot", { what: "Marta's voice" });
      await pedro.waitFor(({ kind, text }) => kind === "voice" && text.includes("Marta"), {
        what: "it, too",
      });

      await tapsOld(ana, question, "Salir");
      ana.types("/start");
      const busy = await ana.sees("Ahora te atiende una persona");
      ana.types("¿Tienen cochera?");
      replies(pedro, await pedro.sees("¿Tienen cochera?"), "Sí, techada");
      await ana.sees("Pedro\nSí, techada");

      await house.restart();
      await tap(ana, channel === "cloud" ? "Volver al asistente" : "↩️ Volver al asistente", busy);
      await ana.sees(/Cerré la charla #\d+\. Vuelvo a atenderte yo\./);
      await ana.sees("¿Cuántos son?");
      const closed = await marta.sees("Ana cerró la charla");
      ana.types("2");
      await choice(ana, "Pedir Quebracho");
      expect(marta.messages.filter(({ text }) => /#\d+\n2$/.test(text))).toHaveLength(1);

      replies(marta, said, "¿Seguís ahí?");
      await marta.sees("Esta charla ya está cerrada");
      marta.taps("🔓 Volver a abrir", closed);
      await ana.sees("Marta abrió de nuevo la charla");
      await marta.sees("está abierta de nuevo");
      replies(marta, said, "Me olvidaba: hay parrilla");
      await ana.sees("Me olvidaba: hay parrilla");
      ana.types("¡Buenísimo!");
      await marta.sees("¡Buenísimo!");
      await house.timePasses(2 * HOUR_MS);
      marta.types("/tickets");
      await marta.sees(/#\d+ · Ana escribió hace 2 horas y espera respuesta/);
      marta.taps("✅ Cerrar", marta.last());
      await marta.sees("Cerré la charla");
      await ana.sees(/Marta cerró la charla #\d+\. Vuelvo a atenderte yo/);
      await ana.sees(/Volvemos a lo que estábamos haciendo.*¿Cuál te gusta\?/s);
      marta.taps("🔓 Volver a abrir", marta.last());
      await marta.sees("está abierta de nuevo");
      marta.taps("✅ Cerrar", marta.last());
      await ana.sees(/Volvemos a lo que estábamos haciendo.*¿Cuál te gusta\?/s);
    });
  });
}

/** A button of before does nothing but say who is there. */
async function tapsOld(guest: Phone, message: PhoneMessage, label: string): Promise<void> {
  if (guest.info.app === "whatsapp") return;
  const { callbackId } = guest.taps(label, message);
  expect((await guest.answerTo(callbackId)).text).toContain("Ahora te atiende una persona");
}
