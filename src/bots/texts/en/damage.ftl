## A balance that is overdue

notice-reminder_balance_overdue-guest =
    The balance of *{ $owed }* of booking *{ $code }* ({ $cabin }, { $stay }) was due on { $balanceDueOn } and has not reached us yet.

    If you have paid it, let us know; if not, you can pay it now. Your booking stands.
notice-reminder_balance_overdue-owners =
    ⏰ *Overdue balance: { $owed }* · { $code }

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }

    It was due on { $balanceDueOn }. We remind them once more; nothing is cancelled by itself.

## What is left against damage

damage-line = 🔐 On arrival you also leave a damage deposit of { $amount }, which you get back when you leave.
damage-cash = in cash
damage-transfer = by transfer
damage-card = held on the card
notice-damage_received-guest =
    🔐 We noted your damage deposit of *{ $amount }* ({ $method }) · booking *{ $code }*.

    You get it back at the end of your stay; it is no part of the price.
notice-damage_returned-guest = { $keptCentavos ->
    [0] 🔓 All of the damage deposit of booking *{ $code }* was given back to you: *{ $returned }*. Thank you for taking care of the place!
   *[other] 🔓 Of the damage deposit of booking *{ $code }*, which was { $amount }, *{ $returned }* was given back to you. The place kept { $kept }. The reason: { $why }
}
notice-reminder_damage_return-owners =
    🔐 *Have you given back the damage deposit?* · { $code }

    { $guest } · { $cabin } · leaves on { $checkOut }{ $reach }

    It is still noted as in your hands. Once you give it back, note it: we tell them.

## How owners note it

command-guarantees = Damage deposits
guarantees-none = There are no damage deposits to take or to give back.
guarantees-title = { $count ->
    [one] There is one damage deposit to see to:
   *[other] There are { $count } damage deposits to see to:
}
guarantee-due =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 A damage deposit of { $asked } is asked for, and none is noted.
guarantee-held =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 In your hands: { $amount } ({ $method })
guarantee-button = 🔐 Damage deposit
guarantee-button-short = 🔐 Damage deposit
guarantee-receive = 🔐 I received it
guarantee-return = 🔓 I gave it back
guarantee-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    How was the damage deposit left?
guarantee-cash = 💵 In cash
guarantee-transfer = 🏦 By transfer
guarantee-card = 💳 Held on the card
guarantee-how-much = How much is it? Write the amount, for example 500.
guarantee-asked = { $asked }, as asked
guarantee-amount-unclear = I did not understand the amount. Write it in figures, for example 500 or 500.50.
guarantee-received =
    ✅ Noted: { $amount } ({ $method }) from { $guest } · { $code }. We’ve let them know.

    On the day they leave we remind you to give it back.
guarantee-what =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    🔐 In your hands: { $amount } ({ $method }). What did you do?
guarantee-return-all = 🔓 I gave it all back
guarantee-return-part = ✂️ I gave back a part, or nothing
guarantee-fix = ✏️ Correct what is noted
guarantee-return-how-much = How much of the { $amount } did you give back? If nothing, write 0.
guarantee-too-much = That is more than the { $amount } they left. Write how much you gave back.
guarantee-return-why = Why is not all of it given back? Write it in a few words: { $guest } will read it.
guarantee-returned = { $keptCentavos ->
    [0] ✅ Noted: you gave all of it back to { $guest } ({ $returned }) · { $code }. We’ve let them know.
   *[other] ✅ Noted: you gave { $returned } back to { $guest } and kept { $kept } · { $code }. We’ve let them know.
}
guarantee-already_returned = The damage deposit of { $code } had been given back: { $returned } of { $amount }. { $by } noted it.
guarantee-not_received = No damage deposit is noted for booking { $code }.
