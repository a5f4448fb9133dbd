## The menu

menu-welcome =
    Hello, { $name }! 👋 I am the front desk of *{ $complex }*.

    Send me your dates and how many of you are coming, for instance: “5 to 8 January for 4”, and I will show you the free cabins and their prices. { $surface ->
        [numbers] Or choose an option 👇
       *[other] Or tap a button 👇
    }
menu-owner =
    Hello, { $name }! This is the front desk of *{ $complex }*.

    Requests to approve and payments reach you here. You can also book, just as your guests do.
menu-hint = I could not quite follow 😅. Tell me your dates and how many of you are coming, for instance: “5 to 8 January for 4”.
menu-thanks = You are welcome! 😊 I am here for whatever you need.
menu-book = 📅 Book
menu-resume = 📝 Go on with my booking
menu-resume-short = 📝 Go on
menu-bookings = 🧾 My bookings
menu-language = 🌎 Language
menu-join = 🔗 Join my chats
menu-requests = 🛎 Requests
help =
    This is how it works:

    1. You choose the dates and say how many of you are coming.
    2. I show you the free cabins with their prices.
    3. You confirm, and the dates are set aside in your name for a while.
    4. You pay the deposit, and the cabin is yours.

    At any question you can go back, save it for later or leave. { $surface ->
        [telegram] Commands: /book, /bookings, /join, /language.
       *[other] Write *book*, *my bookings* or *language* at any time, and *join* to join your chats.
    }

command-start = Start
command-book = Book a cabin
command-bookings = My bookings
command-language = Change the language
command-join = Join my WhatsApp and Telegram chats
command-help = How it works
command-requests = Requests to approve
bot-description = Book your cabin by chat: choose dates, see prices, pay the deposit, done.

## Dates, people, money

stay = { $checkIn } → { $checkOut } · { $nights ->
    [one] 1 night
   *[other] { $nights } nights
}
adults = { $count ->
    [one] 1 adult
   *[other] { $count } adults
}
children = { $count ->
    [one] 1 child
   *[other] { $count } children
}
pets = { $count ->
    [one] 1 pet
   *[other] { $count } pets
}
moment-today = { $time } today
moment-tomorrow = { $time } tomorrow
moment = { $time } on { $day }

## Every question

clerk-progress = Step { $step } of { $of }
clerk-back = ‹ Back
clerk-save = Save
clerk-cancel = Exit
clerk-stale = { $surface ->
    [numbers] That option belongs to an earlier question. Please go on with the last message.
   *[other] That button belongs to an earlier question. Please go on with the last message.
}
clerk-over = { $surface ->
    [numbers] That number is none of the options right now. See the last message or, to see everything you can do, { to-menu }.
   *[other] That conversation is over: see the last message or, to begin another, { to-menu }.
}
clerk-pick-one = Please choose one of these.
clerk-noted = Noted.
clerk-review-unclear = { $surface ->
    [numbers] If all is well, write *yes*. If not, reply with the number of what you want to change.
   *[other] If all is well, tap *{ $confirm }* or write *yes*. If not, tap what you want to change.
}
clerk-yes-said = yes, yes please, yes thanks, yes thank you, yep, yeah, sure, ok, okay, fine, perfect, great, confirm, i confirm, book it, go ahead
clerk-no-said = no, nope, no thanks, not yet, better not
clerk-gone = What you had chosen is no longer possible. This is what there is now:
clerk-changed = Something changed since you saw it. Please look again.
clerk-cancelled = All right, I have dropped that and nothing was saved. To see everything you can do, { to-menu }.
clerk-saved = Saved 👍. Whenever you want to go on, { to-menu } and we will pick up where we left off.
clerk-nothing-open = There is nothing to go on with. To book, send me your dates; to see everything I can do, { to-menu }.
clerk-open-already = You have an unfinished conversation. Shall we go on with it or start again?
clerk-resume = Go on
clerk-restart = Start again
clerk-back-to = Back to what we were doing.
clerk-unreadable-sticker = Lovely sticker! But I need you to answer { in-writing }.
clerk-unreadable-voice = I cannot listen to voice notes yet. Could you write it, please?
clerk-unreadable-photo = I cannot look at photos for now. Could you write it, please?
clerk-unreadable-document = I cannot open files for now. Could you write it, please?
clerk-unreadable-location = Thank you for the location, but here I need you to answer { in-writing }.
clerk-unreadable-contact = Thank you for the contact, but here I need you to answer { in-writing }.
clerk-unreadable-command = I do not know that command. To see everything I can do, { to-menu }.
clerk-unreadable-other = I cannot read that. Could you write it, please?
clerk-unreadable-reaction = Thank you for the reaction! To go on, I need you to answer { in-writing }.
clerk-more = These are the other options:
clerk-change = What would you like to change?
clerk-ways = Write save or exit at any time
clerk-ways-back = Write back, save or exit
to-menu = { $surface ->
    [telegram] tap /start
   *[other] write *menu*
}
to-book = { $surface ->
    [telegram] tap /book
   *[other] write *book*
}
to-bookings = { $surface ->
    [telegram] tap /bookings
   *[other] write *my bookings*
}
in-writing = { $surface ->
    [numbers] in writing
   *[other] with a button or in writing
}

