import { z } from "zod";
import type { TaxId } from "../../booking/domain/complex.ts";
import { isAsset } from "../assets.ts";
import { taxIdOf } from "./tax-id.ts";

/** A line of a document's head has room for so many. */
const MAX_LETTERS = 120;
const line = z
  .string()
  .trim()
  .min(1, "must not be empty.")
  .max(MAX_LETTERS, `must have ${MAX_LETTERS} letters at most.`)
  .regex(/^\P{Cc}*$/u, "must be one line.");

const taxId = z.string().transform((text, context): TaxId => {
  const read = taxIdOf(text);
  if (read !== undefined) return read;
  context.addIssue("must be a CUIT like 30-71234567-1 or a CNPJ like 11.222.333/0001-81, to its last digit.");
  return z.NEVER;
});

/** What documents say of the business that gives them. */
export const billing = z.strictObject({
  legalName: line,
  taxId,
  address: line,
  phone: line,
  email: line.nullable().default(null),
  logo: z
    .string()
    .refine(
      (path) => /\.(jpe?g|png)$/.test(path) && isAsset(path),
      "must be the path of a JPEG or PNG file under assets/.",
    )
    .nullable()
    .default(null),
});
