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
