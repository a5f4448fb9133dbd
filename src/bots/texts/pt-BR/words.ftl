stay = { $checkIn } → { $checkOut } · { $nights ->
    [one] 1 noite
   *[other] { $nights } noites
}
adults = { $count ->
    [one] 1 adulto
   *[other] { $count } adultos
}
children = { $count ->
    [one] 1 criança
   *[other] { $count } crianças
}
pets = { $count ->
    [one] 1 pet
   *[other] { $count } pets
}
moment-today = hoje { $time ->
    [midnight] à meia-noite
   *[other] às { $time }
}
moment-tomorrow = amanhã { $time ->
    [midnight] à meia-noite
   *[other] às { $time }
}
moment = { $day } { $time ->
    [midnight] à meia-noite
   *[other] às { $time }
}
write-to-a-person = Escreva “pessoa” e passo você para alguém.
