import type { CancellationPolicy } from "./cancellation.ts";
import type { Centavos, Currency } from "./money.ts";

/** Where it is; degrees of WGS 84. */
export type Place = { readonly address: string; readonly latitude: number; readonly longitude: number };

/** Where guests transfer money to; null where the owner did not say. */
export type TransferDetails = {
  /** Whose account it is. */
  readonly holder: string;
  readonly bank: string | null;
  /** A word instead of the number, in Argentina. */
  readonly alias: string | null;
  /** The number of a bank account (CBU) or of a wallet (CVU), in Argentina. */
  readonly cbu: string | null;
  /** In Brazil. */
  readonly pix: string | null;
  /** Whatever else it takes anywhere else. */
  readonly lines: string | null;
};

/** Who a business is to its country's tax office: Argentina's CUIT or Brazil's CNPJ, written as people know it. */
export type TaxId = { readonly kind: "CUIT" | "CNPJ"; readonly number: string };

/** Who the business is on its papers. */
export type Billing = {
  readonly legalName: string;
  readonly taxId: TaxId;
  readonly address: string;
  readonly phone: string;
  readonly email: string | null;
  /** A picture under `assets/`. */
  readonly logo: string | null;
};

/** The place and its house rules. Times of day are `HH:MM` in its own time zone. */
export type Complex = {
  readonly id: string;
  readonly name: string;
  /** IANA name, such as `America/Argentina/Cordoba`. */
  readonly timeZone: string;
  readonly currency: Currency;
  /** Whether the owner says yes to each request first, or a hold goes straight on to its deposit. */
  readonly mode: "approval" | "instant";
  readonly depositPercent: number;
  /** The deposit, instead of a percentage. */
  readonly depositAmount: Centavos | null;
  /** Whether some seasons ask for another one. */
  readonly depositVaries: boolean;
  /** Who arrives in so many days, or sooner, pays all of it at once. */
  readonly fullPaymentDays: number | null;
  readonly ownerMinutes: number;
  readonly depositMinutes: number;
  readonly transferCheckMinutes: number;
  /** How long dates that became free are held for whoever is first in line for them. */
  readonly offerMinutes: number;
  readonly checkInTime: string;
  readonly checkOutTime: string;
  /** Of the largest cabin. */
  readonly maxGuests: number;
  /** Of the cabin that takes most. */
  readonly maxPets: number;
  /** Of the cabins on offer, in alphabetical order. */
  readonly cabinNames: readonly string[];
  readonly terms: string;
  /** Of bookings made from now on. */
  readonly cancellationPolicy: CancellationPolicy;
  /** How many days before check-in the balance is due; null where it is on arrival. */
  readonly balanceDueDays: number | null;
  /** What guests leave against damage and get back; 0 for nothing. */
  readonly damageDeposit: Centavos;
  /** Null where the owner did not say. */
  readonly place: Place | null;
  /** Null where nothing is paid by transfer. */
  readonly transfer: TransferDetails | null;
  /** Null where the owner did not say. */
  readonly billing: Billing | null;
};
