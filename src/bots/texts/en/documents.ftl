## What papers say

paper-no-invoice = This is not a tax invoice
paper-number = No. { $number }
paper-page = { $complex } · { $document } · Page { $page } of { $pages }
paper-code = Booking
paper-cabin = Cabin
paper-stay = Stay
paper-party = People
paper-guest = Guest
paper-date = Date
paper-method = Paid by
paper-reference = Reference
paper-receipt = Receipt
paper-amount = Amount
paper-concept = Description
paper-quantity = Quantity
paper-unit = Price
paper-movement = Entry
paper-none = —
paper-how = { $method ->
    [mercadopago] Mercado Pago
    [transfer] Bank transfer
    [cash] Cash
    [card] Card (held)
   *[other] { $method }
}
paper-kind = { $kind ->
    [charge] Charge
    [payment] Payment
    [refund] Refund
    [chargeback] Chargeback
    [reversal] Payment undone
    [damage_deposit] Damage deposit
    [damage_return] Damage deposit returned
    [damage_kept] Damage deposit kept
   *[other] { $kind }
}
paper-category = { $category ->
    [lodging] Lodging
    [discounts] Discounts
    [fees] Fees and services
    [taxes] Taxes
    [adjustment] Adjustments
    [kept] Kept of a cancellation
   *[other] { $category }
}
paper-standing = { $state ->
    [awaiting_owner] Waiting for an answer
    [awaiting_deposit] Deposit to be paid
    [awaiting_transfer_check] Transfer being checked
    [confirmed] Confirmed
    [checked_in] Under way
    [completed] Over
    [declined] Declined
    [expired] Expired
    [cancelled] Cancelled
   *[no_show] Did not arrive
}
paper-line = { $kind ->
    [nights] Nights · { $label }
    [weekend] Weekend nights · { $label }
    [extra_guests] Extra people, per night
    [extra_children] Extra children, per night
    [pets] Pets
    [pet_nights] Pets, per night
    [cleaning] Cleaning
    [fee] { $label }
    [tax] { $label } ({ $percent })
    [length_discount] Discount for a long stay ({ $percent })
    [early_bird] Early booking discount ({ $percent })
    [last_minute] Last-minute discount ({ $percent })
    [coupon] { $isShare ->
        [yes] Coupon { $label } ({ $percent })
       *[no] Coupon { $label }
    }
    [rounding] Rounding
    [adjustment] Adjustment: { $label }
   *[other] { $label }
}

## The receipt

receipt-title = { paper-receipt }
receipt-from = Received from
receipt-sum = the sum of
receipt-paid-on = Paid on
receipt-returned = Refunded of this payment
receipt-taken-back = Disputed at the bank
receipt-closing = This receipt states that a payment was received for the booking named above. It does not stand in for an invoice.
receipt-file = receipt
receipt-button = 🧾 Receipt
receipt-sent =
    🧾 *Receipt No. { $number }*

    Payment: { $amount } · { $method }
    Paid on: { $date }
    Booking { $code } · { $cabin }
receipt-not-made = I could not make the file: these are the facts. Please try again in a while.
receipt-which = Which payment of booking *{ $code }* would you like the receipt for?
receipt-choice = { $date } · { $amount }
receipt-none = No payment has come in for booking *{ $code }* yet, so there is no receipt. The statement shows how the account stands.
receipt-gone = That payment is not there any more. Please choose another.

## The statement

statement-title = Statement
statement-on = as of { $date }
statement-file = statement
statement-button = 📄 Statement
statement-button-short = 📄 Statement
statement-lines = What the stay is made of
statement-movements = Payments and refunds
statement-damage = Damage deposit (no part of the price)
statement-no-movements = There are no payments yet.
statement-no-lines = The stay was called off: its nights and services are no longer charged.
statement-total = Total of the stay
statement-kept = Kept by the complex
statement-received = Payments received
statement-returned = Refunded
statement-taken-back = { receipt-taken-back }
statement-on-its-way = Still to be refunded
statement-in-dispute = Payments in dispute, undecided
statement-held = Damage deposit held, apart
statement-due = Balance due
statement-in-favour = In your favour
statement-settled = The account is settled.
statement-sent =
    📄 *Statement of booking { $code }*

    Total { $total } · paid { $received }{ $returnedCentavos ->
        [0] {""}
       *[other] {" "}· refunded { $returned }
    }
statement-sent-ended =
    📄 *Statement of booking { $code }*

    Kept by the complex { $total } · paid { $received } · refunded { $returned }

## The month, for the accountant

export-title = 📊 *{ $month }*: { $count ->
    [0] nothing came in or went out.
    [one] 1 entry.
   *[other] { $count } entries.
}
export-kind = { $kind ->
    [charge] Price of the stays
    [payment] Received
    [refund] Refunded
   *[other] { paper-kind }
}
export-line = { $kind }: { $amount } ({ $count })
export-file = entries
export-not-made = I could not make the file. Please try again in a while.
export-which = Which month would you like the entries of, for the accounts?
export-unclear = Name a month, for instance 2026-11, “November” or “November 2026”.
export-future = That month has not begun yet. Name one that has.
export-column-date = { paper-date }
export-column-code = { paper-code }
export-column-guest = { paper-guest }
export-column-cabin = { paper-cabin }
export-column-check-in = Arrival
export-column-check-out = Departure
export-column-kind = { paper-movement }
export-column-category = Category
export-column-method = Paid by
export-column-charged = Charged
export-column-received = Received
export-column-held = Held
export-column-currency = Currency
export-column-reference = { paper-reference }
export-column-receipt = { paper-receipt }
command-receipt = The receipt of a payment
command-statement = The statement of a booking
command-export = The entries of a month, for the accounts
