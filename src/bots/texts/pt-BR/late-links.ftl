## Um link de pagamento que demorou

notice-deposit_link_ready-guest = 💳 O link para pagar o sinal da reserva *{ $code }* ({ $cabin }, { $stay }) está pronto. Você tem até { $deadline }.
notice-balance_link_ready-guest = 💳 O link para pagar o saldo da reserva *{ $code }* ({ $cabin }, { $stay }) está pronto: faltam *{ $amount }*.
pay-balance-now = 💳 Pagar o saldo agora
