import { DAY_MS, MINUTE_MS } from "../../shared/clock.ts";
import type { Contact } from "../tables/whatsapp-contacts.ts";

/**
 * For 24 hours after somebody last wrote anything may be said to them; then only templates, or Meta answers 131047.
 * https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-messages#customer-service-windows
 */
const WINDOW_MS = DAY_MS;
/** A message on its way as the window closes would be refused. */
const MARGIN_MS = MINUTE_MS;

export function isWindowOpen(contact: Pick<Contact, "heardAt"> | undefined, now: Date): boolean {
  const heardAt = contact?.heardAt;
  return heardAt != null && now.getTime() - heardAt.getTime() < WINDOW_MS - MARGIN_MS;
}
