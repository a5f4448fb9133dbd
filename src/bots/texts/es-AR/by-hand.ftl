## Money that goes through the owner's hands

by-hand-transfer = por transferencia
by-hand-cash = en efectivo

## What is to be given back

notice-refund_by_hand-guest =
    ↩️ El complejo te va a devolver *{ $amount }* de la reserva *{ $code }*: { $why }

    Te los da el complejo directamente, y te avisamos cuando esté hecho.

    { $next }
notice-refund_by_hand-owners =
    ↩️ *Para devolver a mano: { $amount }* · { $code }

    A { $guest }, que pagó { $cameAs }: { $why }{ $reach }

    No vuelven solos: se los devolvés vos. Cuando lo hayas hecho, tocá el botón: queda anotado y le avisamos.
gave-back-button = ✅ Ya lo devolví
gave-back-button-short = ✅ Ya lo devolví
gave-back-which = ¿Qué devolución hiciste? Elegila, o escribí el código de la reserva o el nombre del huésped.
gave-back-none = No hay nada para devolver a mano.
gave-back-none-of = De la reserva { $code } no hay nada para devolver a mano.
gave-back-unknown = No encuentro esa devolución.
gave-back-how = ¿Cómo le devolviste *{ $amount }* a { $guest } (reserva { $code })? Si todavía no lo hiciste, tocá Salir.
gave-back-transfer = 🏦 { $amount } por transferencia
gave-back-cash = 💵 { $amount } en efectivo
gave-back-done = Anotado: le devolviste { $amount } a { $guest } { $givenAs }. Le avisé.
gave-back-already = Ya estaba devuelto: lo anotó { $by }.
gave-back-nothing = No hay nada que devolver: ese pago se anotó por error, y { $by } lo deshizo.
notice-refund_given-guest = 💸 El complejo te devolvió *{ $amount }* de la reserva *{ $code }* { $givenAs }. Si no te llegó, escribinos.
notice-refund_given-owners = ✅ { $by } le devolvió { $amount } a { $guest } { $givenAs } · { $code }

## What was written down by mistake

notice-payment_undone-guest =
    El pago de { $amount } { $cameAs } de la reserva *{ $code }* se había anotado por error y ya no cuenta. Motivo: { $because }

    { what-is-left }
notice-payment_undone-owners =
    ✏️ { $by } deshizo un pago de { $amount } { $cameAs } · { $code } ({ $guest }): { $because }

    { what-is-left }

## Noting a payment

command-paid = Anotar un pago que recibiste
paid-button = 💵 Anotar un pago
paid-button-short = 💵 Anotar un pago
paid-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }
    { $dueCentavos ->
        [0] Pagado { $received }: no falta nada.
       *[other] Pagado { $received } · faltan { $due }
    }

    ¿Cómo te pagó?
paid-cash-said = efectivo, cash, en mano, billete, plata en mano
paid-transfer-said = transferencia, transfe, por transfe, transferida, me transfirió, por banco
paid-card-said = tarjeta, en la tarjeta, con tarjeta
paid-transfer = 🏦 Por transferencia
paid-cash = 💵 En efectivo
paid-how-much = ¿Cuánto recibiste? Tocá un botón o escribí el monto, por ejemplo 150.000.
paid-due = { $amount }, lo que se espera ahora
paid-all = { $amount }, todo lo que falta
amount-unclear = No entendí el monto. Escribilo con números, en { $currency }, por ejemplo 150.000 o 150.000,50.
paid-review =
    ¿Lo anoto?

    {"*"}{ $amount }* { $method }, de { $guest } · { $code }
    { $beyondCentavos ->
        [0] { $afterCentavos ->
            [0] Con eso queda todo pago.
           *[other] Quedarían por pagar { $after }.
        }
       *[other] Son { $beyond } más de lo que falta: quedarían anotados para devolver.
    }
paid-confirm = ✅ Sí, anotalo
paid-edit-method = ✏️ Cómo pagó
paid-edit-amount = ✏️ Cuánto
paid-nothing-due = De la reserva { $code } ({ $guest }) no falta pagar nada: ya pagó { $received }.
paid-done-booked =
    ✅ Anotado: { $amount } { $method }, de { $guest } · { $code }. { what-is-left }

    { $state ->
        [confirmed] La reserva está confirmada, y le avisé a { $guest }.
       *[other] Le avisé a { $guest }.
    }
paid-done-partial =
    ✅ Anotado: { $amount } { $method }, de { $guest } · { $code }. Para confirmar la reserva faltan { $due } de la seña.

    Le avisé a { $guest }.
paid-done-refund =
    ⚠️ Anotado: { $amount } { $method }, de { $guest } · { $code }. Pero esta reserva ya no puede tomar ese pago, así que hay que devolverlo: te mandé el aviso con el botón.
undo-paid-button = ✏️ Deshacer { $amount }
undo-paid-button-short = ✏️ Deshacer
undo-paid-which = ¿Qué pago? Tocá el botón que está debajo de lo que anotaste.
undo-paid-unknown = No encuentro ese pago.
undo-paid-why = ¿Por qué deshacemos el pago de *{ $amount }* { $method } de { $guest } ({ $code })? Escribilo en pocas palabras: { $guest } lo va a leer. La reserva sigue como está.
undo-paid-review = ¿Deshago el pago de *{ $amount }* { $method } de { $guest } ({ $code })? { $guest } va a leer: “{ $reason }”.
undo-paid-confirm = ✏️ Sí, deshacelo
undo-paid-done = Deshecho: el pago de { $amount } de { $guest } ({ $code }) ya no cuenta. Queda escrito que se anotó y que se deshizo. Le avisé.
undo-paid-already_undone = Ese pago de { $amount } ({ $code }) ya estaba deshecho.
undo-paid-given_back = De ese pago de { $amount } ({ $code }) ya se devolvió algo, así que no se puede deshacer.
