const WEIGHTS = [3, 1, 7, 9] as const;

/**
 * Whether these are the 22 digits of an Argentine account: a CBU of a bank or a CVU of a wallet. Bank and branch (8 digits) and
 * the account (14) end in a check digit each, of the digits before it, counted from the right with the weights 3, 1, 7 and 9.
 *
 * BCRA, Comunicación "A" 2622, annex. Our own, as stdnum 1.12 refuses each that ends a block in 0: one in five.
 */
export function isCbu(digits: string): boolean {
  return /^\d{22}$/.test(digits) && [digits.slice(0, 8), digits.slice(8)].every(isChecked);
}

function isChecked(block: string): boolean {
  const [check = "", ...rest] = [...block].reverse();
  const sum = rest.reduce((all, digit, index) => all + Number(digit) * (WEIGHTS[index % 4] ?? 0), 0);
  return Number(check) === (10 - (sum % 10)) % 10;
}
