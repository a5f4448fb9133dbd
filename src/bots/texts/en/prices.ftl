## Why a stay cannot be had as it was wished for

refusal-arrival_needs_more_nights = Arriving on that day, the minimum stay is { $minimumNights ->
    [one] one night
   *[other] { $minimumNights } nights
}. Choose a longer stay, or another arrival.
refusal-stay_too_long = On those dates the maximum stay is { $maximumNights ->
    [one] one night
   *[other] { $maximumNights } nights
}. Choose a shorter one.
refusal-no_arrivals_that_day = On those dates you can arrive on { $weekdays }. Choose another day of arrival.
refusal-booked_too_late = { $daysAhead ->
    [one] Please book at least one day before you arrive.
   *[other] Please book at least { $daysAhead } days before you arrive.
} Choose an arrival from { $firstArrival } on.

## What a price is made of, beside the nights

line-extra_children = { $guests ->
    [one] 1 extra child
   *[other] { $guests } extra children
} × { $nights ->
    [one] 1 night
   *[other] { $nights } nights
} × { $unit }: { $amount }
line-pet_nights = { $guests ->
    [one] 1 pet
   *[other] { $guests } pets
} × { $nights ->
    [one] 1 night
   *[other] { $nights } nights
} × { $unit }: { $amount }
line-fee = { $per ->
    [stay] { $label }: { $amount }
    [night] { $label }, { $nights ->
        [one] 1 night
       *[other] { $nights } nights
    } × { $unit }: { $amount }
    [person] { $label }, { $of ->
        [adults] { $guests ->
            [one] 1 adult
           *[other] { $guests } adults
        }
        [children] { $guests ->
            [one] 1 child
           *[other] { $guests } children
        }
       *[everyone] { $guests ->
            [one] 1 person
           *[other] { $guests } people
        }
    } × { $unit }: { $amount }
    [person_night] { $label }, { $of ->
        [adults] { $guests ->
            [one] 1 adult
           *[other] { $guests } adults
        }
        [children] { $guests ->
            [one] 1 child
           *[other] { $guests } children
        }
       *[everyone] { $guests ->
            [one] 1 person
           *[other] { $guests } people
        }
    } × { $nights ->
        [one] 1 night
       *[other] { $nights } nights
    } × { $unit }: { $amount }
   *[unknown] { $quantity ->
        [one] { $label }: { $amount }
       *[other] { $label }, { $quantity } × { $unit }: { $amount }
    }
}
line-tax = { $label } ({ $percent }): { $amount }
line-tax-included = Includes { $label } ({ $percent }): { $amount }
line-length_discount = Discount for staying longer ({ $percent }): { $amount }
line-early_bird = Early booking discount ({ $percent }): { $amount }
line-last_minute = Last-minute discount ({ $percent }): { $amount }
line-coupon = { $isShare ->
    [yes] Coupon { $label } ({ $percent }): { $amount }
   *[no] Coupon { $label }: { $amount }
}
line-rounding = Rounding: { $amount }
line-adjustment = { $label }: { $amount }

## What a cabin's page and answers say of prices

cabin-extra-children = { $free ->
    [yes] Children beyond that number pay nothing.
   *[no] Each child beyond that number adds { $extra } a night.
}
cabin-fee = { $per ->
    [night] { $name }: { $amount } a night.
    [person] { $name }: { $amount } for each { $of ->
        [adults] adult
        [children] child
       *[everyone] person
    }.
    [person_night] { $name }: { $amount } for each { $of ->
        [adults] adult
        [children] child
       *[everyone] person
    } and night.
   *[stay] { $name }: { $amount }, once.
}
cabin-tax = { $name } ({ $percent }) comes on top.
cabin-discount = { $kind ->
    [early_bird] Booking at least { $from ->
        [one] 1 day
       *[other] { $from } days
    } before: { $percent } off.
    [last_minute] { $from ->
        [0] Booking on the day itself: { $percent } off.
        [one] With 1 day or less to go: { $percent } off.
       *[other] With { $from } days or less to go: { $percent } off.
    }
   *[length] From { $from ->
        [one] 1 night
       *[other] { $from } nights
    } on: { $percent } off.
}
answers-deposit-amount = To book, a deposit of { $amount } is paid. { answers-balance }
answers-balance = { $dueDays ->
    [0] The balance is paid later, by link or on arrival.
    [one] The balance is paid later, by the day before arrival.
   *[other] The balance is paid later, by { $dueDays } days before arrival.
}
answers-deposit-varies = On some dates the deposit is another one: you see it beside the price before you book.
answers-deposit-near = { $days ->
    [0] Who arrives on the same day pays the total when they book.
    [one] Who books 1 day before they arrive, or less, pays the total when they book.
   *[other] Who books { $days } days before they arrive, or less, pays the total when they book.
}
