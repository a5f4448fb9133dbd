import type { ChangingRefusal } from "../../../../booking/change-booking.ts";
import type { NoChanges } from "../../../../booking/look-for-changes.ts";
import { alreadyText } from "../../already.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { refusalText, type Wish } from "../../refusals.ts";

/** Why a booking does not change and, of one that still stands, that nothing did. */
export function changeRefusalText(refusal: ChangingRefusal | NoChanges, wish: Wish, desk: Desk): string {
  const isGone = refusal.kind === "already" || refusal.kind === "no_such_booking";
  return [whyNot(refusal, wish, desk), ...(isGone ? [] : [desk.t("change-kept")])].join("\n");
}

function whyNot(refusal: ChangingRefusal | NoChanges, wish: Wish, desk: Desk): string {
  const { t, format } = desk;
  switch (refusal.kind) {
    case "no_such_booking":
      return t("no-such-booking");
    case "already":
      return alreadyText(refusal.booking, desk);
    case "moved_meanwhile":
      return t("change-moved-meanwhile", wordsOf(refusal.booking, desk));
    case "stay_over":
    case "nothing_changes":
    case "other_currency":
    case "nothing_to_pay":
      return t(`change-${refusal.kind}`);
    case "stay_under_way":
      return t("change-stay_under_way", { checkIn: format.longDate(refusal.checkIn) });
    case "check_out_past":
      return t("change-check_out_past", { checkOut: format.longDate(refusal.checkOut) });
    case "all_taken":
      return refusalText({ ...refusal, ...wish }, desk);
    default:
      return refusalText(refusal, desk);
  }
}
