bookings-change = ✏️ Change
change-none = You have no booking that can be changed.
change-which = Which of your bookings would you like to change?
change-what =
    What would you like to change about booking *{ $code }*?

    {"*"}{ $cabin }*, { $stay }, { $party }. Total { $total }.

    Choose an option or write it: “move it to 6 to 9 January”, “one more person”, “one more night”. Nothing moves until you have seen the difference and confirmed.
change-what-dates = 📅 Other dates
change-what-dates-short = 📅 Other dates
change-what-after = 🌙 One more night at the end ({ $difference })
change-what-after-short = 🌙 One more night
change-what-before = 🌙 Arrive one night earlier ({ $difference })
change-what-before-short = 🌙 One night earlier
change-what-party = 👥 How many we are
change-what-party-short = 👥 How many we are
change-what-cabin = 🏡 Another cabin
change-what-cabin-short = 🏡 Another cabin
change-unclear = I did not get what you would like to change.
change-dates = *Which dates shall we move it to?* It is { $stay } now. Write them, for example “6 to 9 January”, “until 10 January” or “one more night”.
change-party = *How many are you now?* Write it, for example “2 adults and 1 child”, or “one more person”.
change-cabins = { $count ->
    [one] For { $party } ({ $stay }) you can move to this cabin:
   *[other] For { $party } ({ $stay }) you can move to one of these { $count } cabins:
}
change-cabins-instead = { $count ->
    [one] *{ $cabin }* does not work for { $party } ({ $stay }), but this other cabin does. Until you confirm, your booking stays as it is:
   *[other] *{ $cabin }* does not work for { $party } ({ $stay }), but these { $count } other cabins do. Until you confirm, your booking stays as it is:
}
change-choose = Move to { $cabin }
change-choose-short = Move to this one
change-offer =
    {"*"}{ $cabin }* · up to { $maxGuests } people
    { $description }
    {"*"}{ $total }* in all ({ $difference })
change-keep = Leave it as it is
change-keep-short = Leave it as it is
change-no-other-cabin = No other cabin is free for you on those dates. Your booking is as it was.
change-cabin-gone = Oh dear, *{ $cabin }* is no longer available. Your booking is as it was.
change-same = same price
change-review =
    {"*"}Check the change of booking { $code }*

    Before:
    🏡 { $cabinBefore }
    📅 { $stayBefore }
    👥 { $partyBefore }
    Total: { $totalBefore }

    Now:
    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    {"*"}Total: { $total }* ({ $difference })

    { $account }
change-account-awaiting_owner = The request still waits for an answer. If it is approved, the deposit will be *{ $deposit }*.
change-account-awaiting_deposit = To confirm it, the deposit of *{ $depositDue }* is due: you have until { $deadline }, and I will send you a new link to pay it.
change-account-awaiting_transfer_check = Your transfer is being checked. With the change, the deposit is *{ $deposit }*.
change-account-surplus = You have paid { $received }: we give you back *{ $surplus }* the way you paid.
change-account-credit = You have paid { $received }, *{ $credit }* more than the new total. By the cancellation terms it is too late to give it back: it stays as credit on the booking.
change-account-due = { $balanceWhen ->
    [late] You have paid { $received }: *{ $due }* is left to pay, and was due by { $balanceDueOn }. Please pay it as soon as you can, from My bookings.
    [dated] You have paid { $received }: *{ $due }* is left to pay by { $balanceDueOn }, from My bookings.
   *[on_arrival] You have paid { $received }: *{ $due }* is left to pay, from My bookings or on arrival.
}
change-account-paid = The { $received } you have paid covers all of it.
change-refund-note = Should you cancel later, the refund is counted from the arrival it had before: { $checkIn }.
change-refund-less = Mind that with that arrival, should you cancel later, the conditions give back { $percent }, instead of the { $before } of now.
change-edit-cabin = ✏️ Another cabin
change-confirm = ✅ Confirm the change
change-confirm-short = ✅ Confirm
change-done = Done! Booking *{ $code }* is now *{ $cabin }*, { $stay }, { $party }. Total { $total }.
change-left = Fine: booking { $code } stays as it was, { $cabin }, { $stay }.
change-kept = Your booking is as it was.
change-moved-meanwhile = Booking { $code } changed while you were looking: it is now { $cabin }, { $stay }.
change-stay_over = That stay is over, so it cannot be changed.
change-stay_under_way = The stay began on { $checkIn }: now only the day you leave and how many you are can change.
change-check_out_past = { $checkOut } has passed, and nights that have passed cannot be taken off.
change-nothing_changes = That is what you have booked already.
change-other_currency = The place now has its prices in another currency than your booking, so the change is for a person to see to. { write-to-a-person }
change-nothing_to_pay = That would leave nothing to pay, and a booking is confirmed by a payment, so I cannot change it here. { write-to-a-person }
notice-booking_changed-owners =
    ✏️ *{ $guest } changed booking { $code }* ({ $difference })

    Before: { $cabinBefore }, { $stayBefore }, { $partyBefore }. Total { $totalBefore }.
    Now: { $cabinAfter }, { $stayAfter }, { $partyAfter }. Total { $totalAfter }.
refund-cheaper_now = with the change, the booking costs less than was paid already.
refund-next-cheaper_now = Your booking stands with the change: there is nothing else to do.
