join-code =
    Seu código é *{ $code }*.

    Abra o seu outro chat com a gente, o do WhatsApp ou o do Telegram, e escreva lá:
    {"*"}vincular { $code }*

    Vale uma única vez, até { $deadline }. Não passe para ninguém: quem usar vê as suas reservas.
join-have = 🔑 Tenho um código
join-ask = Escreva o código que demos no seu outro chat. São 8 letras e números, por exemplo ABCD2345.
join-sure = Unimos este chat com o outro em que você pediu o código? Suas reservas vão aparecer e poder ser mudadas nos dois. Só diga sim se os dois chats forem seus.
join-yes = Sim, são meus
join-no = Não, deixar assim
join-kept = Pronto, os chats continuam separados.
join-done = 🔗 Pronto! Seus dois chats estão unidos: de qualquer um você vê e cuida de todas as suas reservas.
join-refusal-no_such_code = Esse código não existe. Confira se é igual ao que demos no seu outro chat: são 8 letras e números.
join-refusal-own_code = Esse código foi pedido neste mesmo chat. Escreva no outro, o que você quer unir com este.
join-refusal-code_expired = Esse código já venceu. Peça outro no seu outro chat escrevendo *vincular*.
join-refusal-code_spent = Esse código já foi usado. Peça outro no seu outro chat escrevendo *vincular*.
join-refusal-already_joined = Estes dois chats já estavam unidos. Para ver todas as suas reservas, { to-bookings }.
join-refusal-too_many_tries = São tentativas demais. Espere uma hora e tente de novo com um código novo.
notice-chats_joined-guest = 🔗 Você uniu este chat com outro seu: dos dois você vê e cuida de todas as suas reservas. Se não foi você, avise a gente.
