notice-request_placed-owners = Request { $code } from { $guest }: { $cabin }, { $stay }. It is no longer waiting for your answer.
notice-hold_placed-owners =
    🔔 *New booking { $code }*

    { booking-with-price }

    Waiting for the deposit until { $deadline }.
notice-request_approved-guest =
    Good news! Your booking *{ $code }* was approved: *{ $cabin }*, { $stay }.

    To confirm it, pay the deposit of *{ $deposit }* by { $deadline }.
notice-request_declined-guest =
    We are sorry: we cannot have you in *{ $cabin }*, { $stay } ({ $code }).
    Reason: { $reason }

    Shall we look for something else?
notice-hold_expired-guest =
    Time ran out for booking *{ $code }* (*{ $cabin }*, { $stay }) and the dates are free again.

    If you still want it, ask again: it may still be there.
notice-request_expired-guest =
    We are sorry: we did not get to answer your request *{ $code }* (*{ $cabin }*, { $stay }), and the dates are free again.

    You can ask for it again, or look for other dates.
notice-request_expired-owners = ⌛ Request { $code } from { $guest } ({ $cabin }, { $stay }) expired without an answer. The dates are free again.
notice-hold_expired-owners = ⌛ { $guest } did not pay the deposit of booking { $code } in time ({ $cabin }, { $stay }). The dates are free again.
notice-booking_confirmed-guest =
    🎉 *Booking confirmed!* Code *{ $code }*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    { $covers ->
        [everything] We received { $received }: everything is paid.
        [too_much] We received { $received }: everything is paid, and the { $surplus } you paid too much go back to you.
        [more] We received { $received }: the deposit of { $deposit }, and the rest counts towards the balance. { confirmed-balance }
       *[deposit] We received your deposit of { $deposit }. { confirmed-balance }
    } We look forward to seeing you on { $checkIn }, from { $checkInTime }.
confirmed-balance = { $balanceWhen ->
    [on_arrival] You can pay the balance of { $due } whenever you like from My bookings, or on arrival.
   *[dated] You can pay the balance of { $due } from My bookings, by { $balanceDueOn }.
}
stay-file-below = Open the file below to add your stay to your calendar.
way-there = 📍 Getting here
stay-file-summary = { $complex } · { $cabin }
stay-file-description =
    Booking { $code } · { $party }
    Check-in from { $checkInTime }, check-out until { $checkOutTime }.
notice-booking_confirmed-owners =
    { $covers ->
        [everything] 💰 *All of it paid: { $received }* · { $code }
        [too_much] 💰 *{ $received } paid, more than the total* · { $code }
        [more] 💰 *{ $received } paid, more than the deposit* · { $code }
       *[deposit] 💰 *Deposit paid: { $deposit }* · { $code }
    }

    { booking-for-owners }
    Balance: { $due }
notice-booking_cancelled-guest =
    We are sorry: we had to cancel your booking *{ $code }* (*{ $cabin }*, { $stay }).
    Reason: { $reason }

    Shall we look for something else?
notice-booking_cancelled-owners = 🚫 { $guest } cancelled { $was ->
    [awaiting_owner] request
   *[other] booking
} { $code } ({ $cabin }, { $stay }). The dates are free again.{ $money ->
    [check] {" "}They had sent the receipt of a transfer: if the money came, tap Confirm in that notice, and it is noted to be given back.
    [kept] {" "}By its conditions, nothing is given back.
   *[other] {""}
}
notice-payment_underpaid-guest =
    We received { $paid } for booking *{ $code }*, but *{ $missing }* is still missing to complete the deposit.

    You have until { $deadline } to pay the rest; meanwhile we keep your dates.
notice-payment_rejected-guest =
    The payment for booking *{ $code }* was not accepted by the bank or the card. You were charged nothing.

    You can try again, another way if you like, until { $deadline }.
notice-payment_refunded-guest =
    We are refunding { $amount } of booking *{ $code }*: { $why }

    The money returns the way you paid; it can take some days.

    { $next }
notice-payment_refunded-owners = ↩️ { $amount } refunded to { $guest } for booking { $code }: { $why }
notice-payment_alert-owners =
    ⚠️ *{ $code }* · { $guest } · { $cabin }, { $stay }

    Payment of *{ $amount }* ({ $operation }): { $what }
notice-payment_unmatched-owners = ⚠️ A payment of { $amount } ({ $operation }) arrived that belongs to no booking: { $what }
payment-operation = Mercado Pago operation no. { $payment }
alert-refunded = it was refunded in Mercado Pago. If the booking stands, talk to the guest.
alert-charged_back = the guest disputed the payment with their bank, and Mercado Pago holds the money until that is decided. Answer the chargeback in Mercado Pago.
alert-in_mediation = there is an open claim. Answer it in Mercado Pago before it runs out.
alert-wrong_currency = it came in another currency and we are refunding it.
alert-wrong_collector = it was collected by another Mercado Pago account; it confirms no booking. Check your settings.
alert-not_live = it is a test payment; it confirms no booking.
alert-unknown_reference = it belongs to no booking. Check it in Mercado Pago.
alert-refund_waiting = it could not be refunded yet; most often the Mercado Pago account is short of balance. We keep trying.
alert-refund_not_connected = it has to be refunded and cannot be: no Mercado Pago account is connected. Connect the one that took it again (it is configured where Hornero runs) and it goes by itself, or refund it in Mercado Pago.
alert-partially_refunded = it was partly refunded in Mercado Pago.
refund-dates_gone = when the payment reached us, the dates had already gone to somebody else.
refund-already_paid = the deposit was already paid.
refund-booking_over = when the payment reached us, the booking had already been cancelled or its time had run out.
refund-wrong_currency = the payment came in another currency.
refund-next-wrong_currency = To pay the deposit in the booking's currency, { to-bookings }.
refund-next-booking_over = If you still want to come, you can book again.
refund-next-already_paid = { refund-next-nothing_due }
refund-next-dates_gone = If you still want to come, see which other cabins are left.
reason-none = no reason was given
sorry = Sorry, something failed on our side. We are looking into it; please try again in a little while. (Code { $id })
notice-guest_unreachable-owners = ⚠️ We could not reach { $guest } on WhatsApp ({ $phone }): { $why } Please let them know yourself.
unreachable-no_whatsapp = WhatsApp says that number cannot receive the message.
unreachable-refused = WhatsApp did not accept the message.
unreachable-broken = something failed on our side.
unreachable-too_late = WhatsApp did not deliver it for a whole day.
notice-chat_quieted-owners = 🤖 For an hour we no longer answer { $guest } on WhatsApp ({ $phone }): { $why } If this is a guest, write to them yourself.
quieted-repeats = the same thing was sent again and again.
quieted-floods = messages come without end, as from an answering machine.
