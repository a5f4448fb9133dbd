owner-only = That is only for the people who run the place.
owner-in-telegram = What the people who run the place do is done in Telegram: open the chat with the complex there.
requests-none = No request is waiting. I will tell you when one comes.
requests-title = { $count ->
    [one] 1 request is waiting for your answer:
   *[other] { $count } requests are waiting for your answer:
}
request-card =
    🛎 *Request { $code }*

    { booking-with-price }

    You have until { $deadline } to answer.
booking-for-owners =
    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
booking-with-price =
    { booking-for-owners }
    Total { $total } · deposit { $deposit }{ $hasCoupon ->
        [yes] {" "}· coupon { $coupon }
       *[no] {""}
    }
request-approve = ✅ Approve
request-decline = ❌ Decline
approve-done = Approved. { $guest } has until { $deadline } to pay the deposit of { $deposit } ({ $code }). I will tell you when it is paid.
decline-why = Why are you declining { $guest }'s request *{ $code }*? The guest will read your answer.
decline-maintenance = The cabin is under maintenance
decline-own-use = We will be using it ourselves
decline-other-plans = We cannot have you on those dates
decline-reason-empty = Write a short reason, or choose one of the buttons.
decline-reason-long = That reason is too long for the guest: { $max } characters at most.
decline-review =
    Shall we decline { $guest }'s request *{ $code }* ({ $cabin }, { $stay })?

    The reason, as they will read it: { $reason }
decline-yes = Yes, decline it
edit-reason = ✏️ Another reason
decline-done = Declined. I told { $guest } ({ $code }); the dates are free.
