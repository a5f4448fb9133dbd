/** Each command's line, which can be read without all that the command leans on. */
export const USAGES = {
  complex:
    "complex import FILE    describes the complex, its seasons, cabins and rates (docs/complex.example.json)",
  coupon:
    "coupon add CODE --percent N|--amount N [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--until YYYY-MM-DD] [--cabins SLUG,SLUG] [--uses N] [--nights N] [--once-per-guest] | list | off CODE | on CODE   what guests may enter before they pay",
  doctor:
    "doctor                 looks at everything Hornero needs to run, and says what to do about what is missing",
  ledger:
    "ledger check|show CODE|totals --month YYYY-MM [--json]   whether the books are in order; a booking's entries; a month's sums",
  quote:
    "quote --cabin SLUG --from YYYY-MM-DD --to YYYY-MM-DD --adults N [--children N] [--pets N] [--coupon CODE] [--on YYYY-MM-DD] [--locale LOCALE] [--json]   says what a stay costs, and which rule made each line",
  inbox:
    "inbox list|dead|show ID|replay ID|replay --dead   what came in, [--source SOURCE] [--state STATE] [--limit N] [--json]",
  refunds:
    "refunds list [--json] | refunds retry [NUMBER] [--json]   what is owed to guests and what is in its way; has one, or all, tried now",
  export:
    "export --month YYYY-MM [--out FILE] [--locale LOCALE]   writes the month's entries for the accountant, as a table for spreadsheets",
  understand:
    'understand --today YYYY-MM-DD --locale LOCALE [--json] ["text"]   says what a guest\'s words are understood as, one text a line',
  webhooks:
    "webhooks add URL [--events A,B]|list|remove ID|enable ID|rotate ID [--now]|test ID|deliveries [--failed]|retry ID|retry --failed   tells other software of bookings and payments (docs/webhooks.md)",
} as const;
