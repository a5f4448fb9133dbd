## What a coupon takes off, and what limits it

coupon-percent = { $percent }%
coupon-limit-none = No conditions.
coupon-limit-nights = { $open ->
    [end] • nights from { $from } on
    [beginning] • nights until { $to }
   *[none] • nights from { $from } to { $to }, both included
}
coupon-limit-minimum = • from { $minimumNights } nights on
coupon-limit-cabins = • for { $cabins } only
coupon-limit-last-day = • to be used until { $lastDay }
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
        [one] 1 booking uses it.
       *[other] { $uses } bookings use it.
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
coupon-new-review =
    {"*"}Check the coupon { $code }*

    It takes { $worth } off the lodging.
    { $limits }
coupon-new-confirm = ✅ Create the coupon
coupon-new-edit-code = ✏️ Another name
coupon-new-edit-worth = ✏️ Another discount
coupon-new-edit-limits = ✏️ Other conditions
coupon-new-done = Done: whoever writes *{ $code }* before paying has the discount.
