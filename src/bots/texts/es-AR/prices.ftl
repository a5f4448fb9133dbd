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

## What a price is made of, beside the nights

line-extra_children = { $guests ->
    [one] 1 menor
   *[other] { $guests } menores
} extra × { $nights ->
    [one] 1 noche
   *[other] { $nights } noches
} × { $unit }: { $amount }
line-pet_nights = { $guests ->
    [one] 1 mascota
   *[other] { $guests } mascotas
} × { $nights ->
    [one] 1 noche
   *[other] { $nights } noches
} × { $unit }: { $amount }
line-fee = { $per ->
    [stay] { $label }: { $amount }
    [night] { $label }, { $nights ->
        [one] 1 noche
       *[other] { $nights } noches
    } × { $unit }: { $amount }
    [person] { $label }, { $of ->
        [adults] { $guests ->
            [one] 1 adulto
           *[other] { $guests } adultos
        }
        [children] { $guests ->
            [one] 1 menor
           *[other] { $guests } menores
        }
       *[everyone] { $guests ->
            [one] 1 persona
           *[other] { $guests } personas
        }
    } × { $unit }: { $amount }
    [person_night] { $label }, { $of ->
        [adults] { $guests ->
            [one] 1 adulto
           *[other] { $guests } adultos
        }
        [children] { $guests ->
            [one] 1 menor
           *[other] { $guests } menores
        }
       *[everyone] { $guests ->
            [one] 1 persona
           *[other] { $guests } personas
        }
    } × { $nights ->
        [one] 1 noche
       *[other] { $nights } noches
    } × { $unit }: { $amount }
   *[unknown] { $quantity ->
        [one] { $label }: { $amount }
       *[other] { $label }, { $quantity } × { $unit }: { $amount }
    }
}
line-tax = { $label } ({ $percent }): { $amount }
line-tax-included = Incluye { $label } ({ $percent }): { $amount }
line-length_discount = Descuento por quedarse más noches ({ $percent }): { $amount }
line-early_bird = Descuento por reservar con tiempo ({ $percent }): { $amount }
line-last_minute = Descuento de último momento ({ $percent }): { $amount }
line-coupon = { $isShare ->
    [yes] Cupón { $label } ({ $percent }): { $amount }
   *[no] Cupón { $label }: { $amount }
}
line-rounding = Redondeo: { $amount }
line-adjustment = { $label }: { $amount }

## What a cabin's page and answers say of prices

cabin-extra-children = { $free ->
    [yes] Los menores que pasan de esa cantidad no pagan.
   *[no] Cada menor que pasa de esa cantidad suma { $extra } por noche.
}
cabin-fee = { $per ->
    [night] { $name }: { $amount } por noche.
    [person] { $name }: { $amount } por { $of ->
        [adults] adulto
        [children] menor
       *[everyone] persona
    }.
    [person_night] { $name }: { $amount } por { $of ->
        [adults] adulto
        [children] menor
       *[everyone] persona
    } y por noche.
   *[stay] { $name }: { $amount }, una sola vez.
}
cabin-tax = Al precio se suma { $name } ({ $percent }).
cabin-discount = { $kind ->
    [early_bird] Reservando al menos { $from ->
        [one] 1 día
       *[other] { $from } días
    } antes: { $percent } de descuento.
    [last_minute] { $from ->
        [0] Reservando el mismo día: { $percent } de descuento.
        [one] Si falta 1 día o menos para llegar: { $percent } de descuento.
       *[other] Si faltan { $from } días o menos para llegar: { $percent } de descuento.
    }
   *[length] Desde { $from ->
        [one] 1 noche
       *[other] { $from } noches
    }: { $percent } de descuento.
}
answers-deposit-amount = Para reservar se paga una seña de { $amount }. { answers-balance }
answers-balance = { $dueDays ->
    [0] El saldo se paga después, por link o al llegar.
    [one] El saldo se paga después, hasta el día antes de llegar.
   *[other] El saldo se paga después, hasta { $dueDays } días antes de llegar.
}
answers-deposit-varies = En algunas fechas la seña es otra: la ves junto al precio antes de reservar.
answers-deposit-near = { $days ->
    [0] Quien llega el mismo día paga el total al reservar.
    [one] Quien reserva 1 día antes de llegar, o menos, paga el total al reservar.
   *[other] Quien reserva { $days } días antes de llegar, o menos, paga el total al reservar.
}
