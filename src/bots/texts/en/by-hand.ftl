## Money that goes through the owner's hands

by-hand-transfer = by bank transfer
by-hand-cash = in cash

## What is to be given back

notice-refund_by_hand-guest =
    ↩️ The place owes you *{ $amount }* of booking *{ $code }*: { $why }

    It does not come back by itself: the place gives it to you, and we tell you when that is done.

    { $next }
notice-refund_by_hand-owners =
    ↩️ *To give back by hand: { $amount }* · { $code }

    To { $guest }, who paid { $cameAs }: { $why }{ $reach }

    Nobody gives it back for you. Once you have, tap the button: it is written down and we tell them.
gave-back-button = ✅ I gave it back
gave-back-button-short = ✅ I gave it back
gave-back-which = Which refund? Tap the button of the notice you got.
gave-back-unknown = I cannot find that refund.
gave-back-how = How did you give *{ $amount }* back to { $guest } (booking { $code })? If you have not yet, cancel.
gave-back-transfer = 🏦 { $amount } by transfer
gave-back-cash = 💵 { $amount } in cash
gave-back-done = Noted: you gave { $amount } back to { $guest } { $givenAs }. We tell them.
gave-back-already = It had been given back: { $by } noted it.
gave-back-nothing = There is nothing to give back: that payment was noted by mistake, and { $by } undid it.
notice-refund_given-guest = 💸 You were given back *{ $amount }* of booking *{ $code }* { $givenAs }. If it has not reached you, write to us.
notice-refund_given-owners = ✅ { $by } gave { $amount } back to { $guest } { $givenAs } · { $code }

## What was written down by mistake

notice-payment_undone-guest =
    The payment of { $amount } { $cameAs } for booking *{ $code }* had been noted by mistake and no longer counts. What we were told: { $because }

    { $dueCentavos ->
        [0] Nothing is left to pay.
       *[other] { $due } is left to pay.
    }
notice-payment_undone-owners =
    ✏️ { $by } undid a payment of { $amount } { $cameAs } · { $code } ({ $guest }): { $because }

    { $dueCentavos ->
        [0] Nothing is left to pay.
       *[other] { $due } is left to pay.
    }
