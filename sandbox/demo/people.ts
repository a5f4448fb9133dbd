import type { PhoneInfo } from "../telegram/phone-protocol.ts";

export const ANA: PhoneInfo = { id: 1001, name: "Ana", languageCode: "es", role: "guest" };
export const BRUNO: PhoneInfo = { id: 1002, name: "Bruno", languageCode: "es", role: "guest" };
export const MARTA: PhoneInfo = { id: 1003, name: "Marta", languageCode: "es", role: "owner" };
