## Reclamos y contracargos de un pago

alert-dispute_won = el reclamo terminó a tu favor: el dinero vuelve a contar para la reserva.
alert-overpaid = el reclamo terminó a tu favor, pero mientras tanto el huésped pagó de nuevo: hay { $surplus } de más. Si se los devolvés, hacelo desde Mercado Pago.
alert-chargeback_lost = el banco le dio la razón al huésped y se llevó el dinero. Si la reserva sigue en pie, vuelve a figurar como impaga.
pay-in-dispute = Hay un reclamo abierto por el pago de la reserva { $code }. No hace falta que pagues de nuevo: te avisamos cuando se resuelva.
