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
moment-today = hoy a las { $time }
moment-tomorrow = mañana a las { $time }
moment = el { $day } a las { $time }
