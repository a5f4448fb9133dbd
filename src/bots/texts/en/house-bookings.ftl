## The owner's list of bookings, and one of them

command-all_bookings = All bookings, by arrival
menu-all-bookings = 📒 All bookings
house-state = { $state ->
    [awaiting_owner] 🛎 Waits for your answer, until { $deadline }
    [awaiting_deposit] ⏳ Waits for the deposit of { $deposit }, until { $deadline }
    [awaiting_transfer_check] 🔎 There is a transfer to look for, until { $deadline }
    [confirmed] ✅ Confirmed
    [checked_in] 🏡 Staying
    [completed] 🏁 Over
    [declined] ❌ Declined by { $by }
    [expired] ⌛ Expired without a deposit
    [cancelled] 🚫 Cancelled
   *[no_show] 🙈 Did not show up
}
house-booking =
    {"*"}{ $guest }* · { $code }{ $reach }
    { $cabin } · { $stay }
    { $party }
    { house-state }
house-booking-payments = { $part ->
    [newest] The last { $shown } of { $count } payments (the statement has all of them):
   *[all] { $count ->
        [one] The payment that came:
       *[other] The payments that came, the last one first:
    }
}
house-booking-payment = • { $date } · { $amount } · { $how }
all-bookings-asked = { $when ->
    [some] { $where ->
        [one] { $days } · { $cabin }
       *[any] { $days }
    }
   *[any] { $where ->
        [one] { $cabin }
       *[any] from today on
    }
}
all-bookings-title = {"*"}{ $count ->
    [one] 1 booking
   *[other] { $count } bookings
}* · { all-bookings-asked }{ $part ->
    [some] {" "}· { $first } to { $last }
    [one] {" "}· number { $first }
   *[all] {""}
}
all-bookings-none = There are no bookings: { all-bookings-asked }.
all-bookings-line =
    {"*"}{ $dates }* · { $cabin } · { $guest }
    { house-state }{ $owes ->
        [some] {" "}· { $due } to be paid
        [nothing] {" "}· all paid
       *[not_asked] {""}
    }
all-bookings-more = See { $count ->
    [one] 1 more
   *[other] { $count } more
}
