## The owner asks another price for one booking

command-price = Change the price of a booking
price-button = 💲 Change the price
price-ask =
    {"*"}What should booking { $code } cost?*

    { $guest }, { $cabin }, { $stay }. The total is *{ $total }* now.

    { price-write }
price-unclear = I didn’t get the price. { price-write }
price-write = Write the new total (“150000”) or the difference with its sign (“-10%”, “+5000”).
price-below = That would go below zero. Write another price.
price-nothing_changes = That is the price already. Write another one.
price-nothing_to_pay = A booking is confirmed by a payment, so before the deposit is paid it cannot cost nothing. Write another price.
price-changed = The price has changed meanwhile: it is { $total } now. Please write again what it should be.
price-why =
    {"*"}Why that price?* The guest reads it together with the new price.

    { $guest } · { $code }: from { $total } to *{ $after }*
price-why-empty = Write a short reason, for example “As we agreed”.
price-why-long = That reason is too long: { $max } characters at most.
price-review =
    {"*"}Check the price of booking { $code }*

    { $guest }, { $cabin }, { $stay }
    Before: { $before }
    Now: *{ $after }* ({ $difference })
    Reason: { $reason }

    { $account }
price-account = { $state ->
    [confirms] They have paid { $received }, and the deposit becomes *{ $newDeposit }*: the booking is confirmed.
    [hold] The deposit becomes *{ $newDeposit }*.
    [due] They have paid { $received }: *{ $due }* is left to pay.
    [surplus] They have paid { $received }: *{ $surplus }* goes back the way it was paid.
   *[paid] With the { $received } they paid, everything is paid.
}
price-confirm = ✅ Set this price
price-edit = ✏️ Another price
price-done = Done: booking { $code } now costs *{ $total }*. I told { $guest }.
notice-price_set-guest =
    💲 The place changed the price of your booking *{ $code }* ({ $cabin }, { $stay }).

    Before: { $totalBefore }
    Now: *{ $totalAfter }*
    Reason: { $why }
price-now-deposit = The deposit is *{ $deposit }* now, to be paid by { $deadline }.
price-now-deposit-later = The deposit is *{ $deposit }* now.
price-now-left = { $left ->
    [nothing] With what you have paid, everything is paid.
    [late] *{ $due }* is left to pay, and was due by { $balanceDueOn }: please pay it as soon as you can.
    [dated] *{ $due }* is left to pay, by { $balanceDueOn }.
   *[on_arrival] *{ $due }* is left to pay, when you arrive at the latest.
}
refund-price_lowered = the place lowered the price, and more than that was paid already.
refund-next-price_lowered = { refund-next-nothing_due }
