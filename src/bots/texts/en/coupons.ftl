## What a coupon takes off, and what limits it

coupon-percent = { $percent }%
coupon-limit-none = No conditions.
coupon-limit-nights = { $open ->
    [end] • nights from { $from } on
    [beginning] • nights until { $to }
   *[none] • nights from { $from } to { $to }, both included
}
coupon-limit-minimum = • at least { $minimumNights } nights
coupon-limit-cabins = • for { $cabins } only
coupon-limit-last-day = • can be used until { $lastDay }
coupon-limit-uses = { $maxUses ->
    [one] • 1 use in all
   *[other] • { $maxUses } uses in all
}
coupon-limit-once = • once per person

## The owner's coupons

menu-coupons = 🏷 Coupons
command-coupons = Discount coupons
coupons-title = { $count ->
    [0] There is no coupon yet. A coupon takes a percentage or an amount off the lodging; the guest writes it before paying.
    [one] There is 1 coupon:
   *[other] There are { $count } coupons:
}
coupons-add = ➕ New coupon
coupons-all = 🏷 All coupons
coupons-card =
    {"*"}{ $code }* · { $worth }{ $state ->
        [off] {" "}· off
       *[on] {""}
    }
    { $limits }
    { $uses ->
        [0] Nobody has used it yet.
        [one] Used by 1 booking.
       *[other] Used by { $uses } bookings.
    }
coupons-off = 🔕 Switch off
coupons-on = 🔔 Switch on
coupons-which = Which coupon?
coupons-none-such = There is no coupon { $code }.
coupons-switched-off = Off: { $code } cannot be used any more. Bookings that have it keep it.
coupons-switched-on = On: { $code } can be used again.
coupon-unclear = A coupon has letters, digits and dashes, for example SUMMER10. Please write it as it stands there.

coupon-new-code = {"*"}What does the guest have to write?* Letters, digits and dashes, for example SUMMER10. Capitals and accents make no difference.
coupon-new-code-unclear = It takes { $least } to { $most } letters, digits or dashes, for example SUMMER10.
coupon-new-taken = There is a coupon { $code } already. Choose another name.
coupon-new-worth = {"*"}What does it take off the lodging?* A percentage (“10%”) or an amount (“15000”).
coupon-new-worth-unclear = Write a whole percentage from 1 to 100 (“10%”) or an amount (“15000”).
coupon-new-limits =
    {"*"}With what conditions?* Write those you want, one a line:

    • “from 1/12 to 28/2”: for which nights
    • “at least 3 nights”
    • “{ $cabin }”: only in that cabin
    • “until 30/11”: the last day to use it
    • “50 uses” in all
    • “once per person”
coupon-new-no-limits = No conditions
coupon-new-limits-unclear = I didn’t get “{ $said }”. Please write all the conditions again, one a line.
coupon-new-limits-over = { $date } is over: nobody could use the coupon. Please write all the conditions again, one a line.
coupon-new-review =
    {"*"}Check the coupon { $code }*

    It takes { $worth } off the lodging.
    { $limits }
coupon-new-confirm = ✅ Create the coupon
coupon-new-edit-code = ✏️ Another name
coupon-new-edit-worth = ✏️ Another discount
coupon-new-edit-limits = ✏️ Other conditions
coupon-new-done = Done: whoever writes *{ $code }* before paying has the discount.

## A guest's coupon

coupon-button = 🏷 I have a coupon
coupon-hint = 🏷 Do you have a coupon? Write “coupon” and what it says, before you pay.
coupon-which = Which of your bookings is the coupon for?
coupon-no-hold = A coupon is used before paying, and you have no unpaid booking now. Choose dates and a cabin and, once I keep it for you, write “coupon” and what yours says.
coupon-ask =
    {"*"}What does your coupon say?* Write it and I will tell you what booking { $code } comes to ({ $cabin }, { $stay }).{ $has ->
        [yes] {" "}It has the coupon { $coupon } now.
       *[no] {""}
    }
coupon-remove = Remove coupon { $coupon }
coupon-remove-short = Remove the coupon
coupon-review =
    { $with ->
        [none] {"*"}Remove the coupon from booking { $code }?*
       *[coupon] {"*"}Use coupon { $coupon } for booking { $code }?*
    }

    Before: { $before }
    Now: *{ $after }* ({ $difference })
    Deposit: { $newDeposit }
coupon-confirm = ✅ Confirm
coupon-other = ✏️ Another coupon
coupon-done =
    { $with ->
        [none] Done: booking *{ $code }* has no coupon any more.
        [same] 🏷 Booking *{ $code }* has coupon *{ $coupon }* already.
       *[coupon] 🏷 Done! I used coupon *{ $coupon }* for booking *{ $code }*.
    }

    { $lines }
    {"*"}Total: { $total }*{ $isOther ->
        [yes] {" "}({ $before } before)
       *[no] {""}
    }{ $taxes }
refusal-coupon_unknown = I do not know that coupon. Please look at how it is written and try again.
refusal-coupon_off = That coupon is no longer in use.
refusal-coupon_expired = That coupon could be used until { $lastDay }.
refusal-coupon_used_up = That coupon has been used as often as it could be.
refusal-coupon_used_by_guest = That coupon is for one use per person, and you have used it.
refusal-coupon_other_cabins = That coupon is for { $cabins } only. You can change the cabin and try it again.
refusal-coupon_other_nights = { $open ->
    [end] That coupon is for nights from { $from } on.
    [beginning] That coupon is for nights until { $to }.
   *[none] That coupon is for nights from { $from } to { $to }.
} You can change the dates and try it again.
refusal-coupon_too_short = That coupon is for stays of { $minimumNights } nights or more. You can make yours longer and try it again.
refusal-coupon_saves_nothing = That coupon would not make the booking any cheaper.
refusal-coupon_nothing_to_pay = That coupon covers everything and nothing would be left to pay, so I cannot use it here. { write-to-a-person }
refusal-coupon_paid_already = Something is paid for that booking already, and a coupon is used before paying.
refusal-coupon_price_agreed = The place has already made you a price for that booking, and no coupons come on top of it. { write-to-a-person }
change-coupon-lost = Coupon { $coupon } does not apply to this change: the price no longer includes it.
change-agreed-lost = The price the place made you ({ $reason }) was for the other cabin: it does not apply to this one.
change-agreed-kept = What you agreed on with the place still holds: { $amount } ({ $reason }).
changed-coupon-lost = Coupon { $coupon } does not apply to the change and is unused again.
changed-agreed-lost = The price you had set ({ $reason }) was for the other cabin and no longer applies.
notice-coupon_used-owners = 🏷 { $guest } used coupon { $coupon } for booking { $code } ({ $cabin }, { $stay }). Total: { $totalBefore } → { $totalAfter }.
notice-coupon_removed-owners = 🏷 { $guest } removed coupon { $coupon } from booking { $code } ({ $cabin }, { $stay }). Total: { $totalBefore } → { $totalAfter }.
