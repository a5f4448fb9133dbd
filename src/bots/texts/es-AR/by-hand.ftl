## Money that goes through the owner's hands

by-hand-transfer = por transferencia
by-hand-cash = en efectivo

## What is to be given back

notice-refund_by_hand-guest =
    ↩️ El complejo te tiene que devolver *{ $amount }* de la reserva *{ $code }*: { $why }

    No vuelven solos: te los da el complejo, y te avisamos cuando esté hecho.

    { $next }
notice-refund_by_hand-owners =
    ↩️ *Para devolver a mano: { $amount }* · { $code }

    A { $guest }, que pagó { $cameAs }: { $why }{ $reach }

    Nadie los devuelve por vos. Cuando lo hayas hecho, tocá el botón: queda anotado y le avisamos.
gave-back-button = ✅ Ya lo devolví
gave-back-button-short = ✅ Ya lo devolví
gave-back-which = ¿Qué devolución? Tocá el botón del aviso que te llegó.
gave-back-unknown = No encuentro esa devolución.
gave-back-how = ¿Cómo le devolviste *{ $amount }* a { $guest } (reserva { $code })? Si todavía no lo hiciste, cancelá.
gave-back-transfer = 🏦 { $amount } por transferencia
gave-back-cash = 💵 { $amount } en efectivo
gave-back-done = Anotado: le devolviste { $amount } a { $guest } { $givenAs }. Le avisamos.
gave-back-already = Ya estaba devuelto: lo anotó { $by }.
gave-back-nothing = No hay nada que devolver: ese pago se anotó por error, y { $by } lo deshizo.
notice-refund_given-guest = 💸 Te devolvieron *{ $amount }* de la reserva *{ $code }* { $givenAs }. Si no te llegó, escribinos.
notice-refund_given-owners = ✅ { $by } le devolvió { $amount } a { $guest } { $givenAs } · { $code }

## What was written down by mistake

notice-payment_undone-guest =
    El pago de { $amount } { $cameAs } de la reserva *{ $code }* se había anotado por error y ya no cuenta. Lo que nos dijeron: { $because }

    { $dueCentavos ->
        [0] No falta pagar nada.
       *[other] Queda por pagar { $due }.
    }
notice-payment_undone-owners =
    ✏️ { $by } deshizo un pago de { $amount } { $cameAs } · { $code } ({ $guest }): { $because }

    { $dueCentavos ->
        [0] No falta pagar nada.
       *[other] Queda por pagar { $due }.
    }
