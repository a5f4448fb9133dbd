## What papers say

paper-no-invoice = Documento no válido como factura
paper-number = N.º { $number }
paper-page = { $complex } · { $document } · Página { $page } de { $pages }
paper-code = Reserva
paper-cabin = Cabaña
paper-stay = Estadía
paper-party = Personas
paper-guest = Huésped
paper-date = Fecha
paper-method = Medio de pago
paper-reference = Referencia
paper-receipt = Recibo
paper-amount = Importe
paper-concept = Concepto
paper-quantity = Cantidad
paper-unit = Precio
paper-movement = Movimiento
paper-none = —
paper-how = { $method ->
    [mercadopago] Mercado Pago
    [transfer] Transferencia bancaria
    [cash] Efectivo
    [card] Tarjeta (retenido)
   *[other] { $method }
}
paper-kind = { $kind ->
    [charge] Cargo
    [payment] Pago
    [refund] Devolución
    [chargeback] Contracargo
    [reversal] Anulación de un pago
    [damage_deposit] Depósito en garantía
    [damage_return] Devolución de la garantía
    [damage_kept] Garantía retenida por daños
   *[other] { $kind }
}
paper-category = { $category ->
    [lodging] Alojamiento
    [discounts] Descuentos
    [fees] Cargos y servicios
    [taxes] Impuestos
    [adjustment] Ajustes
    [kept] Retenido por cancelación
   *[other] { $category }
}
paper-standing = { $state ->
    [awaiting_owner] Espera respuesta
    [awaiting_deposit] Falta la seña
    [awaiting_transfer_check] Se revisa la transferencia
    [confirmed] Confirmada
    [checked_in] En curso
    [completed] Terminada
    [declined] No aceptada
    [expired] Vencida
    [cancelled] Cancelada
   *[no_show] No se presentaron
}
paper-line = { $kind ->
    [nights] Noches · { $label }
    [weekend] Noches de fin de semana · { $label }
    [extra_guests] Personas extra, por noche
    [extra_children] Menores extra, por noche
    [pets] Mascotas
    [pet_nights] Mascotas, por noche
    [cleaning] Limpieza
    [fee] { $label }
    [tax] { $label } ({ $percent })
    [length_discount] Descuento por estadía larga ({ $percent })
    [early_bird] Descuento por reserva anticipada ({ $percent })
    [last_minute] Descuento de último momento ({ $percent })
    [coupon] { $isShare ->
        [yes] Cupón { $label } ({ $percent })
       *[no] Cupón { $label }
    }
    [rounding] Redondeo
    [adjustment] Ajuste: { $label }
   *[other] { $label }
}

## The receipt

receipt-title = { paper-receipt }
receipt-from = Recibimos de
receipt-sum = la suma de
receipt-paid-on = Fecha del pago
receipt-returned = Devuelto de este pago
receipt-taken-back = Desconocido ante el banco
receipt-closing = Este recibo deja constancia de un pago recibido para la reserva indicada. No reemplaza a la factura.
receipt-file = recibo
receipt-button = 🧾 Recibo
receipt-sent =
    🧾 *Recibo N.º { $number }*

    Pago: { $amount } · { $method }
    Fecha del pago: { $date }
    Reserva { $code } · { $cabin }
receipt-not-made = No pude armar el archivo: estos son los datos. Probá de nuevo en un rato.
receipt-which = ¿De qué pago de la reserva *{ $code }* querés el recibo?
receipt-choice = { $date } · { $amount }
receipt-none = La reserva *{ $code }* todavía no tiene pagos recibidos, así que no hay recibo. El resumen muestra cómo está la cuenta.
receipt-gone = Ese pago ya no figura. Elegí otro, por favor.

## The statement

statement-title = Resumen de cuenta
statement-on = al { $date }
statement-file = resumen
statement-button = 📄 Resumen de cuenta
statement-button-short = 📄 Resumen
statement-lines = Detalle de la estadía
statement-movements = Pagos y devoluciones
statement-damage = Depósito en garantía (no es parte del precio)
statement-no-movements = Todavía no hay pagos.
statement-no-lines = La estadía quedó sin efecto: sus noches y servicios ya no se cobran.
statement-total = Total de la estadía
statement-kept = Queda para el complejo
statement-received = Pagos recibidos
statement-returned = Devuelto
statement-taken-back = { receipt-taken-back }
statement-on-its-way = Por devolver
statement-in-dispute = Pagos en reclamo, sin resolver
statement-held = Garantía por devolver, aparte
statement-due = Saldo a pagar
statement-in-favour = Saldo a favor
statement-settled = La cuenta está saldada.
statement-sent =
    📄 *Resumen de cuenta de la reserva { $code }*

    Total { $total } · pagado { $received }{ $returnedCentavos ->
        [0] {""}
       *[other] {" "}· devuelto { $returned }
    }
statement-sent-ended =
    📄 *Resumen de cuenta de la reserva { $code }*

    Queda para el complejo { $total } · pagado { $received } · devuelto { $returned }

## The month, for the accountant

export-title = 📊 *{ $month }*: { $count ->
    [0] no hubo movimientos.
    [one] 1 movimiento.
   *[other] { $count } movimientos.
}
export-kind = { $kind ->
    [charge] Precio de las estadías
    [payment] Cobrado
    [refund] Devuelto
   *[other] { paper-kind }
}
export-line = { $kind }: { $amount } ({ $count })
export-file = movimientos
export-not-made = No pude armar el archivo. Probá de nuevo en un rato.
export-which = ¿De qué mes querés los movimientos para la contabilidad?
export-unclear = Decime un mes, por ejemplo 2026-11, “noviembre” o “noviembre 2026”.
export-future = Ese mes todavía no empezó. Decime uno que ya haya empezado.
export-column-date = { paper-date }
export-column-code = { paper-code }
export-column-guest = { paper-guest }
export-column-cabin = { paper-cabin }
export-column-check-in = Llegada
export-column-check-out = Salida
export-column-kind = { paper-movement }
export-column-category = Rubro
export-column-method = Medio
export-column-charged = Cargado
export-column-received = Cobrado
export-column-held = En garantía
export-column-currency = Moneda
export-column-reference = { paper-reference }
export-column-receipt = { paper-receipt }
command-receipt = El recibo de un pago
command-statement = El resumen de cuenta de una reserva
command-export = Los movimientos de un mes, para la contabilidad
