## What a coupon takes off, and what limits it

coupon-percent = { $percent } %
coupon-limit-none = Sin condiciones.
coupon-limit-nights = { $open ->
    [end] • noches desde el { $from }
    [beginning] • noches hasta el { $to }
   *[none] • noches del { $from } al { $to }, las dos incluidas
}
coupon-limit-minimum = • { $minimumNights } noches como mínimo
coupon-limit-cabins = • sólo para { $cabins }
coupon-limit-last-day = • se puede usar hasta el { $lastDay }
coupon-limit-uses = { $maxUses ->
    [one] • 1 uso en total
   *[other] • { $maxUses } usos en total
}
coupon-limit-once = • una vez por persona

## The owner's coupons

menu-coupons = 🏷 Cupones
command-coupons = Cupones de descuento
coupons-title = { $count ->
    [0] Todavía no hay ningún cupón. Un cupón descuenta del alojamiento un porcentaje o un monto; el huésped lo escribe antes de pagar.
    [one] Hay 1 cupón:
   *[other] Hay { $count } cupones:
}
coupons-add = ➕ Nuevo cupón
coupons-all = 🏷 Todos los cupones
coupons-card =
    {"*"}{ $code }* · { $worth }{ $state ->
        [off] {" "}· apagado
       *[on] {""}
    }
    { $limits }
    { $uses ->
        [0] Nadie lo usó todavía.
        [one] Usado en 1 reserva.
       *[other] Usado en { $uses } reservas.
    }
coupons-off = 🔕 Apagar
coupons-on = 🔔 Prender
coupons-which = ¿Qué cupón?
coupons-none-such = No hay ningún cupón { $code }.
coupons-switched-off = Apagado: { $code } ya no se puede usar. Las reservas que lo tienen lo conservan.
coupons-switched-on = Prendido: { $code } se puede usar de nuevo.
coupon-unclear = Un cupón tiene letras, números y guiones, por ejemplo VERANO10. Escribilo tal como figura.

coupon-new-code = {"*"}¿Qué tiene que escribir el huésped?* Letras, números y guiones, por ejemplo VERANO10. Mayúsculas y acentos dan lo mismo.
coupon-new-code-unclear = Tiene que tener de { $least } a { $most } letras, números o guiones, por ejemplo VERANO10.
coupon-new-taken = Ya hay un cupón { $code }. Elegí otro nombre.
coupon-new-worth = {"*"}¿Cuánto descuenta del alojamiento?* Un porcentaje (“10 %”) o un monto (“15000”).
coupon-new-worth-unclear = Escribí un porcentaje entero de 1 a 100 (“10 %”) o un monto (“15000”).
coupon-new-limits =
    {"*"}¿Con qué condiciones?* Escribí las que quieras, una por renglón:

    • “del 1/12 al 28/2”: para qué noches
    • “mínimo 3 noches”
    • “{ $cabin }”: sólo en esa cabaña
    • “hasta el 30/11”: hasta cuándo se puede usar
    • “50 usos” en total
    • “una vez por persona”
coupon-new-no-limits = Sin condiciones
coupon-new-limits-unclear = No entendí “{ $said }”. Escribí de nuevo todas las condiciones, una por renglón.
coupon-new-limits-over = El { $date } ya pasó: nadie podría usar el cupón. Escribí de nuevo todas las condiciones, una por renglón.
coupon-new-review =
    {"*"}Revisá el cupón { $code }*

    Descuenta { $worth } del alojamiento.
    { $limits }
coupon-new-confirm = ✅ Crear el cupón
coupon-new-edit-code = ✏️ Otro nombre
coupon-new-edit-worth = ✏️ Otro descuento
coupon-new-edit-limits = ✏️ Otras condiciones
coupon-new-done = Listo: quien escriba *{ $code }* antes de pagar tiene el descuento.

## A guest's coupon

