## Fees, and what becomes of them

policy-fees-refunded = Cleaning, pets and other fees always come back in full once you have paid them: what you pay covers the nights first.
policy-fees-kept = Cleaning, pets and other fees are not given back once you have paid them: what you pay covers the nights first.

## Who is there, and who did not come

command-stays = Who is here and who arrives today
command-no_show = Say that somebody did not come
menu-stays = 🛏️ Stays
menu-owing = 💵 Payments
stays-none = Nobody is staying today, and nobody arrives.
stays-title = { $count ->
    [one] There is 1 stay today:
   *[other] There are { $count } stays today:
}
stays-card =
    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party } · { $code }{ $reach }
    { $arrives ->
        [today] Arrives today.
       *[before] Leaves on { $checkOut }.
    } { $dueCentavos ->
        [0] Everything is paid.
       *[other] Paid { $received } · { $due } to pay.
    }
no-show-button = 🙈 Did not come
no-show-who = Who did not come? Tap the booking, or write its code.
no-show-nobody = Nobody is late at this hour. If it is another booking, write its code.
no-show-early = They may still come. You can note that { $guest } did not come ({ $code }) from { $from } on.
no-show-late = The stay of booking { $code } is over: it cannot be marked as a no-show.
no-show-sure =
    Did { $guest } not come? Booking *{ $code }*: { $cabin }, { $stay }.

    { $receivedCentavos ->
        [0] There is no payment on record.
       *[other] They paid { $received }. { $refundCentavos ->
            [0] Under their conditions nothing goes back.
           *[other] Under their conditions *{ $refund }* goes back and you keep { $kept }.
        }
    } The nights to come will be free. I will tell them, and this cannot be undone.
no-show-yes = Yes, they did not come
no-show-no = { cancel-no-short }
no-show-kept = Booking { $code } of { $guest } stays as it was.
no-show-done = Noted: { $guest } did not come ({ $code }). I told them; the nights to come are free.
owner-refund-changed = The payments of the booking have changed meanwhile. This is how it stands now:
notice-guest_no_show-guest =
    Hello, { $guest }: we were expecting you in *{ $cabin }* ({ $stay }) and you did not arrive. We hope that all is well.

    We have closed booking *{ $code }*. { $receivedCentavos ->
        [0] {""}
       *[other] { $refundCentavos ->
            [0] Under the conditions you booked with, what was paid ({ $kept }) is not given back.
           *[other] Under the conditions you booked with, we give back { $refund }.
        }
    } If there was a misunderstanding or you are still on your way, write to us right now.
refund-no_show = nobody came, and this is what comes back under the conditions of the booking.
refund-next-no_show = { refund-next-cancelled_by_guest }

## What nobody could help

force-majeure-button = ⛈️ It was force majeure
force-majeure-why =
    What happened? Say it in a few words: { $guest } reads it, and it stays on record.

    Booking *{ $code }*: { $cabin }, { $stay }.
force-majeure-terms = { $guest } paid { $received }. How much is given back?
force-majeure-everything = Everything: { $refund }
force-majeure-everything-short = Everything
force-majeure-policy = Under their conditions: { $refund }
force-majeure-policy-short = Their conditions
force-majeure-nothing = Nothing
force-majeure-nothing-short = Nothing
force-majeure-other = Another amount or percentage
force-majeure-amount = How much of the { $received } is given back? { force-majeure-write }
force-majeure-unclear = { force-majeure-write } They paid { $received }.
force-majeure-write = Write an amount or a percentage, for example “50%”.
force-majeure-too-much = That is more than they paid: { $received } at most.
force-majeure-sure =
    Cancel booking *{ $code }* of { $guest } because of force majeure?

    { $cabin }, { $stay }. The dates will be free again.
    Reason: { $reason }

    { $receivedCentavos ->
        [0] There is no payment on record to give back.
       *[other] They paid { $received }: *{ $refund }* goes back and you keep { $kept }.
    }
force-majeure-done = Cancelled because of force majeure ({ $code }). I told { $guest }, with the reason. { $receivedCentavos ->
    [0] There was nothing to give back.
   *[other] { $refund } goes back.
}
call-off-kept = Booking { $code } of { $guest } stands.
no-such-booking-of-guest = I find no booking with that code.
notice-booking_force_majeure-guest =
    We are sorry: because of force majeure we had to cancel your booking *{ $code }* (*{ $cabin }*, { $stay }).
    Reason: { $reason }

    { $receivedCentavos ->
        [0] We have no payment on record to give back.
       *[other] Of the { $received } you paid we give back *{ $refund }*.
    }
refund-force_majeure = the stay was cancelled because of force majeure.
refund-next-force_majeure = { refund-next-called_off }

## What is owed to guests

command-refunds = Refunds that are owed
menu-refunds = ↩️ Refunds
refunds-none = No refund is owed. 🙌
refunds-title = { $count ->
    [one] There is 1 refund owed:
   *[other] There are { $count } refunds owed:
}
refunds-more = { $count ->
    [one] …and 1 more.
   *[other] …and { $count } more.
}
refunds-card =
    ↩️ *{ $amount }* for { $guest } · { $code } ({ $cabin }) · no. { $number }
    Why: { $why }
    It became owed { $ago }. { $obstacle }
obstacle-none = It is about to be made.
obstacle-by_hand = It is given back by hand: by you.
obstacle-not_connected = No Mercado Pago account is connected. Connect the one that took the payment again and it goes by itself, or refund the payment in Mercado Pago.
obstacle-no_balance = Mercado Pago says that the account lacks funds ({ $attempts ->
    [one] 1 try
   *[other] { $attempts } tries
}). Top it up and we go on by ourselves.
obstacle-no_answer = Mercado Pago does not answer; we go on trying.
obstacle-under_way = Mercado Pago is making it; it has not arrived yet.
obstacle-disputed = The payment is in an open claim: that has to be decided first.
obstacle-no_account = Mercado Pago does not accept our key. Look at the configuration.
obstacle-refused = Mercado Pago refused it ({ $attempts ->
    [one] 1 try
   *[other] { $attempts } tries
}): { $error }
refunds-retry = 🔁 Try now
refunds-which = Which one? Tap “Try now” on the one you mean.
refunds-retried = I am trying it right now. If it works, in a moment it is no longer on the list.
refunds-not-owed = That refund is no longer owed.
refunds-by-hand = That one is given back by hand: once you have, tap “I gave it back”.
notice-refund_done-owners = ✅ { $amount } has gone back to { $guest } for booking { $code }: it had been waiting.
notice-refunds_waiting-owners = { $count ->
    [one] ↩️ 1 refund has been waiting for more than a day; it became owed { $ago }.
   *[other] ↩️ { $count } refunds have been waiting for more than a day; the first one became owed { $ago }.
}
