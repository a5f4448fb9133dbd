import { randomUUID } from "node:crypto";
import { ok, type Result } from "../../src/shared/result.ts";
import { type Account, nowText } from "./account.ts";
import { type Minor, toDecimal, toMinor } from "./amounts.ts";
import { instantText } from "./instants.ts";
import { type Refusal, refuse } from "./refusals.ts";
import { type Preference, type PreferenceRequest, preferenceRequest } from "./state.ts";

export function openPreference(account: Account, body: unknown): Result<Preference, Refusal> {
  const request = readRequest(body);
  if (!request.ok) return request;

  const createdAt = nowText(account);
  const id = `${account.collectorId}-${randomUUID()}`;
  const preference = {
    id,
    orderId: account.nextId(),
    request: request.value,
    createdAt,
    updatedAt: createdAt,
  };
  account.state.preferences[id] = preference;
  account.changed();
  return ok(preference);
}

/** Replaces the fields given and keeps the others, as Mercado Pago's PUT does. */
export function changePreference(account: Account, id: string, body: object): Result<Preference, Refusal> {
  const found = findPreference(account, id);
  if (!found.ok) return found;
  const request = readRequest({ ...found.value.request, ...body });
  if (!request.ok) return request;

  const changed = { ...found.value, request: request.value, updatedAt: nowText(account) };
  account.state.preferences[id] = changed;
  account.changed();
  return ok(changed);
}

export function findPreference(account: Account, id: string): Result<Preference, Refusal> {
  const { preferences } = account.state;
  const preference = Object.hasOwn(preferences, id) ? preferences[id] : undefined;
  return preference
    ? ok(preference)
    : refuse(404, "not_found", `The preference with identifier ${id} was not found`);
}

export const latestPreference = (account: Account, externalReference: string): Preference | undefined =>
  Object.values(account.state.preferences).findLast(
    ({ request }) => request.external_reference === externalReference,
  );

export const totalOf = (preference: Preference): Minor =>
  preference.request.items.reduce(
    (sum, item) => sum + item.quantity * (toMinor(item.unit_price, item.currency_id) ?? 0),
    0,
  );

/** Mercado Pago takes one currency a preference: the first item's. */
export const currencyOf = ({ request }: Preference): string => request.items[0]?.currency_id ?? "ARS";

export function isExpired({ request }: Preference, now: Date): boolean {
  return request.expires === true && Date.parse(request.expiration_date_to ?? "") <= now.getTime();
}

/** The preference as the API answers it; `baseUrl` is where this emulator listens. */
export function preferenceView(account: Account, preference: Preference, baseUrl: string) {
  const checkout = `${baseUrl}/checkout/v1/redirect?pref_id=${preference.id}`;
  return {
    additional_info: "",
    auto_return: "",
    back_urls: { failure: "", pending: "", success: "" },
    binary_mode: false,
    expires: false,
    expiration_date_from: null,
    expiration_date_to: null,
    external_reference: "",
    marketplace: "NONE",
    marketplace_fee: 0,
    metadata: {},
    notification_url: null,
    operation_type: "regular_payment",
    ...preference.request,
    id: preference.id,
    client_id: String(account.collectorId),
    collector_id: account.collectorId,
    site_id: "MLA",
    date_created: instantText(preference.createdAt),
    last_updated: instantText(preference.updatedAt),
    total_amount: toDecimal(totalOf(preference), currencyOf(preference)),
    init_point: checkout,
    sandbox_init_point: checkout,
  };
}

function readRequest(body: unknown): Result<PreferenceRequest, Refusal> {
  const read = preferenceRequest.safeParse(body);
  if (read.success) return ok(read.data);
  const issue = read.error.issues[0];
  const field = issue?.path[0] ?? "items";
  const detail = issue?.path.findLast((step) => typeof step === "string") ?? field;
  const message = issue?.code === "custom" ? issue.message : `${String(detail)} invalid`;
  return refuse(400, `invalid_${String(field)}`, message);
}
