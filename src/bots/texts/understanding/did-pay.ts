/** What somebody did who paid, in plain letters; “pago” is their payment as well. */
export const DID_PAY =
  "pago|pagaron|abono|abonaron|seno|senaron|transfirio|transfirieron|deposito|depositaron|pagou|pagaram|transferiu|transferiram|depositou|depositaram";
