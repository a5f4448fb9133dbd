## Paying by transfer

transfer-button = 🏦 Pay by bank transfer
transfer-button-short = 🏦 Bank transfer
transfer-amount = 🏦 For booking *{ $code }*, transfer exactly *{ $due }* to this account:
transfer-holder = Account holder: { $holder }
transfer-bank = Bank: { $bank }
transfer-alias = Alias: { $alias }
transfer-cbu = CBU: { $cbu }
transfer-cvu = CVU: { $cbu }
transfer-pix = Pix key: { $pix }
transfer-copy-alias = 📋 Copy the alias
transfer-copy-cbu = 📋 Copy the CBU
transfer-copy-cvu = 📋 Copy the CVU
transfer-copy-pix = 📋 Copy the Pix key
transfer-then = { $until ->
    [deadline] Once you have, send me a photo or the PDF of the receipt here: you have until { $deadline }. The place checks it and I’ll let you know.
   *[other] Once you have, send me a photo or the PDF of the receipt here. The place checks it and I’ll let you know.
}
transfer-send-receipt = Thank you! Send me a photo or the PDF of the receipt for booking *{ $code }* here, so that the place can check it. I’ll let you know.
transfer-not-offered = Bank transfers are not taken here. See how to pay for booking { $code }:
pay-balance-by-transfer = { balance-left } { $balanceWhen ->
    [dated] You can transfer it by { $balanceDueOn }.
    [late] It was due by { $balanceDueOn }: please transfer it as soon as you can.
   *[on_arrival] You can transfer it now, or pay on arrival.
}

## The receipt

receipt-opened-hold =
    { receipt-sent-on } They have until { $deadline } to check it, and your dates are kept meanwhile.

    There is nothing else you need to do: I’ll let you know as soon as they confirm it.
receipt-opened-kept = { receipt-sent-on } I’ll let you know as soon as they confirm it.
receipt-sent-on = 🧾 I have the receipt for booking *{ $code }* and sent it to the place.
receipt-opened-over = 🧾 I have the receipt, but booking *{ $code }* was no longer held. I sent it to the place all the same: if the money came, we confirm the booking or, if somebody else has the dates by now, they give it back.
receipt-opened-ended = 🧾 I have the receipt, but booking *{ $code }* no longer stands. I sent it to the place all the same: if the money came, they give it back.
receipt-added = 🧾 I added this one to the receipt for booking *{ $code }* as well.
receipt-too_many = I already have several receipts for booking *{ $code }*, and the place is looking at them: I cannot add any more. I’ll tell you as soon as they answer; if anything is missing, talk to a person.
transfer-being-checked = 🔎 The place is checking your transfer for booking *{ $code }*: if you have made it, there is no need to pay again. I will tell you as soon as they answer.
receipt-known-waiting = We have that receipt already: the place is checking it. I’ll let you know as soon as they answer.
receipt-known-confirmed = That receipt is confirmed already. Paid for booking { $code }: { $received }.
receipt-known-not_received = That receipt is the one the place has checked already, and they say that the money did not come. If you have another, send it to me; or talk to a person.
receipt-known-same = { receipt-known-confirmed }
receipt-unasked = Is that the receipt of a transfer? Please tap the button and send it again, so that I know which booking it is for.
receipt-unasked-yes = 🧾 Yes, it is the receipt
receipt-unasked-yes-short = 🧾 Receipt
receipt-other = I cannot take that as the receipt for booking { $code }. Please send me a photo or the PDF.
receipt-heic = That photo came in a format (HEIC) that not every phone opens. Please send me a screenshot of the receipt for booking *{ $code }*, or the photo as a photo and not as a file.
receipt-unreadable = I cannot open that file: it is no PDF and no ordinary photo, or it came damaged. Please send me a screenshot of the receipt for booking *{ $code }*.
receipt-too_big = That file is too big for me: I take up to 16 MB. Please send me a photo or a screenshot of the receipt.
receipt-too_much = You sent me many files today and I cannot keep any more. Talk to a person, or send me the receipt tomorrow.
receipt-unavailable = I could not fetch that file. Would you send me the receipt again, please?

## What the owner sees of it

notice-transfer_receipt-owners =
    { $more ->
        [more] 🧾 *Another receipt for the same booking* · { $code }
       *[other] 🧾 *Receipt of a transfer* · { $code }
    }

    { booking-with-price }
    { $count ->
        [one] 1 receipt
       *[other] { $count } receipts
    }

    See whether the money is in your account: the receipt alone is not enough.
