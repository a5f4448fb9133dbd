## Claims and chargebacks of a payment

alert-dispute_won = the claim ended in your favour: the money counts towards the booking again.
alert-overpaid = the claim ended in your favour, but meanwhile the guest had paid again: { $surplus } is too much. If you give it back, do so in Mercado Pago.
alert-chargeback_lost = the bank sided with the guest and took the money. If the booking stands, it shows as unpaid again.
pay-in-dispute = There is an open claim about the payment of booking { $code }. You need not pay again: we will tell you when it is decided.
