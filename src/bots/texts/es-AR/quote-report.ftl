## What a stay costs and why, for who runs the complex

quote-heading = { $free ->
    [yes] { $cabin } · { $stay } · { $party } · reservando el { $bookedOn }
   *[no] { $cabin } · { $stay } · { $party } · reservando el { $bookedOn } · esas fechas no están libres
}
quote-total = Total: { $total }
quote-deposit = { $rule ->
    [agreed] Seña: { $deposit }
    [near] { $days ->
        [0] Seña: { $deposit }, todo junto porque llegan ese mismo día
        [one] Seña: { $deposit }, todo junto porque falta 1 día o menos para la llegada
       *[other] Seña: { $deposit }, todo junto porque faltan { $days } días o menos para la llegada
    }
    [amount] { $where ->
        [everywhere] Seña: { $deposit }, un monto fijo de { $amount }
       *[other] Seña: { $deposit }, un monto fijo de { $amount } que pide la temporada “{ $season }”
    }
   *[percent] { $where ->
        [everywhere] { $roundedTo ->
            [nothing] Seña: { $deposit }, el { $percent } del total, redondeado hacia arriba
           *[other] Seña: { $deposit }, el { $percent } del total, redondeado hacia arriba a múltiplos de { $roundedTo }
        }
       *[other] { $roundedTo ->
            [nothing] Seña: { $deposit }, el { $percent } del total que pide la temporada “{ $season }”, redondeado hacia arriba
           *[other] Seña: { $deposit }, el { $percent } del total que pide la temporada “{ $season }”, redondeado hacia arriba a múltiplos de { $roundedTo }
        }
    }
}
quote-balance = { $when ->
    [nothing] Saldo: { $balance }
    [dated] Saldo: { $balance }, hasta el { $dueOn }
   *[on_arrival] Saldo: { $balance }, por link o al llegar
}
quote-damage = Aparte del total: { $amount } de garantía, que se deja al llegar y se devuelve al irse
quote-lengths = { $limit ->
    [nobody] Llegando ese día: { $minimum ->
        [one] 1 noche
       *[other] { $minimum } noches
    } como mínimo ({ $minimumBy }) y { $maximum } como máximo (más no se puede reservar)
   *[other] Llegando ese día: { $minimum ->
        [one] 1 noche
       *[other] { $minimum } noches
    } como mínimo ({ $minimumBy }) y { $maximum } como máximo ({ $maximumBy })
}
quote-fills-gap = Son menos noches que ese mínimo: llenan el hueco entre dos estadías.
quote-party_too_big = { $maxGuests ->
    [one] Esa cabaña es para 1 persona.
   *[other] Esa cabaña es para { $maxGuests } personas como máximo.
}
quote-too_many_pets = { $maxPets ->
    [0] En esa cabaña no se aceptan mascotas.
    [one] En esa cabaña se acepta 1 mascota como máximo.
   *[other] En esa cabaña se aceptan { $maxPets } mascotas como máximo.
}
quote-unknown_cabin = Ninguna cabaña tiene ese nombre corto (slug). Están { $slugs }.

## What made a line

quote-made-season = temporada “{ $name }”, prioridad { $priority }
quote-made-baseGuests = { $guests ->
    [one] además de la persona que incluye la tarifa
   *[other] además de las { $guests } personas que incluye la tarifa
}
quote-made-length_discount = { $from ->
    [one] descuento “{ $name }”, desde 1 noche
   *[other] descuento “{ $name }”, desde { $from } noches
}
quote-made-early_bird = { $from ->
    [one] descuento “{ $name }”, con 1 día de anticipación o más
   *[other] descuento “{ $name }”, con { $from } días de anticipación o más
}
quote-made-last_minute = { $from ->
    [0] descuento “{ $name }”, llegando ese mismo día
    [one] descuento “{ $name }”, con 1 día de anticipación o menos
   *[other] descuento “{ $name }”, con { $from } días de anticipación o menos
}
quote-made-fee = cargo “{ $name }”
quote-made-tax = impuesto “{ $name }”
quote-made-coupon = cupón “{ $name }”
quote-made-adjustment = precio acordado: “{ $name }”
quote-made-cleaningFee = cleaningFee de la cabaña
quote-made-petFee = petFee de la cabaña
quote-made-petNightly = petNightly de la cabaña
quote-made-rounding = { $mode ->
    [up] a múltiplos de { $to }, hacia arriba
    [down] a múltiplos de { $to }, hacia abajo
   *[nearest] a múltiplos de { $to }, al más cercano
}
