stay = { $checkIn } → { $checkOut } · { $nights ->
    [one] 1 night
   *[other] { $nights } nights
}
adults = { $count ->
    [one] 1 adult
   *[other] { $count } adults
}
children = { $count ->
    [one] 1 child
   *[other] { $count } children
}
pets = { $count ->
    [one] 1 pet
   *[other] { $count } pets
}
moment-today = { $time ->
    [midnight] midnight
   *[other] { $time }
} today
moment-tomorrow = { $time ->
    [midnight] midnight
   *[other] { $time }
} tomorrow
moment = { $time ->
    [midnight] midnight
   *[other] { $time }
} on { $day }
write-to-a-person = Write “person” and I’ll put you through to somebody.
