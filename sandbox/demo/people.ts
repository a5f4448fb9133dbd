import type { Person } from "../phones/phone-protocol.ts";

export const ANA: Person = { id: 1001, name: "Ana", languageCode: "es", role: "guest" };
export const BRUNO: Person = { id: 1002, name: "Bruno", languageCode: "es", role: "guest" };
/** Her id is her number on WhatsApp: +54 9 351 555 0001. */
export const CARLA: Person = { id: 5_493_515_550_001, name: "Carla", languageCode: "es", role: "guest" };
export const MARTA: Person = { id: 1003, name: "Marta", languageCode: "es", role: "owner" };
