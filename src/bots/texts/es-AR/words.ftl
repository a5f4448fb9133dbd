stay = { $checkIn } → { $checkOut } · { $nights ->
    [one] 1 noche
   *[other] { $nights } noches
}
adults = { $count ->
    [one] 1 adulto
   *[other] { $count } adultos
}
children = { $count ->
    [one] 1 menor
   *[other] { $count } menores
}
pets = { $count ->
    [one] 1 mascota
   *[other] { $count } mascotas
}
moment-today = hoy { $time ->
    [midnight] a medianoche
   *[other] a las { $time }
}
moment-tomorrow = mañana { $time ->
    [midnight] a medianoche
   *[other] a las { $time }
}
moment = el { $day } { $time ->
    [midnight] a medianoche
   *[other] a las { $time }
}
write-to-a-person = Escribí “persona” y te paso con alguien.
