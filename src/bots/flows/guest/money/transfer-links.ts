import type { Link } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";

/** Beside the button to pay by link, where the house takes transfers. */
export const transferLinks = (code: string, { t, complex }: Pick<Desk, "t" | "complex">): Link[] =>
  complex.transfer === null
    ? []
    : [{ label: t("transfer-button"), short: t("transfer-button-short"), command: `transfer ${code}` }];
