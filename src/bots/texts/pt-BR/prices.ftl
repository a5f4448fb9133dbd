## Why a stay cannot be had as it was wished for

refusal-arrival_needs_more_nights = Chegando nesse dia, a reserva é de no mínimo { $minimumNights ->
    [one] uma noite
   *[other] { $minimumNights } noites
}. Escolha uma estadia mais longa, ou outra chegada.
refusal-stay_too_long = Nessas datas a reserva é de no máximo { $maximumNights ->
    [one] uma noite
   *[other] { $maximumNights } noites
}. Escolha uma estadia mais curta.
refusal-no_arrivals_that_day = Nessas datas a chegada precisa ser { $weekdays }. Escolha outro dia de chegada.
refusal-booked_too_late = { $daysAhead ->
    [one] É preciso reservar pelo menos um dia antes de chegar.
   *[other] É preciso reservar pelo menos { $daysAhead } dias antes de chegar.
} Escolha uma chegada a partir de { $firstArrival }.
