/** What somebody did who paid, in plain letters; “pago” is their payment as well. */
export const DID_PAY =
  "pago|pagaron|abono|abonaron|seno|senaron|transfirio|transfirieron|deposito|depositaron|pagou|pagaram|transferiu|transferiram|depositou|depositaram";

/** What somebody has paid with, or has paid of. */
export const MONEY =
  "plata|dinero|efectivo|transferencia|transfe|sena|pago|saldo|resto|dinheiro|pix|sinal|pagamento|money|cash|deposit|payment|transfer|balance";
