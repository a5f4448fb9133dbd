import type { Json } from "../../shared/json.ts";

/**
 * A copy that a jsonb column gives back unchanged; members that are undefined are left out.
 *
 * Throws for what only looks like JSON (a Date, a Map, NaN…), naming where it was found.
 */
export function plainJson<T extends Json>(value: T, where: string): T {
  return copy(value, where) as T;
}

function copy(value: unknown, where: string): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => copy(item, `${where}[${index}]`));
  if (isPlainObject(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(members.map(([name, member]) => [name, copy(member, `${where}.${name}`)]));
  }
  throw new Error(`${where} is not plain JSON: ${String(value)}`);
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
