## Before they arrive

arrival-button = 🕒 Say when I arrive
arrival-button-short = 🕒 My arrival
arrival-ask =
    At about what time will you arrive? It is for booking *{ $code }* ({ $cabin }, { $checkIn }).

    Check-in is from { $checkInTime }. Choose a slot or write it as you like, for example: “around 6 pm”.
arrival-ask-again =
    For booking *{ $code }* ({ $cabin }, { $checkIn }) you had told us: { $about }

    If that has changed, choose another slot or write it. Check-in is from { $checkInTime }.
arrival-empty = Write at what time you arrive, for example: “at 5 pm”.
arrival-long = That is too long: { $max } characters at most.
arrival-noted = Noted! Arrival: { $about }. If it changes, tell us here.
arrival-line = 🕒 Time of arrival: { $about }

travellers-button = 📋 Who is coming
travellers-button-short = 📋 Who is coming
travellers-see = 📋 See the list
travellers-of = 📋 *Guests of { $code }* · { $cabin }, { $stay } · { $guest }
travellers-ask =
    📋 *Who is coming* · { $code }

    The law asks us to register who stays here: first name, surname and document of { $of ->
        [one] whoever is coming.
       *[other] each of the { $of } people.
    } Write it like this, one a line, all at once or one by one:

    Ann Smith, AB123456

    To correct a document, send the name again with the right one. Only the house sees it, and we delete it 60 days after check-out.
travellers-more =
    📋 *Who is coming* · { $code }

    Send whoever is missing, or correct who is there: first name, surname and document, one a line.
travellers-noted = On the list: { $count } of { $of }
travellers-remove = 🗑 Remove { $name }
travellers-remove-short = 🗑 Remove no. { $number }
travellers-enough = That is all for now
travellers-enough-said = done, that is all, that's all, nothing else, everybody is there, later
travellers-done = 📋 *Who is coming* · { $code }
travellers-change = ✏️ Correct or add
travellers-line = “{ $line }”
travellers-unclear =
    { $noted ->
        [rest] { $count ->
            [one] I noted the rest, but did not understand this line:
           *[other] I noted the rest, but did not understand these lines:
        }
       *[nothing] { $count ->
            [one] I did not understand this line:
           *[other] I did not understand these lines:
        }
    }
    { $lines }
    { $count ->
        [one] Write it again, with first name, surname and document separated by commas. For example: Ann Smith, AB123456
       *[other] Write them again, with first name, surname and document separated by commas. For example: Ann Smith, AB123456
    }
travellers-too-many = With those you would be { $named }, and the booking is for { $party }. Check the names, or remove somebody from the list.

## Getting in

entry-button = 🔑 How to get in
entry-title = 🔑 *How to get into { $cabin }* · { $code }
entry-early = You will get the instructions to get in { $when } (booking { $code }).
entry-address = 📍 { $address }
entry-door = 🔢 Door code: { $accessCode }
entry-wifi =
    📶 Wi-Fi: { $name }
    Password: { $password }
entry-withheld = 🔒 { $owed } is still to be paid. As soon as it is, we will send you the codes to get in.
entry-pay = 💳 Pay the balance
notice-arrival_codes-guest = ✅ That is everything paid! Here are the codes of *{ $cabin }* ({ $code }):

## While they are there

all-good-button = 👍 All good
need-help-button = 🙋 I need something
all-good-thanks = Good to hear! Enjoy the rest. If you need anything, write to us here.

## Afterwards

feedback-button = ⭐ Tell us how it was
feedback-not-over = Booking { $code } is not over yet. Once you are back home, tell us how it was.
feedback-public = Your review is public already. Thank you! If you want to change it, please talk to the house.
feedback-stars = How was your stay in *{ $cabin }*? From 1 to 5 stars:
feedback-stars-unclear = Tell me a number from 1 to 5, for example: 4.
feedback-words = Thank you! Would you like to add anything? What you liked, what you would improve.
feedback-words-sorry = We are sorry it did not go well. Will you tell us what happened? Whoever runs the house will read it.
feedback-skip = I would rather not
feedback-skip-said = no, nothing, no thanks, nothing else, that is all, skip
feedback-long = That is a little long: { $max } characters at most, please.
feedback-done = Thank you very much for telling us! We hope to see you again soon.
feedback-done-sorry = Thank you for telling us. We are passing it on to whoever runs the house.
no-offers-button = 🔕 No more of these
no-offers-button-short = 🔕 No more of these
no-offers-done = Done, we will send you no more of these. Whenever you want to come back, { to-book }.

## What owners hear

notice-arrival_told-owners = 🕒 { $guest } told us when they arrive on { $checkIn } at { $cabin } ({ $code }): { $about }
notice-feedback_given-owners =
    { $low ->
        [yes] ⚠️ *{ $guest } was not happy* · { $code }
       *[other] ⭐ *A review by { $guest }* · { $code }
    }

    { $cabin } · { $stars }
    { $words }

    Only you can read it, unless you publish it.
feedbacks-none = Nobody has told us yet how their stay was.
feedbacks-title = { $count ->
    [one] The latest review:
   *[other] The { $count } latest reviews:
}
feedbacks-card =
    {"*"}{ $guest }* · { $cabin } · { $code }
    { $stars }
    { $words }
    { $published ->
        [yes] 🌎 Public
       *[other] 🔒 Only you can see it
    }
feedbacks-no-such = Booking { $code } has no review.
publish-button = 🌎 Publish
publish-no = Do not publish
publish-undo = Unpublish
publish-review =
    Shall we publish this review? Whoever looks at { $cabin } will be able to read it ({ $code }).

    { $guest } · { $stars }
    { $words }
publish-yes = 🌎 Yes, publish it
publish-done = Published: { $guest } · { $cabin } · { $code } · { $stars } · { $words }
unpublish-done = The review of { $code } is not public: only you can see it.
command-travellers = Who comes with a booking
command-feedbacks = Guests' reviews
command-reminders = Automatic reminders
