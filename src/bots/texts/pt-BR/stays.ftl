## Before they arrive

arrival-button = 🕒 Avisar a hora que chego
arrival-button-short = 🕒 Minha chegada
arrival-ask =
    A que horas vocês chegam, mais ou menos? É para a reserva *{ $code }* ({ $cabin }, { $checkIn }).

    A entrada é a partir das { $checkInTime }. Escolha uma faixa ou escreva como quiser, por exemplo: “lá pelas 6 da tarde”.
arrival-ask-again =
    Para a reserva *{ $code }* ({ $cabin }, { $checkIn }) você tinha dito: { $about }

    Se mudou, escolha outra faixa ou escreva. A entrada é a partir das { $checkInTime }.
arrival-empty = Escreva a que horas vocês chegam, por exemplo: “às 17”.
arrival-long = Isso é muito longo: no máximo { $max } caracteres.
arrival-noted = Anotado! Chegada: { $about }. Se mudar, avise por aqui.
arrival-line = 🕒 Hora de chegada: { $about }

travellers-button = 📋 Lista de hóspedes
travellers-button-short = 📋 Hóspedes
travellers-see = 📋 Ver a lista
travellers-of = 📋 *Hóspedes de { $code }* · { $cabin }, { $stay } · { $guest }
travellers-ask =
    📋 *Lista de hóspedes* · { $code }

    A lei nos pede um registro de quem se hospeda: nome, sobrenome e documento de { $of ->
        [one] quem vem.
       *[other] cada uma das { $of } pessoas.
    } Escreva assim, um por linha, todos juntos ou um de cada vez:

    Ana Souza, 12345678900

    Para corrigir um documento, mande de novo o nome com o documento certo. Só o complexo vê, e apagamos tudo 60 dias depois da saída.
travellers-more =
    📋 *Lista de hóspedes* · { $code }

    Mande quem falta ou corrija quem já está: nome, sobrenome e documento, um por linha.
travellers-noted = Anotados: { $count } de { $of }
travellers-remove = 🗑 Tirar { $name }
travellers-remove-short = 🗑 Tirar o { $number }
travellers-enough = Pronto por enquanto
travellers-enough-said = pronto, é isso, só isso, mais nada, estão todos, depois continuo
travellers-done = 📋 *Lista de hóspedes* · { $code }
travellers-change = ✏️ Corrigir ou incluir
travellers-line = “{ $line }”
travellers-unclear =
    { $noted ->
        [rest] { $count ->
            [one] Anotei o resto, mas não entendi esta linha:
           *[other] Anotei o resto, mas não entendi estas linhas:
        }
       *[nothing] { $count ->
            [one] Não entendi esta linha:
           *[other] Não entendi estas linhas:
        }
    }
    { $lines }
    { $count ->
        [one] Escreva de novo, com nome, sobrenome e documento separados por vírgulas. Por exemplo: Ana Souza, 12345678900
       *[other] Escreva de novo, com nome, sobrenome e documento separados por vírgulas. Por exemplo: Ana Souza, 12345678900
    }
travellers-too-many = Com esses seriam { $named }, e a reserva é para { $party }. Confira os nomes ou tire alguém da lista.

## Getting in

entry-button = 🔑 Como entrar
entry-title = 🔑 *Como entrar em { $cabin }* · { $code }
entry-early = As instruções para entrar chegam { $when } (reserva { $code }).
entry-address = 📍 { $address }
entry-door = 🔢 Código da porta: { $accessCode }
entry-wifi =
    📶 Wi-Fi: { $name }
    Senha: { $password }
entry-withheld = 🔒 Faltam { $owed } para pagar. Assim que forem pagos, mandamos os códigos para entrar.
entry-pay = 💳 Pagar o saldo
notice-arrival_codes-guest = ✅ Pronto, está tudo pago! Estes são os códigos de *{ $cabin }* ({ $code }):

## While they are there

all-good-button = 👍 Tudo bem
need-help-button = 🙋 Preciso de algo
all-good-thanks = Que bom! Continuem aproveitando. Se precisarem de algo, escrevam por aqui.

## Afterwards

feedback-button = ⭐ Contar como foi
feedback-not-over = A reserva { $code } ainda não terminou. Quando voltarem para casa, contem como foi.
feedback-public = Sua opinião já está publicada. Obrigado! Se quiser mudá-la, fale com o complexo.
feedback-stars = Como foi a estadia em *{ $cabin }*? De 1 a 5 estrelas:
feedback-stars-unclear = Diga um número de 1 a 5, por exemplo: 4.
feedback-words = Obrigado! Quer contar mais alguma coisa? O que vocês gostaram, o que você melhoraria.
feedback-words-sorry = Sentimos muito que não tenha dado certo. Pode contar o que aconteceu? Quem lê é quem administra o complexo.
feedback-skip = Prefiro não escrever
feedback-skip-said = não, nada, não obrigado, não obrigada, mais nada, está bom assim, pular
feedback-long = Ficou um pouco longo: no máximo { $max } caracteres, por favor.
feedback-done = Muito obrigado por contar! Tomara que voltem logo.
feedback-done-sorry = Obrigado por nos dizer. Vamos passar para quem administra o complexo.
no-offers-button = 🔕 Não me avise mais
no-offers-button-short = 🔕 Não avise mais
no-offers-done = Pronto, não vamos mandar mais convites. Quando quiser voltar, { to-book }.

## What owners hear

notice-arrival_told-owners = 🕒 { $guest } avisou a que horas chega, { $checkIn }, em { $cabin } ({ $code }): { $about }
notice-feedback_given-owners =
    { $low ->
        [yes] ⚠️ *{ $guest } não saiu satisfeito* · { $code }
       *[other] ⭐ *Opinião de { $guest }* · { $code }
    }

    { $cabin } · { $stars }
    { $words }

    Só você lê, a não ser que publique.
feedbacks-none = Ninguém contou ainda como foi a estadia.
feedbacks-title = { $count ->
    [one] A última opinião:
   *[other] As { $count } últimas opiniões:
}
feedbacks-card =
    {"*"}{ $guest }* · { $cabin } · { $code }
    { $stars }
    { $words }
    { $published ->
        [yes] 🌎 Publicada
       *[other] 🔒 Só você vê
    }
feedbacks-no-such = A reserva { $code } não tem nenhuma opinião.
publish-button = 🌎 Publicar
publish-no = Não publicar
publish-undo = Deixar de publicar
publish-review =
    Publicamos esta opinião? Quem olhar { $cabin } ({ $code }) vai poder ler.

    { $guest } · { $stars }
    { $words }
publish-yes = 🌎 Sim, publicar
publish-done = Publicada: { $guest } · { $cabin } · { $code } · { $stars } · { $words }
unpublish-done = A opinião de { $code } não está publicada: só você vê.
command-travellers = Lista de hóspedes de uma reserva
command-feedbacks = Opiniões dos hóspedes
command-reminders = Lembretes automáticos
