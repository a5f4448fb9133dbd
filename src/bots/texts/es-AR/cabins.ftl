## Getting to know the cabins

menu-cabins = 🏡 Conocer las cabañas
menu-cabins-short = 🏡 Cabañas
command-cabins = Conocer las cabañas
cabins-title = { $count ->
    [one] En *{ $complex }* hay una cabaña:
   *[other] Estas son las cabañas de *{ $complex }*:
}
cabins-none = Por ahora no hay cabañas para mostrar.
cabins-card =
    {"*"}{ $cabin }*
    { $facts }
cabins-from = Desde { $from } la noche
cabins-see = Ver { $cabin }
cabins-see-short = Ver más
cabins-more = { $count ->
    [one] Ver una más
   *[other] Ver { $count } más
}
cabins-there-are-more = { $count ->
    [one] Y hay otra cabaña.
   *[other] Y hay { $count } cabañas más.
}

cabin-which = ¿Qué cabaña querés conocer?
cabin-gone = Esa cabaña no la encuentro, o ya no se alquila. Mirá las que hay:
cabin-page =
    {"*"}{ $cabin }*
    { $description }

    { $facts }
cabin-guests = { $maxGuests ->
    [one] para 1 persona
   *[other] hasta { $maxGuests } personas
}
cabin-bedrooms = { $count ->
    [one] 1 dormitorio
   *[other] { $count } dormitorios
}
cabin-bathrooms = { $count ->
    [one] 1 baño
   *[other] { $count } baños
}
cabin-size = { $squareMetres } m²
bed-double = { $count ->
    [one] 1 cama doble
   *[other] { $count } camas dobles
}
bed-single = { $count ->
    [one] 1 cama simple
   *[other] { $count } camas simples
}
bed-bunk = { $count ->
    [one] 1 cucheta
   *[other] { $count } cuchetas
}
bed-sofa = { $count ->
    [one] 1 sofá cama
   *[other] { $count } sofás cama
}
cabin-has = Tiene { $amenities }.
cabin-prices = { $priced ->
    [yes] *{ $cabin }* · desde { $from } la noche
   *[no] *{ $cabin }*
}
cabin-extra-guests = { $baseGuests ->
    [one] El precio es para 1 persona; cada persona más suma { $extra } por noche.
   *[other] El precio es para { $baseGuests } personas; cada persona más suma { $extra } por noche.
}
cabin-cleaning = Limpieza: { $fee }, una sola vez.
cabin-pets = { $maxPets ->
    [0] No se aceptan mascotas.
    [one] Se acepta 1 mascota{ $paid ->
        [free] , sin cargo.
        [night] {""} ({ $nightly } por noche).
        [both] {""} ({ $fee } por estadía y { $nightly } por noche).
       *[stay] {""} ({ $fee } por estadía).
    }
   *[other] Se aceptan hasta { $maxPets } mascotas{ $paid ->
        [free] , sin cargo.
        [night] {""} ({ $nightly } cada una por noche).
        [both] {""} ({ $fee } cada una por estadía y { $nightly } por noche).
       *[stay] {""} ({ $fee } cada una por estadía).
    }
}
cabin-hours = Entrada desde las { $checkInTime }, salida hasta las { $checkOutTime }.
cabin-rules = *Para tener en cuenta*
cabin-book = 📅 Ver precios y fechas
cabin-book-short = 📅 Precios
cabin-question = ❓ Hacer una pregunta
cabin-question-short = ❓ Preguntar
cabin-all = 🏡 Ver todas las cabañas
cabin-all-short = 🏡 Todas

## A month's prices

month-which = ¿De qué mes querés saber?
month-unclear = Ese mes no lo entendí.
month-past = { $month } ya pasó. Elegí uno que venga.
month-title = { $known ->
    [yes] Esto sale la noche en *{ $month }* para { $party }:
   *[no] Esto sale la noche en *{ $month }*:
}
month-cabin = *{ $cabin }*: { $same ->
    [yes] { $low }
   *[no] entre { $low } y { $high }
}{ $free ->
    [yes] {""}
   *[no] {""} (sin lugar)
}
month-weekends = Fines de semana libres, con el total de la cabaña más económica:
month-gaps = Fechas libres, con el total de la cabaña más económica:
month-full = En { $month } ya no queda lugar. ¿Miramos otro mes?
month-no-rates = Todavía no tenemos precios para { $month }.
month-stay = 📅 { $dates } · { $from }
month-next = Ver { $month }