coupon-button = 🏷 Tengo un cupón
coupon-hint = 🏷 ¿Tenés un cupón? Escribime “cupón” y lo que dice, antes de pagar.
coupon-which = ¿Para cuál de tus reservas es el cupón?
coupon-no-hold = Un cupón se usa antes de pagar, y ahora no tenés ninguna reserva sin pagar. Elegí fechas y cabaña y, cuando te la guarde, escribime “cupón” y lo que dice el tuyo.
coupon-ask =
    {"*"}¿Qué dice tu cupón?* Escribilo y te digo cuánto queda la reserva { $code } ({ $cabin }, { $stay }).{ $has ->
        [yes] {" "}Ahora tiene el cupón { $coupon }.
       *[no] {""}
    }
coupon-remove = Sacar el cupón { $coupon }
coupon-remove-short = Sacar el cupón
coupon-review =
    { $with ->
        [none] {"*"}¿Sacamos el cupón de la reserva { $code }?*
       *[coupon] {"*"}¿Usamos el cupón { $coupon } en la reserva { $code }?*
    }

    Antes: { $before }
    Ahora: *{ $after }* ({ $difference })
    Seña: { $newDeposit }
coupon-confirm = ✅ Confirmar
coupon-other = ✏️ Otro cupón
coupon-done =
    { $with ->
        [none] Listo: la reserva *{ $code }* ya no tiene cupón.
        [same] 🏷 La reserva *{ $code }* ya tiene el cupón *{ $coupon }*.
       *[coupon] 🏷 ¡Listo! Usé el cupón *{ $coupon }* en la reserva *{ $code }*.
    }

    { $lines }
    {"*"}Total: { $total }*{ $isOther ->
        [yes] {" "}(antes { $before })
       *[no] {""}
    }{ $taxes }
refusal-coupon_unknown = No conozco ese cupón. Fijate cómo está escrito y probá de nuevo.
refusal-coupon_off = Ese cupón ya no se usa.
refusal-coupon_expired = Ese cupón se podía usar hasta el { $lastDay }.
refusal-coupon_used_up = Ese cupón ya se usó todas las veces que se podía.
refusal-coupon_used_by_guest = Ese cupón se usa una sola vez por persona, y ya lo usaste.
refusal-coupon_other_cabins = Ese cupón es sólo para { $cabins }. Podés cambiar de cabaña y probarlo de nuevo.
refusal-coupon_other_nights = { $open ->
    [end] Ese cupón es para noches desde el { $from }.
    [beginning] Ese cupón es para noches hasta el { $to }.
   *[none] Ese cupón es para noches del { $from } al { $to }.
} Podés cambiar las fechas y probarlo de nuevo.
refusal-coupon_too_short = Ese cupón es para estadías de { $minimumNights } noches o más. Podés alargar la tuya y probarlo de nuevo.
refusal-coupon_saves_nothing = Con ese cupón la reserva no te sale más barata.
refusal-coupon_nothing_to_pay = Ese cupón cubre todo y no quedaría nada que pagar, así que por acá no puedo usarlo. { write-to-a-person }
refusal-coupon_paid_already = Esa reserva ya tiene un pago, y un cupón se usa antes de pagar.
refusal-coupon_price_agreed = El complejo ya te hizo un precio para esa reserva, y ahí no se suman cupones. { write-to-a-person }
change-coupon-lost = El cupón { $coupon } no vale para este cambio: el precio ya no lo incluye.
change-agreed-lost = El precio que te hizo el complejo ({ $reason }) era para la otra cabaña: en esta no vale.
change-agreed-kept = Sigue en pie lo que acordaste con el complejo: { $amount } ({ $reason }).
changed-coupon-lost = El cupón { $coupon } no vale para el cambio y quedó sin usar.
changed-agreed-lost = El precio que le habías puesto ({ $reason }) era para la otra cabaña y ya no corre.
notice-coupon_used-owners = 🏷 { $guest } usó el cupón { $coupon } en la reserva { $code } ({ $cabin }, { $stay }). Total: { $totalBefore } → { $totalAfter }.
notice-coupon_removed-owners = 🏷 { $guest } sacó el cupón { $coupon } de la reserva { $code } ({ $cabin }, { $stay }). Total: { $totalBefore } → { $totalAfter }.