notice-transfer_unreadable-owners =
    🧾 { $guest } sent a file that I could not take as the receipt for booking { $code } ({ $cabin }, { $stay }). I asked for a screenshot.

    If the money is in your account, there is no need to wait for that: note the payment.
notice-transfer_waits-owners = ⏰ { $guest } is waiting for you to confirm the transfer for booking { $code } ({ $cabin }, { $stay }). Has the money come?
transfer-card =
    🧾 *Transfer to confirm* · { $code }

    { booking-with-price }
    { $count ->
        [one] 1 receipt
       *[other] { $count } receipts
    }
transfer-same = ⚠️ *Mind:* this very file also came for booking { $code } of { $guest } ({ $at }). Make sure these are two transfers.
transfer-in-button = ✅ Confirm
transfer-out-button = ❌ Did not come
transfer-which = Which transfer? Tap the button of the notice you got.
transfer-unknown = I cannot find that transfer.
transfer-how-much =
    How much came from { $guest } for booking *{ $code }*? { $askedCentavos ->
        [0] No payment is expected for it. Write the amount.
       *[other] { $asked } is expected. Tap the button or write the amount.
    }
transfer-exact = ✅ { $asked } came
transfer-less = *{ $amount }* came from { $guest }: { $difference } less than expected. Shall I note that? I’ll tell them how much is missing.
transfer-more = *{ $amount }* came from { $guest }: { $difference } more than expected. Shall I note that? The rest counts towards the balance or, where nothing is left to pay, is noted to be given back.
transfer-answered = { $how ->
    [undone] The transfer of { $guest } ({ $code }) had been noted, { $amount }, and was undone after that. If the money came, note it as a payment.
    [confirmed] The transfer of { $guest } ({ $code }) was confirmed by { $by }: { $amount }.
    [same] { $by } said that the receipt from { $guest } ({ $code }) is for a payment that was noted already. If it is for another, tap Confirm.
   *[other] { $by } said that the transfer of { $guest } ({ $code }) did not come. If it came later, tap Confirm.
}
transfer-out-then = Nothing came from { $guest } for booking *{ $code }*? What should we do?
transfer-out-again = 🧾 Ask for another receipt
transfer-out-same = 🔁 It is for a payment I noted
transfer-out-end = 🚫 Let the booking go
paid-check-waits = 🧾 A transfer receipt for booking *{ $code }* has no answer yet. If it is for this payment, tap the button, so that it is not noted twice.
paid-check-same = 🔁 It is for this payment
transfer-out-again-done = I told { $guest } that the money for booking { $code } did not come, and what they can do. If it comes later, you can still tap Confirm.
transfer-out-same-done = Done: it is kept as a receipt for what you noted from { $guest } ({ $code }). I told them nothing.
transfer-same-nothing = No payment is noted for booking *{ $code }* of { $guest }: their receipt is still waiting. Has the money come?
transfer-out-more = There is another receipt from { $guest } for booking *{ $code }*, which came after that one: I’ll show it to you in a moment. I have not told them anything for now, and the booking stays as it was.
transfer-out-ended = Done: booking { $code } of { $guest } has ended and the dates are free. I told them why.
decline-no-transfer = The transfer did not come

## What the guest hears of it

notice-transfer_not_received-guest =
    The place looked at its account, and the money for booking *{ $code }* has not come yet.

    { $state ->
        [awaiting_deposit] If you made the transfer, send me a receipt here that shows the date, the amount and the account, or pay another way. We keep your dates until { $deadline }.
       *[other] If you made the transfer, send me a receipt here that shows the date, the amount and the account, or talk to a person.
    }
notice-transfer_expired-guest =
    The place did not get to confirm your transfer for booking *{ $code }* (*{ $cabin }*, { $stay }), and the time to keep the dates is up.

    If you made the transfer, your money is not lost: we go on asking them. Once they confirm it, the dates are yours if they are still free; if not, they give it back.
notice-transfer_expired-owners = ⌛ The time of booking { $code } of { $guest } ({ $cabin }, { $stay }) is up, and you had not answered whether the transfer came. The dates are free, but { $guest } may have paid: answer all the same, with the receipt’s button or in /requests.
