import { type Centavos, centavos, shareOf, signedSum } from "../money.ts";
import type { Quote } from "./quote.ts";
import type { LineKind, QuoteLine } from "./quote-line.ts";

/** What costs the house nothing as long as nobody comes. */
const FEES: ReadonlySet<LineKind> = new Set(["cleaning", "pets", "pet_nights", "fee"]);
/** What taxes are not counted on. */
const AFTERWARDS: ReadonlySet<LineKind> = new Set(["tax", "rounding", "adjustment"]);

/** What of a price is asked for fees, with the taxes on them; never more than the price. */
export function feesIn({ lines, total }: Pick<Quote, "lines" | "total">): Centavos {
  const fees = lines.filter(({ kind }) => FEES.has(kind));
  const stay = lines.filter(({ kind }) => !FEES.has(kind) && !AFTERWARDS.has(kind));
  const ofStay = centavos(Math.max(0, amountOf(stay)));
  const taxes = lines.map((line) => taxBeyond(line, ofStay));
  return centavos(Math.min(total, Math.max(0, signedSum([amountOf(fees), ...taxes]))));
}

/** What a tax is more than it would be on the stay alone: so much of it is on fees. */
function taxBeyond({ kind, basisPoints, amount }: QuoteLine, ofStay: Centavos): Centavos {
  if (kind !== "tax" || basisPoints === undefined) return centavos(0);
  return centavos(Math.max(0, amount - shareOf(ofStay, basisPoints)));
}

const amountOf = (lines: readonly QuoteLine[]) => signedSum(lines.map(({ amount }) => amount));
