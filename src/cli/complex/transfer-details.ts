import { z } from "zod";
import { isCbu } from "../../booking/domain/cbu.ts";

/** So that whoever reads it on a small phone reads all of it. */
const MAX_LINES_LETTERS = 300;
/** The longest a Pix key may be: an e-mail address. https://www.bcb.gov.br/estabilidadefinanceira/pix */
const MAX_PIX_LETTERS = 77;

const text = z
  .string()
  .trim()
  .min(1, "must not be empty.")
  .regex(/^[^*\n]*$/, "must be one line without *.");

/** People and computers copy it in groups. */
const cbu = z
  .string()
  .transform((digits) => digits.replace(/[ -]/g, ""))
  .refine(isCbu, "must be the 22 digits of a CBU or CVU; a digit is wrong or missing.");

/** Where guests may transfer money to. */
export const transferDetails = z
  .strictObject({
    holder: text.max(80, "must have 80 letters at most."),
    bank: text.max(60, "must have 60 letters at most.").nullable().default(null),
    alias: z
      .string()
      .regex(/^[A-Za-z0-9.-]{6,20}$/, "must be 6 to 20 letters, digits, points and dashes.")
      .nullable()
      .default(null),
    cbu: cbu.nullable().default(null),
    pix: text.max(MAX_PIX_LETTERS, `must have ${MAX_PIX_LETTERS} letters at most.`).nullable().default(null),
    lines: z
      .string()
      .trim()
      .min(1, "must not be empty.")
      .max(MAX_LINES_LETTERS, `must have ${MAX_LINES_LETTERS} letters at most.`)
      .nullable()
      .default(null),
  })
  .refine(({ alias, cbu, pix, lines }) => [alias, cbu, pix, lines].some((way) => way !== null), {
    message: "must say an alias, a cbu, a pix key or lines: guests have to know where to.",
  });
