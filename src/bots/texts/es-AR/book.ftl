## Booking: dates

book-dates = *¿Qué días querés venir?* { $surface ->
    [telegram] Tocá el día de llegada en el calendario, o escribilos: “5/1 al 8/1”.
   *[other] Escribilos así: “5/1 al 8/1”. O contame todo junto: “del 5 al 8 de enero para 4”.
}
book-weekend = Este finde · { $dates }
book-weekend-short = Finde { $dates }
book-long-weekend = Finde largo · { $dates }
book-long-weekend-short = Feriado { $dates }
calendar-check-in = ¿Qué día llegás?
calendar-check-out = Llegás { $date } · ¿cuándo te vas?
calendar-full = Ese día no se puede: ya pasó, está completo o no es día de llegada. Elegí uno sin tachar.
calendar-no-check-out = Ese día no puede ser tu salida: no hay cabaña libre todas las noches, o son menos noches que el mínimo o más que el máximo. Elegí uno sin tachar.
calendar-no-stay = Llegando el { $date } no queda ninguna estadía posible: hay pocas noches libres seguidas. Elegí otra llegada.
calendar-change-check-in = ‹ Cambiar la llegada

dates-unclear = No entendí las fechas.
dates-one = Entendí la llegada, { $date }, pero me falta la salida. Escribime las dos juntas.
dates-no-such = “{ $said }” no existe en el almanaque. Revisá las fechas y escribilas de nuevo.
dates-ambiguous = ¿Cuál de las dos: { $one }, o { $other }? Escribime el mes con letras, por ejemplo “5 de enero al 8 de enero”.
refusal-not_a_date = “{ $text }” no es una fecha que exista. Revisala y escribila de nuevo.
refusal-past = El { $checkIn } ya pasó. Elegí una llegada de hoy en adelante; si es para otro año, escribí también el año.
refusal-reversed = La salida queda antes que la llegada. Escribilas en orden: primero cuándo llegás y después cuándo te vas.
refusal-no_nights = Llegada y salida son el mismo día. Tiene que haber al menos una noche: ¿qué día te vas?
refusal-too_long = Son demasiadas noches: por acá se reservan hasta { $maxNights }. Elegí una estadía más corta.
refusal-too_far = Todavía no abrimos esas fechas. Se puede reservar hasta el { $last }.

## Booking: people

book-party = *¿Cuántos son?* { $surface ->
    [telegram] Ajustá con los botones o escribilo: “2 adultos y 1 nene”.
    [whatsapp] Elegí de la lista o escribilo: “2 adultos y 1 nene”.
   *[other] Escribilo: “4”, o “2 adultos y 1 nene”.
}
party-adults = Adultos: { $count }
party-children = Menores: { $count }
party-pets = Mascotas: { $count }
party-done = ✅ Somos { $party }
party-unclear = No entendí cuántos son.
refusal-no_adults = Tiene que venir al menos un adulto. ¿Cuántos adultos son?
refusal-not_a_party = Esa cantidad no me cierra. Decime cuántos adultos y cuántos menores son, por ejemplo “2 adultos y 1 nene”.
refusal-party_too_big = Nuestra cabaña más grande es para { $maxGuests } personas. Podés reservar más de una: decime cuántos van en esta, y después reservás la otra.
refusal-too_many_pets = { $maxPets ->
    [0] En nuestras cabañas no se aceptan mascotas.
    [one] Se acepta una sola mascota por cabaña.
   *[other] Se aceptan hasta { $maxPets } mascotas por cabaña.
} Decime cuántos son y con cuántas mascotas vienen.

## Booking: cabins

book-cabins-instant = { $count ->
    [one] Para { $party } ({ $stay }) hay *una cabaña libre*.
   *[other] Para { $party } ({ $stay }) hay *{ $count } cabañas libres*. ¿Cuál te gusta?
} Apenas la elijas te la guardo, y después pagás la seña.
book-cabins-approval = { $count ->
    [one] Para { $party } ({ $stay }) hay *una cabaña libre*.
   *[other] Para { $party } ({ $stay }) hay *{ $count } cabañas libres*. ¿Cuál te gusta?
} Apenas la elijas la pedimos a tu nombre; la seña se paga cuando te la confirmen.
book-with-coupon = 🏷 Apenas elijas la cabaña pruebo tu cupón *{ $coupon }* y te digo el precio que queda.
book-offer =
    {"*"}{ $cabin }* · hasta { $maxGuests } personas
    { $description }
    {"*"}{ $total }* { $nights ->
        [one] por una noche, precio final
       *[other] en total, precio final · { $nightly } por noche en promedio
    }{ $isCheaper ->
        [yes] {""} · ya con { $off } de descuento
       *[no] {""}
    }
    Seña para reservar: { $deposit }
