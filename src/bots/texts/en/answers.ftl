## What a cabin has, as it follows "has" or "have"

amenity-wifi = wifi
amenity-tv = a TV
amenity-heating = heating
amenity-fireplace = a fireplace
amenity-air_conditioning = air conditioning
amenity-fan = a fan
amenity-kitchen = an equipped kitchen
amenity-fridge = a fridge
amenity-microwave = a microwave
amenity-grill = a barbecue
amenity-pool = a pool of its own
amenity-shared_pool = a shared pool
amenity-hot_tub = a hot tub
amenity-river = access to the river or stream
amenity-lake = access to the lake
amenity-garden = a garden
amenity-playground = a playground
amenity-parking = a parking space
amenity-linen = bed linen
amenity-towels = towels
amenity-hair_dryer = a hair dryer
amenity-washing_machine = a washing machine
amenity-crib = a cot
amenity-high_chair = a high chair
amenity-breakfast = breakfast included
amenity-accessible = wheelchair access

## Answers

answers-all-have = { $of ->
    [one] Yes, { $cabins } has { $what }.
    [some] Yes, { $cabins } each have { $what }.
   *[all] Yes, every cabin has { $what }.
}
answers-none-has = { $of ->
    [one] No, { $cabins } does not have { $what }.
    [some] No, { $cabins } do not have { $what }.
   *[all] No, none of the cabins has { $what }.
}
answers-some-have = { $count ->
    [one] { $cabins } has { $what }{ $rest ->
        [lacks] ; the others do not.
        [named] , but not { $lacking }.
       *[unknown] . I do not know about the others.
    }
   *[other] { $cabins } each have { $what }{ $rest ->
        [lacks] ; the others do not.
        [named] , but not { $lacking }.
       *[unknown] . I do not know about the others.
    }
}
answers-pools = { $count ->
    [one] { $own } has a pool of its own; { $others ->
        [share] the others share the complex's.
       *[some] the complex's is shared with { $sharing }.
    }
   *[other] { $own } have pools of their own; { $others ->
        [share] the others share the complex's.
       *[some] the complex's is shared with { $sharing }.
    }
}
answers-of = *{ $cabins }*: { $text }
answers-children = Yes, children are welcome. They count as guests, and so do babies.
answers-pets-none = { $of ->
    [one] No, pets are not allowed in { $cabins }.
    [some] No, pets are not allowed in { $cabins }.
   *[all] No, pets are not allowed in our cabins.
}
answers-pets-all = { $of ->
    [one] Yes, pets are welcome in { $cabins }.
    [some] Yes, pets are welcome in { $cabins }.
   *[all] Yes, pets are welcome in every cabin.
}
answers-pets-some = { $count ->
    [one] Pets are welcome in { $cabins } only.
   *[other] Pets are welcome in { $cabins }, but not in the others.
}
answers-pets-terms = *{ $cabins }*: { $maxPets ->
    [one] 1 pet{ $paid ->
        [free] , free of charge.
        [night] , { $nightly } per night.
        [both] , { $fee } per stay and { $nightly } per night.
       *[stay] , { $fee } per stay.
    }
   *[other] up to { $maxPets } pets{ $paid ->
        [free] , free of charge.
        [night] , { $nightly } each per night.
        [both] , { $fee } each per stay and { $nightly } each per night.
       *[stay] , { $fee } each per stay.
    }
}
answers-hours = Check-in is from { $checkInTime }, and check-out by { $checkOutTime }.
answers-other-hours = Another hour depends on the day: please ask somebody at the complex.
answers-location = *{ $complex }* is at { $address }.
answers-deposit = { $percent ->
    [100] To book, the total is paid in advance.
   *[other] To book, a deposit of { $percent }% of the total is paid. { answers-balance }
}
answers-payment = The deposit is paid by a link that I send you here when you book.
answers-rest-unknown = I do not know about the rest of your question: somebody at the complex can tell you.
answers-more = ❓ Another question
answers-more-short = ❓ Ask again

question-ask = *What would you like to know?* Write it in your own words, or choose one of the usual questions.
question-wifi = Is there wifi?
question-wifi-short = Wifi?
question-pool = Is there a pool?
question-pool-short = Pool?
question-pets = Are pets allowed?
question-pets-short = Pets?
question-location = Where is it?
question-location-short = Where is it?
question-hours = What time is check-in?
question-hours-short = Check-in?
question-cancellation = What if I have to cancel?
question-cancellation-short = If I cancel?
question-empty = Write me your question.
question-long = That is a very long question: please ask it in fewer than { $max } characters.
question-unanswered = I do not know that one, and would rather not make anything up 🙂. I have noted it for the complex. Shall a person answer you, or would you like to ask it another way?
command-question = Ask about the place

## The owner's own answers

menu-questions = ❓ Questions
command-questions = Your guests' questions and answers
questions-title = { $count ->
    [0] You have not taught me any answer yet. What you teach me counts more than what I know already.
    [one] You have taught me 1 answer:
   *[other] You have taught me { $count } answers:
}
questions-card =
    ❓ { $wordings }

    💬 { $answer }
questions-unanswered = { $count ->
    [one] There is *1 question without an answer*:
   *[other] There are *{ $count } questions without an answer*, those asked most often first:
}
questions-asked = { $times ->
    [one] ❓ { $question }
   *[other] ❓ { $question } ({ $times } times)
}
questions-add = ➕ Add an answer
questions-edit = ✏️ Change
questions-remove = 🗑 Delete
questions-answer = 💬 Answer
questions-drop = Dismiss
questions-all = ❓ See all the questions
questions-which = *What do your guests ask?* Write it as they would, for instance “Is there a zip line nearby?”.
questions-what-answer = { $asked ->
    [yes] *What do I answer when they ask “{ $question }”?* They read it just as you write it.
   *[no] *What do I answer?* They read it just as you write it.
}
questions-others = *How else do they ask it?* Write one a line: other languages will do as well.
questions-no-others = That will do
questions-new-wordings = *How do they ask it?* Write all the ways, one a line: they replace those of now.
questions-saved = Done: when they ask “{ $question }”, that is what I answer.
questions-edit-what =
    ❓ { $wordings }

    💬 { $answer }

    What shall we change?
questions-edit-answer = The answer
questions-edit-wordings = How they ask it
questions-changed = Done, it is changed.
questions-remove-sure = Shall I delete the answer to “{ $question }”?
questions-remove-yes = Yes, delete it
questions-remove-no = No, keep it
questions-removed = Deleted.
questions-kept = I leave it as it is.
questions-dropped = Dismissed.
questions-gone = That question is no longer there.
questions-which-one = Tap the question's button in the list of questions.
questions-empty = Write some text, please.
questions-long = That is too long: it may have { $max } characters at most.
questions-says-nothing = By those words alone I would take it for any question. Add what it is about.
questions-too-many-wordings = That is too many: write { $max } at most.
questions-too-many = There are { $max } answers already, which is the most there may be. Delete one to add another.
