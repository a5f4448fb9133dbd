import { cnpj } from "cpf-cnpj-validator";
import type { TaxId } from "../../booking/domain/complex.ts";

/**
 * Reads a CUIT or a CNPJ, of digits or, since July 2026, of letters as well, with or without its signs; `undefined` for any
 * other text, and where a check digit is wrong.
 */
export function taxIdOf(text: string): TaxId | undefined {
  const signs = text.replace(/[\s./-]/g, "").toUpperCase();
  if (/^\d{11}$/.test(signs)) return isCuit(signs) ? { kind: "CUIT", number: asCuit(signs) } : undefined;
  return cnpj.isValid(signs, true) ? { kind: "CNPJ", number: cnpj.format(signs) } : undefined;
}

const CUIT_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * 11 digits, the last by modulo 11 (https://es.wikipedia.org/wiki/Clave_Única_de_Identificación_Tributaria). A remainder of 1
 * has no digit: such numbers are never given out, yet stdnum 1.12 and validator 13.15 take them where they end in 9.
 */
function isCuit(digits: string): boolean {
  const sum = CUIT_WEIGHTS.reduce((all, weight, index) => all + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[10]);
}

const asCuit = (digits: string) => digits.replace(/^(..)(.{8})(.)$/, "$1-$2-$3");
