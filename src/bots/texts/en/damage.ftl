## A balance that is overdue

notice-reminder_balance_overdue-guest =
    The balance of *{ $owed }* of booking *{ $code }* ({ $cabin }, { $stay }) was due on { $balanceDueOn } and has not reached us yet.

    If you have paid it, let us know; if not, you can pay it now. Your booking stands.
notice-reminder_balance_overdue-owners =
    ⏰ *Overdue balance: { $owed }* · { $code }

    { booking-for-owners }

    It was due on { $balanceDueOn }. We remind them once more; nothing is cancelled by itself.

## What is left against damage

damage-deposit-line = 🔐 On arrival you also leave a damage deposit of { $amount }, which you get back when you leave.
by-hand-card = held on the card
notice-damage_received-guest =
    🔐 We noted your damage deposit of *{ $amount }* ({ $method }) · booking *{ $code }*.

    You get it back at the end of your stay; it is no part of the price.
notice-damage_returned-guest = { $keptCentavos ->
    [0] 🔓 You got back all of your damage deposit for booking *{ $code }*: *{ $returned }*. Thank you for taking care of the place!
   *[other] 🔓 Of your damage deposit of { $amount } (booking *{ $code }*) you got back *{ $returned }*. The place kept { $kept }. Reason: { $why }
}
notice-reminder_damage_return-owners =
    🔐 *Have you given back the damage deposit?* · { $code }

    { $guest } · { $cabin } · leaves on { $checkOut }{ $reach }

    You still have it, as far as is noted. Once you give it back, note it: we tell them.

## How owners note it

command-damage_deposits = Damage deposits
damage-deposits-none = There are no damage deposits to take or to give back.
damage-deposits-title = { $count ->
    [one] There is one damage deposit to see to:
   *[other] There are { $count } damage deposits to see to:
}
damage-deposit-due =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 Damage deposit still to be taken: { $asked }
damage-deposit-held =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 In your hands: { $amount } ({ $method })
damage-deposit-button = 🔐 Damage deposit
damage-deposit-button-short = 🔐 Damage deposit
damage-deposit-receive = 🔐 I received it
damage-deposit-return = 🔓 I gave it back
damage-deposit-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    How was the damage deposit left?
paid-card = 💳 Held on the card
damage-deposit-how-much = How much is it? Write the amount, for example 500.
damage-deposit-asked = { $asked }, as asked
damage-deposit-received =
    ✅ Noted: { $amount } ({ $method }) from { $guest } · { $code }. I told them.

    On the day they leave I remind you to give it back.
damage-deposit-what =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    🔐 In your hands: { $amount } ({ $method }). What did you do?
damage-deposit-return-all = 🔓 I gave it all back
damage-deposit-return-part = ✂️ I gave back a part, or nothing
damage-deposit-fix = ✏️ Correct what is noted
damage-deposit-return-how-much = How much of the { $amount } did you give back? If nothing, write 0.
damage-deposit-too-much = That is more than the { $amount } they left. Write how much you gave back.
damage-deposit-return-why = Why is not all of it given back? Write it in a few words: { $guest } will read it.
damage-deposit-review = You give *{ $returned }* back to { $guest } ({ $code }) and keep *{ $kept }*. { $guest } will read: “{ $reason }”. Shall I note it?
damage-deposit-returned = { $keptCentavos ->
    [0] ✅ Noted: you gave all of it back to { $guest } ({ $returned }) · { $code }. I told them.
   *[other] ✅ Noted: you gave { $returned } back to { $guest } and kept { $kept } · { $code }. I told them.
}
damage-deposit-changed = Meanwhile what was noted has changed. This is how it stands now:
damage-deposit-already_returned = The damage deposit of { $code } had been given back: { $returned } of { $amount }. { $by } noted it.
damage-deposit-not_received = No damage deposit is noted for booking { $code }.