## Booking: dates

book-dates = *Which days would you like to come?* { $surface ->
    [telegram] Tap your arrival on the calendar, or write them: “5 Jan to 8 Jan”.
   *[other] Write them like this: “5 Jan to 8 Jan”. Or tell me everything at once: “5 to 8 January for 4”.
}
book-weekend = This weekend · { $dates }
book-weekend-short = Weekend { $dates }
book-long-weekend = Long weekend · { $dates }
book-long-weekend-short = Long w/e { $dates }
calendar-check-in = Which day do you arrive?
calendar-check-out = Arriving { $date } · leaving?
calendar-full = That day is not possible: it has passed or is full. Choose one that is not struck out.
calendar-no-check-out = You cannot leave on that day: no cabin is free every night, or the stay is below the minimum. Choose a day that is not struck out.
calendar-no-stay = Arriving on { $date }, no stay is possible: too few nights in a row are free. Choose another arrival.
calendar-change-check-in = ‹ Change the arrival

dates-unclear = I could not read those dates.
dates-one = I understood your arrival, { $date }, but the departure is missing. Write both together.
dates-no-such = “{ $said }” is not a real date. Check the dates and write them again.
refusal-not_a_date = “{ $text }” is not a real date. Check it and write it again.
refusal-past = { $checkIn } has already passed. Choose an arrival from today on; if you mean another year, write the year as well.
refusal-reversed = The departure is before the arrival. Write them in order: first when you arrive, then when you leave.
refusal-no_nights = Arrival and departure are the same day. There has to be at least one night: which day do you leave?
refusal-too_long = That is too many nights: you can book up to { $maxNights } here. Choose a shorter stay.
refusal-too_far = Those dates are not open yet. You can book until { $last }.

## Booking: people

book-party = *How many of you are coming?* { $surface ->
    [telegram] Use the buttons or write it: “2 adults and 1 child”.
    [whatsapp] Choose from the list or write it: “2 adults and 1 child”.
   *[other] Write “4”, for instance, or “2 adults and 1 child”.
}
party-adults = Adults: { $count }
party-children = Children: { $count }
party-pets = Pets: { $count }
party-done = ✅ We are { $party }
party-unclear = I could not tell how many of you are coming.
refusal-no_adults = At least one adult has to come. How many adults are coming?
refusal-not_a_party = That number does not look right. Tell me how many adults and how many children, for instance “2 adults and 1 child”.
refusal-party_too_big = Our largest cabin takes { $maxGuests } people. You can book more than one: tell me how many will stay in this one, and book the other afterwards.
refusal-too_many_pets = { $maxPets ->
    [0] Our cabins take no pets.
    [one] Only one pet is welcome in a cabin.
   *[other] Up to { $maxPets } pets are welcome in a cabin.
} Tell me how many of you are coming and how many pets come along.

## Booking: cabins

book-cabins = { $count ->
    [one] For { $party } ({ $stay }) there is *one free cabin*:
   *[other] For { $party } ({ $stay }) there are *{ $count } free cabins*. Which one do you like?
}
book-offer =
    {"*"}{ $cabin }* · up to { $maxGuests } people
    { $description }
    {"*"}{ $total }* { $nights ->
        [one] for one night, all fees included
       *[other] in total, all fees included · { $nightly } a night on average
    }
