/** Who a business is to its country's tax office: Argentina's CUIT or Brazil's CNPJ, written as people know it. */
export type TaxId = { readonly kind: "CUIT" | "CNPJ"; readonly number: string };

/**
 * Reads a CUIT or a CNPJ, with or without its signs; `undefined` for any other text, and where a check digit is wrong.
 *
 * CUIT: 11 digits, the last by modulo 11 with weights 5432765432 (https://es.wikipedia.org/wiki/Clave_Única_de_Identificación_Tributaria).
 * CNPJ: 12 digits or, since July 2026, letters as well, which count as their ASCII code less 48, and two digits by
 * modulo 11 with weights from 2 to 9 (Receita Federal, Instrução Normativa RFB 2.229/2024, anexo único).
 */
export function taxIdOf(text: string): TaxId | undefined {
  const signs = text.replace(/[\s./-]/g, "").toUpperCase();
  if (/^\d{11}$/.test(signs)) return isCuit(signs) ? { kind: "CUIT", number: asCuit(signs) } : undefined;
  if (/^[\dA-Z]{12}\d{2}$/.test(signs))
    return isCnpj(signs) ? { kind: "CNPJ", number: asCnpj(signs) } : undefined;
  return undefined;
}

const CUIT_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const CNPJ_FIRST = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ_SECOND = [6, ...CNPJ_FIRST];

/** A remainder of 1 has no digit: such numbers are never given out. */
function isCuit(digits: string): boolean {
  const check = (11 - (weighed(digits, CUIT_WEIGHTS) % 11)) % 11;
  return check === Number(digits[10]);
}

/** The same sign all along is right by its digits, and nobody's. */
function isCnpj(signs: string): boolean {
  if (/^(.)\1*$/.test(signs)) return false;
  const checks = [CNPJ_FIRST, CNPJ_SECOND].map((weights) => {
    const rest = weighed(signs, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  });
  return signs.endsWith(checks.join(""));
}

/** The signs' values, each as often as its weight says. */
const weighed = (signs: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (signs.charCodeAt(index) - 48), 0);

const asCuit = (digits: string) => digits.replace(/^(..)(.{8})(.)$/, "$1-$2-$3");
const asCnpj = (signs: string) => signs.replace(/^(..)(...)(...)(....)(..)$/, "$1.$2.$3/$4-$5");
