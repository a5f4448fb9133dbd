clerk-progress = Step { $step } of { $of }
clerk-back = ‹ Back
clerk-save = Save
clerk-cancel = Exit
clerk-stale = { $surface ->
    [numbers] That option belongs to an earlier question. Please go on with the last message.
   *[other] That button belongs to an earlier question. Please go on with the last message.
}
clerk-over = { $surface ->
    [numbers] That number is none of the options right now. See the last message or, to see everything you can do, { to-menu }.
   *[other] That conversation is over: see the last message or, to begin another, { to-menu }.
}
clerk-pick-one = Please choose one of these.
clerk-noted = Noted.
clerk-review-unclear = { $surface ->
    [numbers] If all is well, write *yes*. If not, reply with the number of what you want to change.
   *[other] If all is well, tap *{ $confirm }* or write *yes*. If not, tap what you want to change.
}
clerk-yes-said = yes, yes please, yes thanks, yes thank you, yep, yeah, sure, ok, okay, fine, perfect, great, confirm, i confirm, book it, go ahead
clerk-no-said = no, nope, no thanks, not yet, better not
clerk-gone = What you had chosen is no longer possible. This is what there is now:
clerk-changed = Something changed since you saw it. Please look again.
clerk-cancelled = All right, I have dropped that and nothing was saved. To see everything you can do, { to-menu }.
clerk-saved = Saved 👍. Whenever you want to go on, { to-menu } and we will pick up where we left off.
clerk-nothing-open = There is nothing to go on with. To book, send me your dates; to see everything I can do, { to-menu }.
clerk-open-already = You have an unfinished conversation. Shall we go on with it or start again?
clerk-resume = Go on
clerk-restart = Start again
clerk-back-to = Back to what we were doing.
clerk-unreadable-sticker = Lovely sticker! But I need you to answer { in-writing }.
clerk-unreadable-voice = I cannot listen to voice notes yet. Could you write it, please?
clerk-unreadable-photo = I cannot look at photos for now. Could you write it, please?
clerk-unreadable-document = I cannot open files for now. Could you write it, please?
clerk-unreadable-location = Thank you for the location, but here I need you to answer { in-writing }.
clerk-unreadable-contact = Thank you for the contact, but here I need you to answer { in-writing }.
clerk-unreadable-command = I do not know that command. To see everything I can do, { to-menu }.
clerk-unreadable-other = I cannot read that. Could you write it, please?
clerk-unreadable-reaction = Thank you for the reaction! To go on, I need you to answer { in-writing }.
clerk-person = 🙋 Talk to a person
clerk-more = These are the other options:
clerk-change = What would you like to change?
clerk-ways = Write save or exit at any time
clerk-ways-back = Write back, save or exit
to-menu = { $surface ->
    [telegram] tap /start
   *[other] write *menu*
}
to-book = { $surface ->
    [telegram] tap /book
   *[other] write *book*
}
to-bookings = { $surface ->
    [telegram] tap /bookings
   *[other] write *my bookings*
}
in-writing = { $surface ->
    [numbers] in writing
   *[other] with a button or in writing
}