book-choose = Choose { $cabin }
book-choose-short = Choose this
refusal-all_taken = For { $party } there is no room left from { $checkIn } to { $checkOut }. Shall we try other dates?
refusal-stay_too_short = In { $season } the minimum stay is { $minimumNights } nights. Choose a longer one.
refusal-night_without_rate = There is no rate yet for the night of { $night }. Choose other dates.
refusal-dates_taken = Somebody was faster: that cabin is no longer free on those dates.
refusal-price_changed = The price changed while you were choosing. Look at it again before you confirm.
refusal-no_such_cabin = That cabin is no longer for rent.
book-no-longer-fits = *{ $cabin }* is not available for { $party } from { $checkIn } to { $checkOut }.
book-somebody-was-faster = Somebody was faster: *{ $cabin }* is no longer free on those dates.

## Booking: review

book-review =
    {"*"}Check your booking*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    { $lines }
    {"*"}Total: { $total }*

    Deposit to book: *{ $deposit }*
    Balance on arrival: { $balance }
    Check-in from { $checkInTime }, check-out until { $checkOutTime }.
line-nights = { $quantity ->
    [one] 1 night
   *[other] { $quantity } nights
} × { $unit } ({ $season }): { $amount }
line-nights-weekend = { $quantity ->
    [one] 1 weekend night
   *[other] { $quantity } weekend nights
} × { $unit } ({ $season }): { $amount }
line-extra_guests = { $guests ->
    [one] 1 extra person
   *[other] { $guests } extra people
} × { $nights ->
    [one] 1 night
   *[other] { $nights } nights
} × { $unit }: { $amount }
line-cleaning = Cleaning: { $amount }
line-pets = { $quantity ->
    [one] 1 pet
   *[other] { $quantity } pets
} × { $unit }: { $amount }
book-confirm-instant = ✅ Book and pay the deposit
book-confirm-instant-short = ✅ Book
book-confirm-approval = ✅ Request this cabin
edit-stay = ✏️ Change the dates
edit-stay-short = ✏️ Dates
edit-party = ✏️ Change how many we are
edit-party-short = ✏️ How many
edit-cabin = ✏️ Change the cabin
edit-cabin-short = ✏️ Cabin
book-same-dates = 📅 Ask for those dates again
book-same-dates-short = 📅 Ask again
book-other-cabins = 📅 See other cabins on those dates
book-other-cabins-short = 📅 Other cabins

book-requested =
    Done! Your request is *{ $code }*.

    We are keeping *{ $cabin }* in your name ({ $stay }). You will have our answer here by { $deadline } at the latest. Once it is approved, I will send you the link to pay the deposit of *{ $deposit }*.
book-held =
    It is yours for now! Your booking is *{ $code }*.

    {"*"}{ $cabin }*, { $stay }. To confirm it, pay the deposit of *{ $deposit }* by { $deadline }. After that the dates will be free again.
pay-button = 💳 Pay the deposit of { $amount }
pay-button-short = 💳 Pay the deposit
pay-unavailable = The payment system is not answering. Your booking stays in your name until { $deadline }: try again in a little while.
pay-not-set-up = The deposit cannot be paid here yet. Please arrange the payment with us directly: the dates stay in your name until { $deadline }.
pay-retry = 🔄 Try again
pay-ready = The deposit is still to be paid to confirm booking *{ $code }*. You have until { $deadline }.

## My bookings

bookings-none = You have no bookings yet. { $surface ->
    [numbers] Whenever you like, write me your dates and we will find your cabin.
   *[other] Whenever you like, tap the button and we will find your cabin.
}
bookings-title = { $count ->
    [one] This is your booking:
   *[other] These are your { $count } latest bookings:
}
bookings-card =
    {"*"}{ $code }* · { $cabin }
    { $stay } · { $party }
    Total { $total } · deposit { $deposit }
    { $state }
bookings-pay = 💳 Pay the deposit
bookings-cancel = Cancel the booking
state-awaiting_owner = ⏳ You will have our answer by { $deadline } at the latest
state-awaiting_deposit = 💳 Deposit due by { $deadline }
state-awaiting_transfer_check = 🔎 Checking the transfer, until { $deadline }
state-confirmed = ✅ Confirmed: deposit paid.
state-checked_in = 🏡 Checked in
state-completed = Completed
state-declined = ❌ Not accepted
state-expired = ⌛ Expired
state-cancelled = Cancelled
state-no_show = No show

