## Un link para pagar que tardó

notice-deposit_link_ready-guest = 💳 Ya está el link para pagar la seña de la reserva *{ $code }* ({ $cabin }, { $stay }). Tenés hasta { $deadline }.
notice-balance_link_ready-guest = 💳 Ya está el link para pagar el saldo de la reserva *{ $code }* ({ $cabin }, { $stay }): faltan *{ $amount }*.
pay-balance-now = 💳 Pagar el saldo ahora
