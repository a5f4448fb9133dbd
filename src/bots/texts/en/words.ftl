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
moment-today = { $time } today
moment-tomorrow = { $time } tomorrow
moment = { $time } on { $day }