cancel-sure =
    Shall we cancel booking *{ $code }*?

    { $cabin }, { $stay }. The dates will be free again. If you have already paid part of the deposit, you get it back.
cancel-yes = Yes, cancel it
cancel-no = No, leave it
cancel-no-short = No, keep it
cancel-yes-said = cancel, cancel it, yes cancel, yes cancel it, i want to cancel
cancel-done = Booking { $code } is cancelled. If you want other dates, { to-book }.
cancel-kept = Fine, booking { $code } stays as it is.
cancel-paid = Booking { $code } is already paid, and cannot be cancelled here yet. Please talk to us directly.

already-awaiting_owner = Request { $code } is still waiting for an answer.
already-awaiting_deposit = Booking { $code } is already approved and is waiting for the deposit.
already-approved = { $by } has already approved booking { $code }; it is now waiting for the deposit.
already-awaiting_transfer_check = Booking { $code } is already approved; the transfer is being checked.
already-confirmed = Booking { $code } is already confirmed and paid.
already-checked_in = Booking { $code } is already under way.
already-completed = Booking { $code } is over.
already-declined = Request { $code } was already declined by { $by }.
already-expired = The time for { $code } has run out, and the dates are free again.
already-cancelled = { $code } was already cancelled, and the dates are free again.
already-no_show = Booking { $code } is marked as a no-show.
code-ask = What is the booking's code? It is 6 letters and digits, for instance K7Q2MX.
code-unclear = A code has 6 letters and digits, for instance K7Q2MX. Please write it again.
no-such-booking = I cannot find that booking. To see yours, { to-bookings }.
no-such-request = I cannot find that request. Tap /requests to see the ones that are waiting.

## Joining chats

join-code =
    Your code is *{ $code }*.

    Open your other chat with us, on WhatsApp or on Telegram, and write there:
    {"*"}join { $code }*

    It works once, until { $deadline }. Give it to nobody: whoever uses it sees your bookings.
join-have = 🔑 I have a code
join-ask = Write the code we gave you in your other chat. It has 8 letters and digits, for example ABCD2345.
join-sure = Shall we join this chat with the other one you got the code in? Your bookings will be seen and managed from both. Say yes only if both chats are yours.
join-yes = Yes, both are mine
join-no = No, keep them apart
join-kept = Fine, the chats stay apart.
join-done = 🔗 Done! Your two chats are joined: you see and manage all your bookings from either.
join-refusal-no_such_code = There is no such code. Check that it is the one we gave you in your other chat: 8 letters and digits.
join-refusal-own_code = You asked for that code in this very chat. Write it in the other one, the one you want to join to this.
join-refusal-code_expired = That code has expired. Ask for another in your other chat by writing *join*.
join-refusal-code_spent = That code has been used. Ask for another in your other chat by writing *join*.
join-refusal-already_joined = These two chats were joined already. To see all your bookings, { to-bookings }.
join-refusal-too_many_tries = That was too many tries. Wait an hour and try again with a new code.
notice-chats_joined-guest = 🔗 You joined this chat with another one of yours: you see and manage all your bookings from both. If that was not you, tell us.

## Language

language-ask = Which language shall we speak?
language-done = Done, let's continue in English. To see everything you can do, { to-menu }.

## The owner

owner-only = That is only for the people who run the place.
owner-in-telegram = Requests are approved and declined in Telegram: open the chat with the complex there.
requests-none = No request is waiting. I will tell you when one comes.
requests-title = { $count ->
    [one] 1 request is waiting for your answer:
   *[other] { $count } requests are waiting for your answer:
}
request-card =
    🛎 *Request { $code }*

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Total { $total } · deposit { $deposit }

    You have until { $deadline } to answer.
request-approve = ✅ Approve
request-decline = ❌ Decline
approve-done = Approved. { $guest } has until { $deadline } to pay the deposit of { $deposit } ({ $code }). I will tell you when it is paid.
decline-why = Why are you declining { $guest }'s request *{ $code }*? The guest will read your answer.
decline-maintenance = The cabin is under maintenance
decline-own-use = We will be using it ourselves
decline-other-plans = We cannot have you on those dates
decline-reason-empty = Write a short reason, or choose one of the buttons.
decline-reason-long = That reason is too long for the guest: { $max } characters at most.
decline-done = Declined. I told { $guest } ({ $code }); the dates are free.

