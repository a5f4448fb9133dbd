## Reclamações e contestações de um pagamento

alert-dispute_won = a reclamação terminou a seu favor: o dinheiro volta a contar para a reserva.
alert-overpaid = a reclamação terminou a seu favor, mas nesse meio-tempo o hóspede pagou de novo: há { $surplus } a mais. Se for devolver, faça isso pelo Mercado Pago.
alert-chargeback_lost = o banco deu razão ao hóspede e levou o dinheiro. Se a reserva continua de pé, volta a constar como não paga.
pay-in-dispute = Há uma reclamação aberta sobre o pagamento da reserva { $code }. Não é preciso pagar de novo: avisamos quando for resolvida.
