## Money that goes through the owner's hands

by-hand-transfer = by bank transfer
by-hand-cash = in cash

## What is to be given back

notice-refund_by_hand-guest =
    ↩️ The place will give you back *{ $amount }* of booking *{ $code }*: { $why }

    They give it to you directly, and we’ll tell you when it is done.

    { $next }
notice-refund_by_hand-owners =
    ↩️ *To give back by hand: { $amount }* · { $code }

    To { $guest }, who paid { $cameAs }: { $why }{ $reach }

    It does not go back by itself: you give it back. Once you have, tap the button: it is written down and we let them know.
gave-back-button = ✅ I gave it back
gave-back-button-short = ✅ I gave it back
gave-back-which = Which refund did you make? Choose it, or write the booking’s code or the guest’s name.
gave-back-none = There is nothing to give back by hand.
gave-back-none-of = There is nothing of booking { $code } to give back by hand.
gave-back-unknown = I cannot find that refund.
gave-back-how = How did you give *{ $amount }* back to { $guest } (booking { $code })? If you haven’t yet, tap Exit.
gave-back-transfer = 🏦 { $amount } by transfer
gave-back-cash = 💵 { $amount } in cash
gave-back-done = Noted: you gave { $amount } back to { $guest } { $givenAs }. I told them.
gave-back-already = It had been given back: { $by } noted it.
gave-back-nothing = There is nothing to give back: that payment was noted by mistake, and { $by } undid it.
notice-refund_given-guest = 💸 The place gave you back *{ $amount }* of booking *{ $code }* { $givenAs }. If it has not reached you, write to us.
notice-refund_given-owners = ✅ { $by } gave { $amount } back to { $guest } { $givenAs } · { $code }

## What was written down by mistake

notice-payment_undone-guest =
    The payment of { $amount } { $cameAs } for booking *{ $code }* had been noted by mistake and no longer counts. Reason: { $because }

    { what-is-left }
notice-payment_undone-owners =
    ✏️ { $by } undid a payment of { $amount } { $cameAs } · { $code } ({ $guest }): { $because }

    { what-is-left }

## Noting a payment

command-paid = Note a payment you received
paid-button = 💵 Note a payment
paid-button-short = 💵 Note a payment
paid-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }
    { $dueCentavos ->
        [0] Paid { $received }: nothing is left.
       *[other] Paid { $received } · { $due } left
    }

    How did they pay you?
paid-cash-said = cash, by cash, in hand
paid-transfer-said = transfer, bank transfer, wire, by wire
paid-card-said = card, by card, credit card
paid-transfer = 🏦 By bank transfer
paid-cash = 💵 In cash
paid-how-much = How much did you receive? Tap a button or write the amount, for example 150,000.
paid-due = { $amount }, what is expected now
paid-all = { $amount }, all that is left
amount-unclear = I did not understand the amount. Write it in figures, in { $currency }, for example 150,000 or 150,000.50.
paid-review =
    Shall I note it?

    {"*"}{ $amount }* { $method }, from { $guest } · { $code }
    { $beyondCentavos ->
        [0] { $afterCentavos ->
            [0] That pays for everything.
           *[other] { $after } would be left to pay.
        }
       *[other] That is { $beyond } more than is left: it would be noted to be given back.
    }
paid-confirm = ✅ Yes, note it
paid-edit-method = ✏️ How they paid
paid-edit-amount = ✏️ How much
paid-nothing-due = Nothing is left to pay of booking { $code } ({ $guest }): they have paid { $received }.
paid-done-booked =
    ✅ Noted: { $amount } { $method }, from { $guest } · { $code }. { what-is-left }

    { $state ->
        [confirmed] The booking is confirmed, and I told { $guest }.
       *[other] I told { $guest }.
    }
paid-done-partial =
    ✅ Noted: { $amount } { $method }, from { $guest } · { $code }. To confirm the booking, { $due } of the deposit is missing.

    I told { $guest }.
paid-done-refund =
    ⚠️ Noted: { $amount } { $method }, from { $guest } · { $code }. But this booking can no longer take it, so it has to be given back: I sent you the notice with the button.
undo-paid-button = ✏️ Undo { $amount }
undo-paid-button-short = ✏️ Undo
undo-paid-which = Which payment? Tap the button below what you noted.
undo-paid-unknown = I cannot find that payment.
undo-paid-why = Why undo the payment of *{ $amount }* { $method } from { $guest } ({ $code })? Write it in a few words: { $guest } will read it. The booking stays as it is.
undo-paid-review = Shall I undo the payment of *{ $amount }* { $method } of { $guest } ({ $code })? { $guest } will read: “{ $reason }”.
undo-paid-confirm = ✏️ Yes, undo it
undo-paid-done = Undone: the payment of { $amount } from { $guest } ({ $code }) no longer counts. It stays written that it was noted and undone. I told them.
undo-paid-already_undone = That payment of { $amount } ({ $code }) had been undone already.
undo-paid-given_back = Some of that payment of { $amount } ({ $code }) was given back, so it cannot be undone.
