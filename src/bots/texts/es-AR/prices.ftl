## Why a stay cannot be had as it was wished for

refusal-arrival_needs_more_nights = Llegando ese día se { $minimumNights ->
    [one] reserva una noche
   *[other] reservan { $minimumNights } noches
} como mínimo. Elegí una estadía más larga, u otra llegada.
refusal-stay_too_long = En esas fechas se { $maximumNights ->
    [one] reserva una sola noche
   *[other] reservan hasta { $maximumNights } noches
}. Elegí una estadía más corta.
refusal-no_arrivals_that_day = En esas fechas la llegada tiene que ser { $weekdays }. Elegí otro día de llegada.
refusal-booked_too_late = { $daysAhead ->
    [one] Hay que reservar al menos un día antes de llegar.
   *[other] Hay que reservar al menos { $daysAhead } días antes de llegar.
} Elegí una llegada a partir del { $firstArrival }.
