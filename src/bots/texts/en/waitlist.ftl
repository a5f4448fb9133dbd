## Nothing free

nothing-free = *Which other days would suit you?* { $count ->
    [0] I found nothing in the 30 days before or after either.
   *[other] { nearest-dates }
} If only those dates will do, I can tell you as soon as they are free.
nothing-on-sale = *Which other days would suit you?* { nearest-dates }
nearest-dates = { $other ->
    [yes] Below is the closest we have, with the total of the cheapest cabin; with 🌙, for another number of nights.
   *[no] Below is the closest we have, with the total of the cheapest cabin.
}
alternative-before = ⬅️ { $dates } · { $price }
alternative-after = ➡️ { $dates } · { $price }
alternative-shorter = 🌙 { $dates } · { $price }
alternative-longer = 🌙 { $dates } · { $price }
alternative-short = { $dates }

## The line

waitlist-join = 🔔 Tell me if it frees up
waitlist-join-short = 🔔 Tell me
waitlist-join-cabin = 🔔 Tell me if { $cabin } frees up
waitlist-join-cabin-short = 🔔 Only that cabin
waitlist-join-any = 🔔 Tell me if any cabin frees up
waitlist-join-any-short = 🔔 Any cabin
waitlist-dates = *Which days would you like to come?* Write them like this: “5 Jan to 8 Jan”.
waitlist-joined =
    🔔 { $wanted ->
        [one] You are on the waiting list for *{ $cabin }*: { $stay }, { $party }.
       *[any] You are on the waiting list: { $stay }, { $party }.
    }

    { $ahead ->
        [0] Nobody is before you.
        [one] One person is before you.
       *[other] { $ahead } people are before you.
    } { $wanted ->
        [one] When it frees up and it is your turn, I will keep it for you for a while and write to you here.
       *[any] When a cabin frees up and it is your turn, I will keep it for you for a while and write to you here.
    }
waitlist-offered = We are already keeping a cabin for you: { $stay }, { $party }. Have a look at your waiting list.
waitlist-still-free = Good news! There is room on those dates: no need to wait.
waitlist-see-cabins = 🏡 See the cabins
waitlist-too-many = You are already waiting for { $maxWaits } dates, which is the most. Leave one of them to wait for this one.
waitlist-decline = No, thanks
menu-waiting = 🔔 My waiting list
waiting-none = You are not waiting for any dates.
waiting-title = { $count ->
    [one] You are waiting for one stay:
   *[other] You are waiting for { $count } stays:
}
waiting-card =
    🔔 { $wanted ->
        [one] *{ $cabin }* · { $stay } · { $party }
       *[any] { $stay } · { $party }
    }
    { $ahead ->
        [0] You are next.
        [one] One person is before you.
       *[other] { $ahead } people are before you.
    }
waiting-card-offered =
    ✨ { $wanted ->
        [one] *{ $cabin }* · { $stay } · { $party }
       *[any] { $stay } · { $party }
    }
    We are keeping a cabin for you: it is booking *{ $code }*.
waiting-leave = Leave the list
leave-done = Done, you are no longer waiting for { $stay }. If you change your mind, join again.
leave-declined = Thanks for telling me: the cabin for { $stay } goes to whoever is next. If you change your mind, join again.
leave-served = I changed nothing: the dates of { $stay } are yours already. Have a look at your booking.
leave-over = You were no longer on the list for { $stay }. If you are still interested, join again.
leave-no-such = I cannot find that place on the waiting list.

## What is told

notice-waitlist_offer-guest =
    ✨ *What you were waiting for is free!* We are keeping booking *{ $code }* for you.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    It is { $total } in all. To take it, pay the deposit of *{ $deposit }*: you have until { $deadline }. After that it goes to whoever is next on the list.
notice-waitlist_request-guest =
    ✨ *What you were waiting for is free!* We have already asked for it on your behalf: your request is *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    It is { $total } in all. You will have our answer here by { $deadline } at the latest; once it is approved I will send you the link to pay the deposit of *{ $deposit }*.
notice-offer_expired-guest =
    The time to take *{ $cabin }* ({ $stay }) has run out, and it goes to whoever is next on the waiting list.

    If you are still interested, join again: it may free up once more.
from-waitlist = 🔔 From the waiting list: it became free and it was their turn.
