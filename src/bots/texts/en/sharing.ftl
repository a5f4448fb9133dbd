bookings-share = 🔗 Share
share-link =
    With this link, the people you travel with see the booking ({ $cabin }, { $stay }) and nothing else: not its code, not what you paid, and they cannot change anything.

    { $links }

    Send it to whoever you like. When it should no longer be seen, choose “Stop sharing”.
share-invitation =
    Look where we are staying at { $complex }:
    { $links }
share-invitation-short = Look where we are staying at { $complex }
share-said = I would like to see booking { $word }
share-by-whatsapp = 📤 Send it by WhatsApp
share-by-telegram = 📤 Send it by Telegram
share-stop = 🚫 Stop sharing
share-stop-short = 🚫 Stop sharing
share-no-address = We do not know the address of this chat yet. Please try again in a moment.
share-stopped = Done: the link of booking { $code } shows nothing any more. If you share it again, it will be another link.
shared-ask = Which link were you sent? Paste what comes after “s_” here.
shared-card =
    {"*"}Your stay at { $complex }*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    Check-in from { $checkInTime }, check-out until { $checkOutTime }.

    It was shared with you to look at. To change anything, talk to whoever booked it.
shared-not-confirmed = ⏳ It is not confirmed yet.
shared-file-description = { $party } · check-in from { $checkInTime }
shared-over = That stay at { $complex } is over or no longer stands, so there is nothing to show. We hope to see you another time!
shared-refusal-no_such_link = That link shows no booking. Ask whoever sent it to send it again, all of it.
shared-refusal-no_longer_shared = Whoever sent you that link no longer shares the booking. If you need it, ask for a new one.
shared-refusal-too_many_tries = Too many tries with links that do not exist. Wait an hour and try again.
