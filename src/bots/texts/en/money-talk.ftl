## Who has paid, or waits for money

account-known = This is what we have on record so far:
account-otherwise = A payment by link may take some minutes to appear, and what goes back to a card, until its next statement. If your account shows something else, tell us and we will look into it.
account-pay = 💳 Pay what is left
account-send-receipt = 📎 Send the receipt of a transfer
account-send-receipt-short = 📎 Receipt
account-none = I see no booking of yours in this chat, so I cannot tell which payment you mean. If you booked in another chat, you can join them; if not, I will put you through to a person.

## Which paper

papers-which = What do you need? I can send you the *receipt* of a payment or the *statement* of a booking here. They are no invoices: those are made by the place, and you can ask for one.
papers-later = Once you have a booking I will send you the receipt of each payment and the statement here. Invoices are made by the place: if you need one, please ask.

## Whether it could cost less

discounts = What discounts there are, for staying longer say, are in the price I show you for your dates already. { $coupons ->
    [yes] If you have a coupon, write “coupon” and what it says.{" "}
   *[no] {""}
}For anything else I will put you through to a person.
