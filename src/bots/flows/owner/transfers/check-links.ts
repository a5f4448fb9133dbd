import type { Link } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";

/** What a button says that answers a check: which, and how many of its receipts have been shown to whoever taps it. */
export const answering = (
  how: "transfer_in" | "transfer_out" | "transfer_same",
  checkId: string,
  seen: number | undefined,
): string => [how, checkId, ...(seen === undefined ? [] : [seen])].join(" ");

/** How an owner answers a receipt, once they have looked at their account. */
export const checkLinks = (checkId: string, seen: number | undefined, { t }: Pick<Desk, "t">): Link[] => [
  { label: t("transfer-in-button"), command: answering("transfer_in", checkId, seen) },
  { label: t("transfer-out-button"), command: answering("transfer_out", checkId, seen) },
];
