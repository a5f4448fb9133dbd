import type { Trx } from "../../db/connect.ts";
import type { TransferCheck } from "./transfer-checks.ts";

export type TransferReceipt = {
  readonly checkId: string;
  readonly bookingId: string;
  readonly mediaId: string;
  readonly kind: "photo" | "document";
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  readonly receivedAt: Date;
};

export async function insertReceipt(trx: Trx, receipt: TransferReceipt): Promise<void> {
  await trx.raw(
    `insert into transfer_receipts (check_id, booking_id, media_id, kind, sha256, received_at)
     values (:checkId, :bookingId, :mediaId, :kind, :sha256, :receivedAt)`,
    receipt,
  );
}

type KnownReceipt = Pick<TransferCheck, "id" | "state"> & {
  readonly mediaId: string;
  /** Whether it came after others of its check. */
  readonly isMore: boolean;
};

/** How the check of this very file stands, where the booking had it before: what was undone never came. */
export async function knownReceipt(
  trx: Trx,
  bookingId: string,
  sha256: string,
): Promise<KnownReceipt | undefined> {
  const { rows } = await trx.raw<{ rows: KnownReceipt[] }>(
    `select
       transfer_checks.id,
       case when undone_at is null then transfer_checks.state else 'not_received' end as state,
       media_id as "mediaId",
       exists (
         select from transfer_receipts as earlier
         where earlier.check_id = transfer_checks.id
           and earlier.id < transfer_receipts.id
       ) as "isMore"
     from transfer_receipts
     join transfer_checks on transfer_checks.id = check_id
     left join payments_by_hand using (provider_id)
     where transfer_receipts.booking_id = :bookingId
       and sha256 = :sha256`,
    { bookingId, sha256 },
  );
  return rows[0];
}

const COLUMNS = `
  check_id as "checkId",
  booking_id as "bookingId",
  media_id as "mediaId",
  kind,
  sha256,
  received_at as "receivedAt"`;

export async function receiptsOf(trx: Trx, checkId: string): Promise<TransferReceipt[]> {
  const { rows } = await trx.raw<{ rows: TransferReceipt[] }>(
    `select ${COLUMNS}
     from transfer_receipts
     where check_id = :checkId
     order by id`,
    { checkId },
  );
  return rows;
}

/** The receipts of a check that owners were not told of yet, the oldest first: from now on they were. */
export async function takeUntold(trx: Trx, checkId: string, at: Date): Promise<TransferReceipt[]> {
  const { rows } = await trx.raw<{ rows: TransferReceipt[] }>(
    `with told as (
       update transfer_receipts
       set told_at = :at
       where check_id = :checkId
         and told_at is null
       returning *)
     select ${COLUMNS} from told order by id`,
    { checkId, at },
  );
  return rows;
}

/** Gives a check the receipts of another that came after its first so many, as if they had just come. */
export async function moveLater(
  trx: Trx,
  move: { readonly from: string; readonly to: string; readonly after: number },
): Promise<void> {
  await trx.raw(
    `update transfer_receipts
     set check_id = :to,
         told_at = null
     where id in (
       select id
       from transfer_receipts
       where check_id = :from
       order by id
       offset :after)`,
    move,
  );
}

/** The complex's checks with a receipt that came before the given instant, and no owner was told of. */
export async function untoldChecks(trx: Trx, complexId: string, before: Date): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { checkId: string }[] }>(
    `select distinct check_id as "checkId"
     from transfer_receipts
     join bookings on bookings.id = booking_id
     where told_at is null
       and received_at < :before
       and complex_id = :complexId`,
    { complexId, before },
  );
  return rows.map(({ checkId }) => checkId);
}

/** Another booking that one of these files was sent for. */
export type SameFile = { readonly code: string; readonly guestName: string; readonly receivedAt: Date };

/** The other bookings of the complex that a file of this check was sent for, the oldest first. */
export async function sameFilesElsewhere(trx: Trx, checkId: string): Promise<SameFile[]> {
  const { rows } = await trx.raw<{ rows: SameFile[] }>(
    `select bookings.code, guests.name as "guestName", min(other.received_at) as "receivedAt"
     from transfer_receipts as own
     join bookings as ours on ours.id = own.booking_id
     join transfer_receipts as other on other.sha256 = own.sha256 and other.booking_id <> own.booking_id
     join bookings on bookings.id = other.booking_id and bookings.complex_id = ours.complex_id
     join guests on guests.id = bookings.guest_id
     where own.check_id = :checkId
     group by bookings.code, guests.name
     order by min(other.received_at), bookings.code`,
    { checkId },
  );
  return rows;
}
