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

## What a price is made of, beside the nights

line-extra_children = { $guests ->
    [one] 1 criança
   *[other] { $guests } crianças
} extra × { $nights ->
    [one] 1 noite
   *[other] { $nights } noites
} × { $unit }: { $amount }
line-pet_nights = { $guests ->
    [one] 1 pet
   *[other] { $guests } pets
} × { $nights ->
    [one] 1 noite
   *[other] { $nights } noites
} × { $unit }: { $amount }
line-fee = { $per ->
    [stay] { $label }: { $amount }
    [night] { $label }, { $nights ->
        [one] 1 noite
       *[other] { $nights } noites
    } × { $unit }: { $amount }
    [person] { $label }, { $of ->
        [adults] { $guests ->
            [one] 1 adulto
           *[other] { $guests } adultos
        }
        [children] { $guests ->
            [one] 1 criança
           *[other] { $guests } crianças
        }
       *[everyone] { $guests ->
            [one] 1 pessoa
           *[other] { $guests } pessoas
        }
    } × { $unit }: { $amount }
    [person_night] { $label }, { $of ->
        [adults] { $guests ->
            [one] 1 adulto
           *[other] { $guests } adultos
        }
        [children] { $guests ->
            [one] 1 criança
           *[other] { $guests } crianças
        }
       *[everyone] { $guests ->
            [one] 1 pessoa
           *[other] { $guests } pessoas
        }
    } × { $nights ->
        [one] 1 noite
       *[other] { $nights } noites
    } × { $unit }: { $amount }
   *[unknown] { $quantity ->
        [one] { $label }: { $amount }
       *[other] { $label }, { $quantity } × { $unit }: { $amount }
    }
}
line-tax = { $label } ({ $percent }): { $amount }
line-tax-included = Inclui { $label } ({ $percent }): { $amount }
line-length_discount = Desconto por ficar mais noites ({ $percent }): { $amount }
line-early_bird = Desconto por reservar com antecedência ({ $percent }): { $amount }
line-last_minute = Desconto de última hora ({ $percent }): { $amount }
line-coupon = { $isShare ->
    [yes] Cupom { $label } ({ $percent }): { $amount }
   *[no] Cupom { $label }: { $amount }
}
line-rounding = Arredondamento: { $amount }
line-adjustment = { $label }: { $amount }

## What a cabin's page and answers say of prices

cabin-extra-children = { $free ->
    [yes] As crianças além desse número não pagam.
   *[no] Cada criança além desse número acrescenta { $extra } por noite.
}
cabin-fee = { $per ->
    [night] { $name }: { $amount } por noite.
    [person] { $name }: { $amount } por { $of ->
        [adults] adulto
        [children] criança
       *[everyone] pessoa
    }.
    [person_night] { $name }: { $amount } por { $of ->
        [adults] adulto
        [children] criança
       *[everyone] pessoa
    } e por noite.
   *[stay] { $name }: { $amount }, uma vez só.
}
cabin-tax = Ao preço soma-se { $name } ({ $percent }).
cabin-discount = { $kind ->
    [early_bird] Reservando pelo menos { $from ->
        [one] 1 dia
       *[other] { $from } dias
    } antes: { $percent } de desconto.
    [last_minute] { $from ->
        [0] Reservando no mesmo dia: { $percent } de desconto.
        [one] Se falta 1 dia ou menos para chegar: { $percent } de desconto.
       *[other] Se faltam { $from } dias ou menos para chegar: { $percent } de desconto.
    }
   *[length] A partir de { $from ->
        [one] 1 noite
       *[other] { $from } noites
    }: { $percent } de desconto.
}
answers-deposit-amount = Para reservar, paga-se um sinal de { $amount }. { answers-balance }
answers-balance = { $dueDays ->
    [0] O saldo é pago depois, por link ou na chegada.
    [one] O saldo é pago depois, até o dia antes da chegada.
   *[other] O saldo é pago depois, até { $dueDays } dias antes da chegada.
}
answers-deposit-varies = Em algumas datas o sinal é outro: ele aparece junto ao preço antes de reservar.
answers-deposit-near = { $days ->
    [0] Quem chega no mesmo dia paga o total ao reservar.
    [one] Quem reserva 1 dia antes de chegar, ou menos, paga o total ao reservar.
   *[other] Quem reserva { $days } dias antes de chegar, ou menos, paga o total ao reservar.
}