book-choose-instant = Reservar { $cabin }
book-choose-instant-short = Reservar esta
book-choose-approval = Pedir { $cabin }
book-choose-approval-short = Pedir esta
refusal-all_taken = Para { $party } no queda lugar del { $checkIn } al { $checkOut }.
refusal-stay_too_short = En { $season } se reservan { $minimumNights } noches como mínimo. Elegí una estadía más larga.
refusal-night_without_rate = Todavía no tenemos tarifa para la noche del { $night }. Elegí otras fechas.
refusal-dates_taken = Uy, alguien se te adelantó: esa cabaña ya no está libre en esas fechas.
refusal-price_changed = El precio cambió mientras elegías. Mirá cómo quedó antes de confirmar.
refusal-no_such_cabin = Esa cabaña ya no se alquila.
book-no-longer-fits = *{ $cabin }* no está disponible para { $party } del { $checkIn } al { $checkOut }.
book-somebody-was-faster = Uy, alguien se te adelantó: *{ $cabin }* ya no está libre en esas fechas.

## Booking: what was booked

line-nights = { $quantity ->
    [one] 1 noche
   *[other] { $quantity } noches
} × { $unit } ({ $label }): { $amount }
line-nights-weekend = { $quantity ->
    [one] 1 noche
   *[other] { $quantity } noches
} de fin de semana × { $unit } ({ $label }): { $amount }
line-extra_guests = { $guests ->
    [one] 1 persona
   *[other] { $guests } personas
} extra × { $nights ->
    [one] 1 noche
   *[other] { $nights } noches
} × { $unit }: { $amount }
line-cleaning = Limpieza: { $amount }
line-pets = { $quantity ->
    [one] 1 mascota
   *[other] { $quantity } mascotas
} × { $unit }: { $amount }
edit-stay = ✏️ Cambiar las fechas
edit-stay-short = ✏️ Fechas
edit-stay-said = otras fechas, otra fecha, otros días, cambiar la fecha, cambiar de fecha, cambiar de fechas
edit-party = ✏️ Cambiar cuántos somos
edit-party-short = ✏️ Cuántos somos
edit-party-said = cambiar las personas, cambiar la cantidad, somos otros, cambiar cuántos
book-same-dates = 📅 Pedir de nuevo esas fechas
book-same-dates-short = 📅 Pedir de nuevo
book-other-cabins = 📅 Otras cabañas, mismas fechas
book-other-cabins-short = 📅 Otras cabañas

book-requested =
    ¡Listo! Tu pedido es el *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    { $lines }
    {"*"}Total: { $total }*{ $taxes }

    Las fechas quedan a tu nombre. Te contestamos por acá a más tardar { $deadline }. Cuando lo aprueben te mando el link para pagar la seña de *{ $deposit }*. { $balanceCentavos ->
        [0] Con eso queda todo pago.
       *[other] { $balanceWhen ->
            [dated] El saldo de { $balance } lo pagás después, hasta el { $balanceDueOn }.
           *[on_arrival] El saldo de { $balance } lo pagás después, por link o al llegar.
        }
    }
book-held =
    ¡Es tuya por ahora! Tu reserva es la *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    Entrada desde las { $checkInTime }, salida hasta las { $checkOutTime }.

    { $lines }
    {"*"}Total: { $total }*{ $taxes }

    Para confirmarla, pagá la seña de *{ $deposit }*: tenés hasta { $deadline }. Después las fechas vuelven a quedar libres. { $balanceCentavos ->
        [0] Con eso queda todo pago.
       *[other] { $balanceWhen ->
            [dated] El saldo de { $balance } lo pagás hasta el { $balanceDueOn }.
           *[on_arrival] El saldo de { $balance } lo pagás después, por link o al llegar.
        }
    }
pay-button = 💳 Pagar la seña de { $amount }
pay-button-short = 💳 Pagar la seña
pay-unavailable = El link para pagar está tardando en llegar. Tu reserva sigue guardada hasta { $deadline }: te lo mando por acá apenas esté listo.
pay-not-set-up = Acá todavía no se puede pagar la seña. Arreglá el pago directamente con el complejo: las fechas quedan a tu nombre hasta { $deadline }.
pay-retry = 🔄 Probar de nuevo
pay-ready = Falta la seña para confirmar la reserva *{ $code }*. Tenés hasta { $deadline }.
pay-deposit-due = { $receivedCentavos ->
    [0] Falta la seña para confirmar la reserva *{ $code }*: son *{ $due }*.
   *[other] Faltan *{ $due }* de la seña para confirmar la reserva *{ $code }*.
} Tenés hasta { $deadline }.