## Notices

notice-request_placed-owners = Request { $code } from { $guest }: { $cabin }, { $stay }. It is no longer waiting for your answer.
notice-hold_placed-owners =
    🔔 *New booking { $code }*

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Total { $total } · deposit { $deposit }

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

    We received your deposit of { $deposit }. { $balanceCentavos ->
        [0] Nothing more is due.
       *[other] The balance of { $balance } is due on arrival.
    } We look forward to seeing you on { $checkIn }, from { $checkInTime }.

    Open the file below to add your stay to your calendar.
way-there = 📍 Getting here
stay-file-summary = { $complex } · { $cabin }
stay-file-description =
    Booking { $code } · { $party }
    { $balanceCentavos ->
        [0] Nothing more is due.
       *[other] Balance on arrival: { $balance }
    }
    Check-in from { $checkInTime }, check-out until { $checkOutTime }.
notice-booking_confirmed-owners =
    💰 *Deposit paid: { $deposit }* · { $code }

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Balance on arrival: { $balance }
notice-booking_cancelled-guest =
    We are sorry: we had to cancel your booking *{ $code }* (*{ $cabin }*, { $stay }).
    Reason: { $reason }

    Shall we look for something else?
notice-booking_cancelled-owners = 🚫 { $guest } cancelled { $was ->
    [awaiting_owner] request
   *[other] booking
} { $code } ({ $cabin }, { $stay }). The dates are free again.
notice-payment_underpaid-guest =
    We received { $paid } for booking *{ $code }*, but *{ $missing }* is still missing to complete the deposit.

    You have until { $deadline } to pay the rest; meanwhile we keep your dates.
notice-payment_overpaid-guest = You paid { $surplus } too much for booking *{ $code }*. It counts towards the balance: you pay { $due } on arrival.
notice-payment_rejected-guest =
    The payment for booking *{ $code }* was not accepted by the bank or the card. You were charged nothing.

    You can try again, another way if you like, until { $deadline }.
notice-payment_refunded-guest =
    We are refunding { $amount } of booking *{ $code }*: { $why }

    The money returns the way you paid; it can take some days.

    { $next }
notice-payment_refunded-owners = ↩️ { $amount } refunded to { $guest } for booking { $code }: { $why }
notice-payment_alert-owners = ⚠️ Payment { $payment } of booking { $code } ({ $guest }): { $what }
notice-payment_unmatched-owners = ⚠️ Payment { $payment } arrived and belongs to no booking: { $what }
alert-refunded = it was refunded in Mercado Pago. If the booking stands, talk to the guest.
alert-charged_back = the guest disputed the payment with their bank. Answer the chargeback in Mercado Pago.
alert-in_mediation = there is an open claim. Answer it in Mercado Pago before it runs out.
alert-wrong_currency = it came in another currency and we are refunding it.
alert-wrong_collector = it was collected by another Mercado Pago account; it confirms no booking. Check your settings.
alert-not_live = it is a test payment; it confirms no booking.
alert-unknown_reference = it belongs to no booking. Check it in Mercado Pago.
alert-overpaid = { $surplus } too much was paid: it counts towards the balance, and { $due } is due on arrival.
alert-refund_waiting = it could not be refunded yet; most often the Mercado Pago account is short of balance. We keep trying.
alert-partially_refunded = it was partly refunded in Mercado Pago.
refund-dates_gone = when the payment reached us, the dates had already gone to somebody else.
refund-already_paid = the deposit was already paid.
refund-booking_over = the booking no longer stood: it had been cancelled, or its time had run out.
refund-wrong_currency = the payment came in another currency.
refund-next-wrong_currency = To pay the deposit in the booking's currency, { to-bookings }.
refund-next-booking_over = If you still want to come, you can book again.
refund-next-already_paid = Your booking stands: there is nothing more for you to do.
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

## WhatsApp

whatsapp-options = Choose
whatsapp-change = ✏️ Change something
whatsapp-more = More options…
whatsapp-by-number = Reply with the number.
whatsapp-by-letter = You can reply with the letter.
whatsapp-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
whatsapp-directions = 📍 { $name }
    { $address }
