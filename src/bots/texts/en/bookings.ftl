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
state-confirmed = ✅ Confirmed
state-checked_in = 🏡 Checked in
state-completed = Completed
state-declined = ❌ Not accepted
state-expired = ⌛ Expired
state-cancelled = Cancelled
state-no_show = No show

cancel-sure =
    Shall we cancel booking *{ $code }*?

    { $cabin }, { $stay }. The dates will be free again.{ $receivedCentavos ->
        [0] { $transfer ->
            [checked] {" "}If the money of your transfer has come in, the place gives it back to you.
           *[none] {" "}You have not paid anything yet, so you lose nothing.
        }
       *[other] {" "}What you have paid of the deposit comes back: *{ $received }*.
    }
cancel-yes = Yes, cancel it
cancel-no = No, leave it
cancel-no-short = No, keep it
cancel-yes-said = cancel, cancel it, yes cancel, yes cancel it, i want to cancel
cancel-done = Booking { $code } is cancelled. If you want other dates, { to-book }.
cancel-kept = Fine, booking { $code } stays as it is.

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
code-unclear = A code has 6 letters and digits, for instance K7Q2MX. Please write it again.
no-such-booking = I cannot find that booking. To see yours, { to-bookings }.
no-such-request = I cannot find that request. Tap /requests to see the ones that are waiting.
