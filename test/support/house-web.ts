import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PhoneMessage } from "../../sandbox/phones/phone-protocol.ts";
import type { Upload } from "../../sandbox/phones/upload.ts";
import { createWhatsAppPhone, type WhatsAppPhone } from "../../sandbox/whatsapp/phone.ts";
import type { Saying } from "../../sandbox/whatsapp/phone-content.ts";
import { type Arriving, arrivingFile, createWhatsAppWeb } from "../../sandbox/whatsapp-web/whatsapp-web.ts";
import type { AppDeps } from "../../src/app/deps.ts";
import { createGuardedClient } from "../../src/bots/whatsapp/web/guarded-client.ts";
import { loadLibrary } from "../../src/bots/whatsapp/web/library.ts";
import { systemSleep } from "../../src/bots/whatsapp/web/sleeping.ts";
import { LOOK_MS } from "../../src/bots/whatsapp/web/supervisor.ts";
import type { WhatsAppConfig } from "../../src/config/whatsapp.ts";
import { type Clock, SECOND_MS } from "../../src/shared/clock.ts";
import { houseGuests } from "./house-whatsapp.ts";
import { patient } from "./patient.ts";

/** WhatsApp Web, the library's own client on a page of ours, with the phones of two guests. Nobody types slowly here. */
export async function webWhatsApp(house: number, now: Clock) {
  const page = createWhatsAppWeb({ number: `549351556${house}` });
  const dataDir = await mkdtemp(join(tmpdir(), "hornero-web-"));
  const byAddress = new Map<string, WhatsAppPhone>();
  const guests = houseGuests(house);
  const phones = { ana: onTheWeb(guests.ana), carol: onTheWeb(guests.carol) };

  page.onSent(({ to, text, file, place }) => {
    const kind = file ? KINDS[file.kind] : place ? "location" : "text";
    const files = file ? [{ fileId: file.name, name: file.name, mime: file.mimeType }] : [];
    const { description = "", ...location } = place ?? {};
    byAddress.get(to)?.shows({
      ...{ kind, files, text: text || description },
      ...("latitude" in location && { location }),
    });
  });

  function onTheWeb(person: (typeof guests)["ana"]): WhatsAppPhone {
    const from = `${person.id}@c.us`;
    let file: Upload | undefined;
    const phone = createWhatsAppPhone({
      person,
      keep(upload): PhoneMessage["files"][number] {
        file = upload;
        return { fileId: upload.name, name: upload.name, mime: upload.mime };
      },
      act(act) {
        if (act.kind !== "said") return;
        const sent = act.message.files.length > 0 && file ? arrivingFile(file) : {};
        const t = Math.floor(now().getTime() / SECOND_MS); // before the house was opened nobody wrote
        page.arrives({ from, notifyName: person.name, t, ...sent, ...arriving(act.saying) });
      },
    });
    byAddress.set(from, phone);
    return patient(phone);
  }

  const access: WhatsAppConfig = { transport: "web" };
  const web: AppDeps["web"] = {
    createClient: async () =>
      createGuardedClient(await loadLibrary(), {
        sessionDir: join(dataDir, "whatsapp"),
        executablePath: page.executablePath,
      }),
    sleep: (ms, signal) => (ms === LOOK_MS ? systemSleep(ms, signal) : Promise.resolve()),
    print: () => {},
  };
  return { page, phones, access, web, dataDir, stop: () => rm(dataDir, { recursive: true, force: true }) };
}

const KINDS = { image: "photo", document: "document", video: "video", audio: "voice", ptt: "voice" } as const;

/** What a person does, in the names of WhatsApp Web. */
function arriving(saying: Saying): Omit<Arriving, "from"> {
  switch (saying.type) {
    case "text":
      return { body: saying.text };
    case "voice":
      return { type: "ptt", duration: String(saying.seconds) };
    case "photo":
      return { type: "image", caption: saying.caption ?? "", body: saying.caption ?? "" };
    case "sticker":
    case "document":
      return { type: saying.type };
    case "location":
      return { type: saying.type, lat: saying.latitude, lng: saying.longitude };
    case "contact":
      return {
        type: "vcard",
        body: `BEGIN:VCARD\nVERSION:3.0\nFN:${saying.name}\nitem1.TEL;waid=5:${saying.phone}\nEND:VCARD`,
      };
    case "unsupported":
      return { type: "unknown" };
    default:
      return saying satisfies never;
  }
}
