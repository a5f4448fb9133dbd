## Talking with a person

command-person = Talk to a person
command-tickets = Talks with guests

person-ask = What would you like to tell them?
person-is-owner = Here it is you who answers 😊: when a guest asks for a person, it comes to this chat.
person-nobody = Sorry, there is nobody around who could answer you here right now. Please try again later.
person-opened =
    Done: I told the people of *{ $complex }* that you would like to talk (talk #{ $number }). { $usual ->
        [minutes] They usually answer within minutes.
        [hour] They usually answer within the hour.
        [hours] They usually answer within a few hours.
        [days] It sometimes takes them more than a day to answer.
       *[unknown] They will answer here as soon as they can.
    }

    From now on whatever you send here goes to them, and I stay silent. To go back to the assistant write *close*.

ticket-back = ↩️ Back to the assistant
ticket-back-short = Back to assistant
ticket-again = 🙋 Talk to a person
ticket-again-short = 🙋 Talk
ticket-busy = A person is with you now (talk #{ $number }), so I do not answer here. If you are done, close the talk to go back to the assistant.
ticket-busy-notice = A person is with you now. To go back to the assistant write “close”.
ticket-unsayable = I cannot pass that on. Send it as text, a photo, a voice note or a file.
ticket-unsayable-too_big = That file is too large, so I did not pass it on. Send one of up to 16 MB.
ticket-unsayable-not_kept = I cannot pass on that kind of file. Send it as a PDF, a photo or text.
ticket-unsayable-unavailable = I could not fetch that file, so I did not pass it on. Please send it again.
ticket-unsayable-too_much = You have sent many files today, and this one I did not pass on. Write it, or send it tomorrow.
ticket-flooding = That is a lot of messages at once, and this one I did not pass on. Wait a few minutes and send it again.
ticket-closed = I closed talk #{ $number }. It is me again.
ticket-nothing-to-close = There is no talk open: you are with me. What do you need?

## For owners

ticket-close = ✅ Close
ticket-reopen = 🔓 Open again
ticket-see = 👀 See the latest
ticket-sent = ✓ Sent to { $guest }
ticket-is-closed = This talk is closed already, and I passed that on to nobody. To go on, open it again and reply once more.
ticket-ask = Which talk? Write its number, for instance #14.
ticket-unknown = There is no talk #{ $number }.
ticket-title = *Talk #{ $number } with { $guest }*: the latest
ticket-how = Reply to any of these messages, and it goes to { $guest }.
ticket-message =
    {"*"}{ $name }* · { $moment }
    { $words }
ticket-ended = I closed talk #{ $number } with { $guest } and told them. The assistant is with them again.
ticket-ended-already = Talk #{ $number } with { $guest } was closed already.
ticket-reopened = Talk #{ $number } is open again. Reply to any of its messages, and it goes to { $guest }.
ticket-elsewhere = { $guest } is in another, newer talk: go on there. #{ $number } stays closed.
tickets-none = There are no open talks. I will tell you when somebody wants to talk to you.
tickets-title = { $count ->
    [one] There is 1 open talk:
   *[other] There are { $count } open talks:
}
ticket-line-waiting = ⏳ *#{ $number }* · { $guest } wrote { $ago } and waits for an answer.
ticket-line-answered = 💬 *#{ $number }* · { $guest } has an answer.
ticket-card = 🙋 *{ $guest } would like to talk to somebody* · #{ $number }
ticket-card-telegram = They write from Telegram.
ticket-card-whatsapp = They write from WhatsApp, without showing their number.
ticket-card-phone = 📱 WhatsApp { $phone }
ticket-card-booking = 🧾 { $code } · { $cabin } · { $stay } · { $state ->
    [awaiting_owner] request not answered
    [awaiting_deposit] deposit due
    [awaiting_transfer_check] transfer to check
    [checked_in] staying now
   *[confirmed] confirmed
}
ticket-card-booking-now = They were in the middle of a booking.
ticket-card-how = To answer, reply to this message. Meanwhile the assistant says nothing to them.
ticket-card-elsewhere = To answer, open the chat with the complex in Telegram.

notice-ticket_said-owners =
    {"*"}{ $guest }* · #{ $number }
    { $words }
notice-ticket_answered-guest =
    {"*"}{ $by }*
    { $words }
notice-ticket_answered-owners =
    ↩️ *{ $by }* answered { $guest } · #{ $number }
    { $words }
notice-ticket_closed-guest = { $how ->
    [owner] { $by } closed talk #{ $number }. It is me again: tell me what you need.
   *[silence] I closed talk #{ $number }, for nobody has written in a week. It is me again.
}
notice-ticket_closed-owners = { $how ->
    [guest] { $guest } closed talk #{ $number } and went back to the assistant.
    [owner] { $by } closed talk #{ $number } with { $guest }.
   *[silence] Talk #{ $number } with { $guest } closed by itself: nobody has written in a week.
}
notice-ticket_reopened-guest = { $by } opened talk #{ $number } again: what you write here goes to them, and I stay silent. To go back to the assistant write *close*.
notice-ticket_reopened-owners = { $by } opened talk #{ $number } with { $guest } again.
notice-ticket_undelivered-owners = ⚠️ Your answer did not reach { $guest } (talk #{ $number }): { $why }
ticket-undelivered-window = they last wrote more than a day ago, and WhatsApp does not allow it any more. We asked them to write; when they do, it comes.
ticket-undelivered-telegram = Telegram did not deliver it; most often they have blocked the chat. If they come back, it comes.
ticket-undelivered-refused = WhatsApp did not take it. If they write again, we try once more.
