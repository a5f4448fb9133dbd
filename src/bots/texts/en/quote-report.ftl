## What a stay costs and why, for who runs the complex

quote-heading = { $free ->
    [yes] { $cabin } · { $stay } · { $party } · booking on { $bookedOn }
   *[no] { $cabin } · { $stay } · { $party } · booking on { $bookedOn } · those dates are not free
}
quote-total = Total: { $total }
quote-deposit = { $rule ->
    [agreed] Deposit: { $deposit }
    [near] { $days ->
        [0] Deposit: { $deposit }, all of it, for they arrive that very day
        [one] Deposit: { $deposit }, all of it, for 1 day or less is left until they arrive
       *[other] Deposit: { $deposit }, all of it, for { $days } days or fewer are left until they arrive
    }
    [amount] { $where ->
        [everywhere] Deposit: { $deposit }, a fixed { $amount }
       *[other] Deposit: { $deposit }, a fixed { $amount } asked in season “{ $season }”
    }
   *[percent] { $where ->
        [everywhere] { $roundedTo ->
            [nothing] Deposit: { $deposit }, { $percent } of the total, rounded up
           *[other] Deposit: { $deposit }, { $percent } of the total, rounded up to multiples of { $roundedTo }
        }
       *[other] { $roundedTo ->
            [nothing] Deposit: { $deposit }, { $percent } of the total, asked in season “{ $season }”, rounded up
           *[other] Deposit: { $deposit }, { $percent } of the total, asked in season “{ $season }”, rounded up to multiples of { $roundedTo }
        }
    }
}
quote-balance = { $when ->
    [nothing] Balance: { $balance }
    [dated] Balance: { $balance }, due by { $dueOn }
   *[on_arrival] Balance: { $balance }, by link or on arrival
}
quote-damage = Apart from the total: { $amount } against damage, left on arrival and given back on leaving
quote-lengths = { $limit ->
    [nobody] Arriving on that day: { $minimum ->
        [one] 1 night
       *[other] { $minimum } nights
    } at least ({ $minimumBy }) and { $maximum } at most (nobody can book more)
   *[other] Arriving on that day: { $minimum ->
        [one] 1 night
       *[other] { $minimum } nights
    } at least ({ $minimumBy }) and { $maximum } at most ({ $maximumBy })
}
quote-fills-gap = These are fewer nights than that: they fill the gap between two stays.
quote-party_too_big = { $maxGuests ->
    [one] That cabin takes 1 person.
   *[other] That cabin takes { $maxGuests } people at most.
}
quote-too_many_pets = { $maxPets ->
    [0] That cabin takes no pets.
    [one] That cabin takes 1 pet at most.
   *[other] That cabin takes { $maxPets } pets at most.
}
quote-unknown_cabin = No cabin has this slug. There are { $slugs }.

## What made a line

quote-made-season = season “{ $name }”, priority { $priority }
quote-made-baseGuests = { $guests ->
    [one] beyond the person whom the rate includes
   *[other] beyond the { $guests } people whom the rate includes
}
quote-made-length_discount = { $from ->
    [one] discount “{ $name }”, from 1 night on
   *[other] discount “{ $name }”, from { $from } nights on
}
quote-made-early_bird = { $from ->
    [one] discount “{ $name }”, 1 day ahead or more
   *[other] discount “{ $name }”, { $from } days ahead or more
}
quote-made-last_minute = { $from ->
    [0] discount “{ $name }”, on the very day
    [one] discount “{ $name }”, 1 day ahead or less
   *[other] discount “{ $name }”, { $from } days ahead or fewer
}
quote-made-fee = fee “{ $name }”
quote-made-tax = tax “{ $name }”
quote-made-coupon = coupon “{ $name }”
quote-made-adjustment = agreed price: “{ $name }”
quote-made-cleaningFee = cleaningFee of the cabin
quote-made-petFee = petFee of the cabin
quote-made-petNightly = petNightly of the cabin
quote-made-rounding = { $mode ->
    [up] to multiples of { $to }, up
    [down] to multiples of { $to }, down
   *[nearest] to multiples of { $to }, to the nearest
}
