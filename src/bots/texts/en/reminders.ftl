## What the calendar has us say

notice-reminder_deposit_due-guest =
    ⏰ Booking *{ $code }* (*{ $cabin }*, { $stay }) runs out { $deadline }, and the deposit of *{ $deposit }* is still missing.

    Pay it before then and the cabin is yours.
notice-reminder_balance_due-guest =
    Not long now! We look forward to seeing you in *{ $cabin }* ({ $code }) on { $checkIn }.

    {"*"}{ $owed }* of your stay is still to be paid. { $balanceWhen ->
        [dated] You can pay it by { $balanceDueOn }.
       *[on_arrival] Pay it before you arrive, and you can walk right in.
    }
notice-reminder_pre_arrival-guest =
    🏡 Not long now: we look forward to seeing you in *{ $cabin }* ({ $code }) on { $checkIn }, from { $checkInTime }.

    So that everything is ready, tell us what time you will arrive and who is coming: the law asks us for the list.
notice-reminder_check_in-guest = 🏡 We look forward to seeing you in *{ $cabin }* on { $checkIn }, from { $checkInTime }. Booking *{ $code }*.
notice-reminder_registry-owners =
    📋 *{ $guest } arrives* · { $code }

    {"*"}{ $cabin }* · { $stay } · { $party }{ $reach }
    { $owedCentavos ->
        [0] Everything is paid.
       *[other] 💵 *{ $owed }* is left to collect.
    }
notice-reminder_mid_stay-guest = How is your stay in *{ $cabin }*? Is everything all right?
notice-reminder_check_out-guest =
    Your stay in *{ $cabin }* ends on { $checkOut }: check-out is by { $checkOutTime }.

    Before you leave, please close the windows and the gas, leave the key where you found it and see that nothing stays behind. Thank you for coming!
notice-reminder_feedback-guest =
    Thank you for coming to *{ $complex }*. How was your stay in *{ $cabin }*?

    It takes a minute and helps us a lot: 1 to 5 stars and, if you like, a few words.
notice-reminder_come_back-guest =
    Hello { $guest }: some months ago you stayed in *{ $cabin }*. Would you like to come back to *{ $complex }*?

    Write me your dates, and I will tell you what is free and what it costs.

## How owners set it

reminders-title = 🔔 This is what is told by itself. Choose one to look at it or change it:
reminders-line = { $on ->
    [yes] ✅ *{ $name }*: { $when }
   *[other] 🔕 *{ $name }*: { $when }
}
reminders-option = { $on ->
    [yes] ✅ { $name }
   *[other] 🔕 { $name }
}
reminder-name-deposit_due = The deposit is about to be due
reminder-name-balance_due = The balance is not paid
reminder-name-balance_overdue = The balance is overdue
reminder-name-pre_arrival = Before they arrive
reminder-name-check_in = How to get in
reminder-name-registry = To you: who arrives
reminder-name-mid_stay = Is all well?
reminder-name-check_out = Check-out
reminder-name-damage_return = To you: return the damage deposit
reminder-name-feedback = Ask for a review
reminder-name-come_back = Invite them back
reminder-short-deposit_due = Deposit due
reminder-short-balance_due = Balance
reminder-short-balance_overdue = Overdue balance
reminder-short-pre_arrival = Before arrival
reminder-short-check_in = How to get in
reminder-short-registry = Who arrives
reminder-short-mid_stay = Is all well?
reminder-short-check_out = Check-out
reminder-short-damage_return = Return damage deposit
reminder-short-feedback = Review
reminder-short-come_back = Come back
reminder-when = { $unit ->
    [minutes] { $lead } minutes before it is due
    [before_balance] { $lead ->
        [one] { $lead } day before the balance is due, { $time }
       *[other] { $lead } days before the balance is due, { $time }
    }
    [after_balance] { $lead ->
        [one] { $lead } day after the balance was due, { $time }
       *[other] { $lead } days after the balance was due, { $time }
    }
    [before_check_in] { $lead ->
        [0] on the day of arrival, { $time }
        [one] { $lead } day before arrival, { $time }
       *[other] { $lead } days before arrival, { $time }
    }
    [after_check_in] { $lead ->
        [one] { $lead } day after arrival, { $time }
       *[other] { $lead } days after arrival, { $time }
    }
    [before_check_out] { $lead ->
        [one] { $lead } day before check-out, { $time }
       *[other] { $lead } days before check-out, { $time }
    }
   *[after_check_out] { $lead ->
        [0] on the day of check-out, { $time }
        [one] { $lead } day after check-out, { $time }
       *[other] { $lead } days after check-out, { $time }
    }
}
reminders-card =
    {"*"}{ $name }*
    { $on ->
        [yes] ✅ It is sent: { $when }
       *[other] 🔕 Switched off. If you switch it on: { $when }
    }
reminders-own-words =
    Your words at the end:
    { $words }
reminders-on = ✅ Switch on
reminders-off = 🔕 Switch off
reminders-when = 🕒 Change when
reminders-words = ✏️ Your words
reminders-preview = 👀 See how it looks
reminders-all = 🔔 All reminders
reminders-changed = Done. { $name }: { $when }.
reminders-words-ask = Write what you want to add at the end of this reminder. It is sent just as it is, in the language you write it in.
reminders-words-none = No words of mine
reminders-words-long = That is too long: { $max } characters at most.
reminders-lead-ask = { $unit ->
    [minutes] How many minutes before the deposit is due? From { $min } to { $max }.
    [before_balance] How many days before the balance is due? From { $min } to { $max }.
    [after_balance] How many days after the balance was due? From { $min } to { $max }.
    [before_check_in] How many days before arrival? From { $min } to { $max }.
    [after_check_in] How many days after arrival? From { $min } to { $max }.
    [before_check_out] How many days before check-out? From { $min } to { $max }.
   *[after_check_out] How many days after check-out? From { $min } to { $max }.
}
reminders-lead-wrong = Write a number from { $min } to { $max }.
reminders-time-ask = At what time, by the house's clock? From { $earliest } to { $latest }, for example 10:30.
reminders-time-wrong = Write a time from { $earliest } to { $latest }, for example 10:30.
reminders-example-cabin = Your cabin
