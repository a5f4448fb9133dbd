## What a coupon takes off, and what limits it

coupon-percent = { $percent } %
coupon-limit-none = Sin condiciones.
coupon-limit-nights = { $open ->
    [end] • noches desde el { $from }
    [beginning] • noches hasta el { $to }
   *[none] • noches del { $from } al { $to }, las dos incluidas
}
coupon-limit-minimum = • desde { $minimumNights } noches
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
        [one] Lo usa 1 reserva.
       *[other] Lo usan { $uses } reservas.
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
coupon-new-worth = {"*"}¿Cuánto descuenta del alojamiento?* Un porcentaje (“10%”) o un monto (“15000”).
coupon-new-worth-unclear = Escribí un porcentaje entero de 1 a 100 (“10%”) o un monto (“15000”).
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
coupon-new-review =
    {"*"}Revisá el cupón { $code }*

    Descuenta { $worth } del alojamiento.
    { $limits }
coupon-new-confirm = ✅ Crear el cupón
coupon-new-edit-code = ✏️ Otro nombre
coupon-new-edit-worth = ✏️ Otro descuento
coupon-new-edit-limits = ✏️ Otras condiciones
coupon-new-done = Listo: quien escriba *{ $code }* antes de pagar tiene el descuento.
