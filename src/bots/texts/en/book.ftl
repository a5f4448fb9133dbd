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
calendar-full = That day is not possible: it has passed, is full or is no day of arrival. Choose one that is not struck out.
calendar-no-check-out = You cannot leave on that day: no cabin is free every night, or the stay is below the minimum or above the maximum. Choose a day that is not struck out.
calendar-no-stay = Arriving on { $date }, no stay is possible: too few nights in a row are free. Choose another arrival.
calendar-change-check-in = ‹ Change the arrival

dates-unclear = I could not read those dates.
dates-one = I understood your arrival, { $date }, but the departure is missing. Write both together.
dates-no-such = “{ $said }” is not a real date. Check the dates and write them again.
dates-ambiguous = Which one do you mean: { $one }, or { $other }? Write the month in letters, please, for instance “5 January to 8 January”.
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

book-cabins-instant = { $count ->
    [one] For { $party } ({ $stay }) there is *one free cabin*.
   *[other] For { $party } ({ $stay }) there are *{ $count } free cabins*. Which one do you like?
} As soon as you choose, I keep it for you; then you pay the deposit.
book-cabins-approval = { $count ->
    [one] For { $party } ({ $stay }) there is *one free cabin*.
   *[other] For { $party } ({ $stay }) there are *{ $count } free cabins*. Which one do you like?
} As soon as you choose, we ask for it in your name; the deposit is paid once it is approved.
book-with-coupon = 🏷 As soon as you choose a cabin I try your coupon *{ $coupon }* and tell you the new price.
book-offer =
    {"*"}{ $cabin }* · up to { $maxGuests } people
    { $description }
    {"*"}{ $total }* { $nights ->
        [one] for one night, all fees included
       *[other] in total, all fees included · { $nightly } a night on average
    }{ $isCheaper ->
        [yes] {""} · { $off } off already
       *[no] {""}
    }
    Deposit to book: { $deposit }
book-choose-instant = Book { $cabin }
book-choose-instant-short = Book this one
book-choose-approval = Request { $cabin }
book-choose-approval-short = Request this one
refusal-all_taken = For { $party } there is no room left from { $checkIn } to { $checkOut }.
refusal-stay_too_short = In { $season } the minimum stay is { $minimumNights } nights. Choose a longer one.
refusal-night_without_rate = There is no rate yet for the night of { $night }. Choose other dates.
refusal-dates_taken = Somebody was faster: that cabin is no longer free on those dates.
refusal-price_changed = The price changed while you were choosing. Look at it again before you confirm.
refusal-no_such_cabin = That cabin is no longer for rent.
book-no-longer-fits = *{ $cabin }* is not available for { $party } from { $checkIn } to { $checkOut }.
book-somebody-was-faster = Somebody was faster: *{ $cabin }* is no longer free on those dates.

## Booking: what was booked

line-nights = { $quantity ->
    [one] 1 night
   *[other] { $quantity } nights
} × { $unit } ({ $label }): { $amount }
line-nights-weekend = { $quantity ->
    [one] 1 weekend night
   *[other] { $quantity } weekend nights
} × { $unit } ({ $label }): { $amount }
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
edit-stay = ✏️ Change the dates
edit-stay-short = ✏️ Dates
edit-stay-said = other dates, different dates, another date, other days, change dates, change the date
edit-party = ✏️ Change how many we are
edit-party-short = ✏️ How many
edit-party-said = change the people, change the number of people, change how many
book-same-dates = 📅 Ask for those dates again
book-same-dates-short = 📅 Ask again
book-other-cabins = 📅 Other cabins, same dates
book-other-cabins-short = 📅 Other cabins

book-requested =
    Done! Your request is *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    { $lines }
    {"*"}Total: { $total }*{ $taxes }

    The dates are set aside for you. We answer here by { $deadline } at the latest. Once it is approved I send you the link to pay the deposit of *{ $deposit }*. { $balanceCentavos ->
        [0] That is all there is to pay.
       *[other] { $balanceWhen ->
            [dated] The balance of { $balance } you pay later, by { $balanceDueOn }.
           *[on_arrival] The balance of { $balance } you pay later, by link or on arrival.
        }
    }
book-held =
    It is yours for now! Your booking is *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    Check-in from { $checkInTime }, check-out by { $checkOutTime }.

    { $lines }
    {"*"}Total: { $total }*{ $taxes }

    To confirm it, pay the deposit of *{ $deposit }*: you have until { $deadline }. After that the dates are free again. { $balanceCentavos ->
        [0] That is all there is to pay.
       *[other] { $balanceWhen ->
            [dated] The balance of { $balance } you pay by { $balanceDueOn }.
           *[on_arrival] The balance of { $balance } you pay later, by link or on arrival.
        }
    }
pay-button = 💳 Pay the deposit of { $amount }
pay-button-short = 💳 Pay the deposit
pay-unavailable = The payment link is taking a while. Your booking stays in your name until { $deadline }: I will send it here as soon as it is ready.
pay-not-set-up = The deposit cannot be paid here yet. Please arrange the payment with us directly: the dates stay in your name until { $deadline }.
pay-retry = 🔄 Try again
pay-ready = The deposit is still to be paid to confirm booking *{ $code }*. You have until { $deadline }.
pay-deposit-due = { $receivedCentavos ->
    [0] The deposit is still to be paid to confirm booking *{ $code }*: *{ $due }*.
   *[other] *{ $due }* of the deposit is still to be paid to confirm booking *{ $code }*.
} You have until { $deadline }.
