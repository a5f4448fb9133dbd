import type { Person } from "../../sandbox/phones/phone-protocol.ts";
import { createWhatsAppEmulator } from "../../sandbox/whatsapp/emulator.ts";
import { houseTemplates } from "../../sandbox/whatsapp/house-templates.ts";
import type { WhatsAppConfig } from "../../src/config/whatsapp.ts";
import type { Clock } from "../../src/shared/clock.ts";
import { withPatientPeople } from "./patient.ts";

export const HOUSE_SECRETS = {
  token: "EAAG-sandbox-token",
  phoneNumberId: "106540352242922",
  appSecret: "app-secret-of-the-sandbox",
  verifyToken: "verify-token-of-the-sandbox",
};

/** Two guests whose numbers are the house's own. */
export function houseGuests(house: number) {
  const guest = (id: number, name: string, languageCode: string): Person => ({
    ...{ id, name, languageCode },
    role: "guest",
  });
  return {
    ana: guest(5_493_515_550_000 + house * 10 + 1, "Ana", "es"),
    carol: guest(12_127_360_000 + house * 10 + 3, "Carol", "en"),
  };
}

/** The Cloud API on loopback, with the phones of two guests. */
export async function cloudWhatsApp(house: number, now: Clock) {
  const emulator = withPatientPeople(
    createWhatsAppEmulator({
      ...HOUSE_SECRETS,
      templates: houseTemplates(),
      webhookRetryMs: [20, 50, 100],
      now,
    }),
  );
  const guests = houseGuests(house);
  const phones = { ana: emulator.addPhone(guests.ana), carol: emulator.addPhone(guests.carol) };
  const { url: apiRoot } = await emulator.start();
  const access: WhatsAppConfig = { transport: "cloud", ...HOUSE_SECRETS, apiRoot, templates: {} };
  return { emulator, phones, access };
}
