## What is paid and what is left

money-card = { $dueCentavos ->
    [0] Paid { $received }: nothing is left to pay
   *[other] { $balanceWhen ->
        [dated] Paid { $received } · { $due } left, by { $balanceDueOn }
        [late] Paid { $received } · { $due } left, which was due by { $balanceDueOn }
       *[on_arrival] Paid { $received } · { $due } left
    }
}
what-is-left = { $dueCentavos ->
    [0] Everything is paid.
   *[other] { $due } is left to pay.
}
balance-left = *{ $due }* of booking *{ $code }* ({ $cabin }, { $stay }) is left to pay.
pay-balance = 💳 Pay the balance of { $amount }
pay-balance-short = 💳 Pay the balance
pay-balance-ready = { balance-left } { $balanceWhen ->
    [dated] You can pay it with this link, by { $balanceDueOn }.
    [late] It was due by { $balanceDueOn }: please pay it with this link as soon as you can.
   *[on_arrival] You can pay it now with this link, or on arrival.
}
pay-balance-unavailable = The payment link is taking a while: I will send it here as soon as it is ready. { $due } of booking { $code } is left to pay.
pay-balance-not-set-up = You cannot pay by link here. { $balanceWhen ->
    [dated] The { $due } left of booking { $code } is to be paid by { $balanceDueOn }: please settle it with the place.
    [late] The { $due } left of booking { $code } was due by { $balanceDueOn }: please settle it with the place as soon as you can.
   *[on_arrival] The { $due } left of booking { $code } is paid on arrival.
}
pay-balance-over = The stay of booking { $code } is over. If anything is left to pay, please settle it with the place directly.
pay-nothing-due = Nothing is left to pay of booking *{ $code }*: everything is paid. 🙌
notice-balance_paid-guest = { $surplusCentavos ->
    [0] 💳 We received { $paid } for booking *{ $code }*. Thank you! { what-is-left }
   *[other] 💳 We received { $brought } for booking *{ $code }*, and { $paid } was left to pay: everything is paid, and the other { $surplus } goes back to you. Thank you!
}
notice-balance_paid-owners =
    💰 *Balance paid: { $paid }* · { $code }

    { booking-for-owners }
    { what-is-left }

## The conditions of cancelling

policy-none = If you cancel, what you have paid is not given back.
policy-one = { $days ->
    [0] If you cancel, even on the very day of arrival, we give back { $percent }% of what you have paid.
    [one] If you cancel up to 1 day before arrival, we give back { $percent }% of what you have paid; after that, nothing.
   *[other] If you cancel up to { $days } days before arrival, we give back { $percent }% of what you have paid; after that, nothing.
}
policy-title = If you cancel, this much of what you have paid comes back:
policy-step = { $days ->
    [0] • up to the very day of arrival, { $percent }%
    [one] • up to 1 day before arrival, { $percent }%
   *[other] • up to { $days } days before arrival, { $percent }%
}
policy-after = • after that, nothing

## Cancelling what is paid

cancel-paid-sure =
    Shall we cancel booking *{ $code }*?

    { $cabin }, { $stay }. The dates will be free again.

    You paid { $received }. { $counted ->
        [moved] The days count until { $refundCheckIn }, the earliest arrival this booking has had since its deposit.
       *[now] { $days ->
            [0] You arrive today.
            [one] You arrive in 1 day.
           *[other] You arrive in { $days } days.
        }
    } Under the conditions you booked with, { $how ->
        [nothing] *nothing is given back*: the { $kept } stays with the place.
        [everything] we give everything back: *{ $refund }*.
        [fees_only] we give back *{ $refund }*, which is what you paid for cleaning, pets and other fees. The other { $kept } is not given back.
        [fees_back] we give back *{ $refund }*: { $percent }% of what you paid for the nights, and all you paid for cleaning, pets and other fees ({ $fees }). The other { $kept } is not given back.
        [fees_apart] we give back *{ $refund }*: { $percent }% of what you paid for the nights. The { $kept } for cleaning, pets and other fees is not given back.
        [fees_kept] we give back *{ $refund }*: { $percent }% of what you paid for the nights. The other { $kept } is not given back; { $fees } of it is for cleaning, pets and other fees.
       *[other] we give back { $percent }%: *{ $refund }*. The other { $kept } is not given back.
    }
cancel-unpaid-sure =
    Shall we cancel booking *{ $code }*?

    { $cabin }, { $stay }. The dates will be free again. We have no payment on record, so there is nothing to give back.
cancel-refund-changed = What comes back has changed meanwhile. This is how it is now:
cancel-too-late = The stay of booking { $code } has begun, and it cannot be cancelled here any more. Please talk to the place directly.
refund-cancelled_by_guest = it was cancelled, and this is what comes back under its conditions.
refund-called_off = the place called the stay off and gives everything back.
refund-over_paid = it was more than was left to pay.
refund-nothing_due = nothing was left to pay.
refund-next-cancelled_by_guest = Whenever you want to come, we are here.
refund-next-called_off = We are sorry for the trouble.
refund-next-over_paid = { refund-next-nothing_due }
refund-next-nothing_due = Your booking stands: there is nothing more to do.

## The owner calls a stay off

call-off = 🚫 Cancel this booking
call-off-why =
    Why are you cancelling booking *{ $code }* of { $guest } ({ $cabin }, { $stay })?

    { $refundCentavos ->
        [0] There is no payment on record to give back.
       *[other] Everything they paid goes back: *{ $refund }*.
    } What you choose or write reaches the guest.
call-off-review =
    Shall we cancel booking *{ $code }* of { $guest } ({ $cabin }, { $stay })?

    { $refundCentavos ->
        [0] There is no payment on record to give back.
       *[other] Everything they paid goes back: *{ $refund }*.
    }
    The reason, as they will read it: { $reason }
call-off-done = Cancelled. I told { $guest } ({ $code }); the dates are free again.
call-off-too-late = The stay of booking { $code } is over: it cannot be cancelled.
