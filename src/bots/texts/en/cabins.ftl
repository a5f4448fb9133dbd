## Getting to know the cabins

menu-cabins = 🏡 See the cabins
menu-cabins-short = 🏡 Cabins
command-cabins = See the cabins
cabins-title = { $count ->
    [one] There is one cabin at *{ $complex }*:
   *[other] These are the cabins of *{ $complex }*:
}
cabins-none = There are no cabins to show at the moment.
cabins-card =
    {"*"}{ $cabin }*
    { $facts }
cabins-from = From { $from } a night
cabins-see = See { $cabin }
cabins-see-short = See more
cabins-more = { $count ->
    [one] See one more
   *[other] See { $count } more
}
cabins-there-are-more = { $count ->
    [one] And there is one more cabin.
   *[other] And there are { $count } more cabins.
}

cabin-which = Which cabin would you like to see?
cabin-gone = I cannot find that cabin, or it is no longer let. Have a look at those there are:
cabin-page =
    {"*"}{ $cabin }*
    { $description }

    { $facts }
cabin-guests = { $maxGuests ->
    [one] for 1 person
   *[other] up to { $maxGuests } people
}
cabin-bedrooms = { $count ->
    [one] 1 bedroom
   *[other] { $count } bedrooms
}
cabin-bathrooms = { $count ->
    [one] 1 bathroom
   *[other] { $count } bathrooms
}
cabin-size = { $squareMetres } m²
bed-double = { $count ->
    [one] 1 double bed
   *[other] { $count } double beds
}
bed-single = { $count ->
    [one] 1 single bed
   *[other] { $count } single beds
}
bed-bunk = { $count ->
    [one] 1 bunk bed
   *[other] { $count } bunk beds
}
bed-sofa = { $count ->
    [one] 1 sofa bed
   *[other] { $count } sofa beds
}
cabin-has = It has { $amenities }.
cabin-prices = { $priced ->
    [yes] *{ $cabin }* · from { $from } a night
   *[no] *{ $cabin }*
}
cabin-extra-guests = { $baseGuests ->
    [one] The price is for 1 person; each further person adds { $extra } a night.
   *[other] The price is for { $baseGuests } people; each further person adds { $extra } a night.
}
cabin-cleaning = Cleaning: { $fee }, once.
cabin-pets = { $maxPets ->
    [0] No pets.
    [one] 1 pet is welcome{ $paid ->
        [free] , free of charge.
        [night] {""} ({ $nightly } per night).
        [both] {""} ({ $fee } per stay and { $nightly } per night).
       *[stay] {""} ({ $fee } per stay).
    }
   *[other] Up to { $maxPets } pets are welcome{ $paid ->
        [free] , free of charge.
        [night] {""} ({ $nightly } each per night).
        [both] {""} ({ $fee } each per stay and { $nightly } each per night).
       *[stay] {""} ({ $fee } each per stay).
    }
}
cabin-hours = Check-in from { $checkInTime }, check-out by { $checkOutTime }.
cabin-rules = *Good to know*
cabin-book = 📅 See prices and dates
cabin-book-short = 📅 Prices
cabin-question = ❓ Ask a question
cabin-question-short = ❓ Ask
cabin-all = 🏡 See all the cabins
cabin-all-short = 🏡 All cabins

## A month's prices

month-which = Which month would you like to know about?
month-unclear = I did not get which month.
month-past = { $month } is over. Choose one to come.
month-title = { $known ->
    [yes] This is what a night costs in *{ $month }* for { $party }:
   *[no] This is what a night costs in *{ $month }*:
}
month-cabin = *{ $cabin }*: { $same ->
    [yes] { $low }
   *[no] between { $low } and { $high }
}{ $free ->
    [yes] {""}
   *[no] {""} (full)
}
month-weekends = Free weekends, with the total of the cheapest cabin:
month-gaps = Free dates, with the total of the cheapest cabin:
month-full = There is nothing left in { $month }. Shall we look at another month?
month-no-rates = We have no prices for { $month } yet.
month-stay = 📅 { $dates } · { $from }
month-next = See { $month }
