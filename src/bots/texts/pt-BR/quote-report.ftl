## What a stay costs and why, for who runs the complex

quote-heading = { $free ->
    [yes] { $cabin } · { $stay } · { $party } · reservando em { $bookedOn }
   *[no] { $cabin } · { $stay } · { $party } · reservando em { $bookedOn } · essas datas não estão livres
}
quote-total = Total: { $total }
quote-deposit = { $rule ->
    [agreed] Sinal: { $deposit }
    [near] { $days ->
        [0] Sinal: { $deposit }, tudo de uma vez porque chegam no mesmo dia
        [one] Sinal: { $deposit }, tudo de uma vez porque falta 1 dia ou menos para a chegada
       *[other] Sinal: { $deposit }, tudo de uma vez porque faltam { $days } dias ou menos para a chegada
    }
    [amount] { $where ->
        [everywhere] Sinal: { $deposit }, um valor fixo de { $amount }
       *[other] Sinal: { $deposit }, um valor fixo de { $amount } que a temporada “{ $season }” pede
    }
   *[percent] { $where ->
        [everywhere] { $roundedTo ->
            [nothing] Sinal: { $deposit }, { $percent } do total, arredondado para cima
           *[other] Sinal: { $deposit }, { $percent } do total, arredondado para cima a múltiplos de { $roundedTo }
        }
       *[other] { $roundedTo ->
            [nothing] Sinal: { $deposit }, { $percent } do total que a temporada “{ $season }” pede, arredondado para cima
           *[other] Sinal: { $deposit }, { $percent } do total que a temporada “{ $season }” pede, arredondado para cima a múltiplos de { $roundedTo }
        }
    }
}
quote-balance = { $when ->
    [nothing] Saldo: { $balance }
    [dated] Saldo: { $balance }, até { $dueOn }
   *[on_arrival] Saldo: { $balance }, por link ou na chegada
}
quote-damage = Além do total: { $amount } de caução, que se deixa na chegada e se devolve na saída
quote-lengths = { $limit ->
    [nobody] Chegando nesse dia: { $minimum ->
        [one] 1 noite
       *[other] { $minimum } noites
    } no mínimo ({ $minimumBy }) e { $maximum } no máximo (mais não se pode reservar)
   *[other] Chegando nesse dia: { $minimum ->
        [one] 1 noite
       *[other] { $minimum } noites
    } no mínimo ({ $minimumBy }) e { $maximum } no máximo ({ $maximumBy })
}
quote-fills-gap = São menos noites que esse mínimo: preenchem o intervalo entre duas estadias.
quote-party_too_big = { $maxGuests ->
    [one] Essa cabana é para 1 pessoa.
   *[other] Essa cabana é para { $maxGuests } pessoas no máximo.
}
quote-too_many_pets = { $maxPets ->
    [0] Essa cabana não aceita pets.
    [one] Essa cabana aceita 1 pet no máximo.
   *[other] Essa cabana aceita { $maxPets } pets no máximo.
}
quote-unknown_cabin = Nenhuma cabana tem esse nome curto (slug). Existem { $slugs }.

## What made a line

quote-made-season = temporada “{ $name }”, prioridade { $priority }
quote-made-baseGuests = { $guests ->
    [one] além da pessoa que a tarifa inclui
   *[other] além das { $guests } pessoas que a tarifa inclui
}
quote-made-length_discount = { $from ->
    [one] desconto “{ $name }”, a partir de 1 noite
   *[other] desconto “{ $name }”, a partir de { $from } noites
}
quote-made-early_bird = { $from ->
    [one] desconto “{ $name }”, com 1 dia de antecedência ou mais
   *[other] desconto “{ $name }”, com { $from } dias de antecedência ou mais
}
quote-made-last_minute = { $from ->
    [0] desconto “{ $name }”, chegando no mesmo dia
    [one] desconto “{ $name }”, com 1 dia de antecedência ou menos
   *[other] desconto “{ $name }”, com { $from } dias de antecedência ou menos
}
quote-made-fee = taxa “{ $name }”
quote-made-tax = imposto “{ $name }”
quote-made-coupon = cupom “{ $name }”
quote-made-adjustment = preço combinado: “{ $name }”
quote-made-cleaningFee = cleaningFee da cabana
quote-made-petFee = petFee da cabana
quote-made-petNightly = petNightly da cabana
quote-made-rounding = { $mode ->
    [up] a múltiplos de { $to }, para cima
    [down] a múltiplos de { $to }, para baixo
   *[nearest] a múltiplos de { $to }, ao mais próximo
}
