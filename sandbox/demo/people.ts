import type { Person } from "../phones/phone-protocol.ts";

export const ANA: Person = { id: 1001, name: "Ana", languageCode: "es", role: "guest" };
export const BRUNO: Person = { id: 1002, name: "Bruno", languageCode: "es", role: "guest" };
export const MARTA: Person = { id: 1003, name: "Marta", languageCode: "es", role: "owner" };
