## Nothing free

nothing-free = *Que outros dias servem para você?* { $count ->
    [0] Também não achei vaga nos 30 dias antes nem depois.
   *[other] { nearest-dates }
} Se você quer justamente essas datas, aviso assim que liberarem.
nothing-on-sale = *Que outros dias servem para você?* { nearest-dates }
nearest-dates = { $other ->
    [yes] Aqui embaixo está o mais próximo, com o total da cabana mais em conta; com 🌙, por outra quantidade de noites.
   *[no] Aqui embaixo está o mais próximo, com o total da cabana mais em conta.
}
alternative-before = ⬅️ { $dates } · { $price }
alternative-after = ➡️ { $dates } · { $price }
alternative-shorter = 🌙 { $dates } · { $price }
alternative-longer = 🌙 { $dates } · { $price }
alternative-short = { $dates }

## The line

waitlist-join = 🔔 Me avise se liberar
waitlist-join-short = 🔔 Me avise
waitlist-join-cabin = 🔔 Me avise se liberar { $cabin }
waitlist-join-cabin-short = 🔔 Só essa cabana
waitlist-join-any = 🔔 Me avise se liberar qualquer uma
waitlist-join-any-short = 🔔 Qualquer uma
waitlist-dates = *Em quais dias você gostaria de vir?* Escreva assim: “5/1 a 8/1”.
waitlist-joined =
    🔔 { $wanted ->
        [one] Você está na lista de espera de *{ $cabin }*: { $stay }, { $party }.
       *[any] Você está na lista de espera: { $stay }, { $party }.
    }

    { $ahead ->
        [0] Não há ninguém antes de você.
        [one] Há uma pessoa antes de você.
       *[other] Há { $ahead } pessoas antes de você.
    } { $wanted ->
        [one] Quando liberar e for a sua vez, eu guardo para você por um tempo e escrevo por aqui.
       *[any] Quando uma cabana liberar e for a sua vez, eu guardo para você por um tempo e escrevo por aqui.
    }
waitlist-offered = Já guardamos uma cabana para você: { $stay }, { $party }. Veja na sua lista de espera.
waitlist-still-free = Boa notícia! Há vaga nessas datas: não precisa esperar.
waitlist-see-cabins = 🏡 Ver as cabanas
waitlist-too-many = Você já está esperando { $maxWaits } datas, que é o máximo. Saia de alguma para entrar nesta.
waitlist-decline = Não, obrigado
menu-waiting = 🔔 Minha lista de espera
waiting-none = Você não está esperando nenhuma data.
waiting-title = { $count ->
    [one] Você está esperando uma data:
   *[other] Você está esperando { $count } datas:
}
waiting-card =
    🔔 { $wanted ->
        [one] *{ $cabin }* · { $stay } · { $party }
       *[any] { $stay } · { $party }
    }
    { $ahead ->
        [0] O próximo é você.
        [one] Há uma pessoa antes de você.
       *[other] Há { $ahead } pessoas antes de você.
    }
waiting-card-offered =
    ✨ { $wanted ->
        [one] *{ $cabin }* · { $stay } · { $party }
       *[any] { $stay } · { $party }
    }
    Guardamos uma cabana para você: é a reserva *{ $code }*.
waiting-leave = Sair da lista
leave-done = Pronto, você não espera mais vaga para { $stay }. Se mudar de ideia, entre de novo.
leave-declined = Obrigado por avisar: a cabana de { $stay } fica para quem vem depois. Se mudar de ideia, entre de novo.
leave-served = Não mudei nada: as datas de { $stay } já são suas. Veja sua reserva.
leave-over = Você já não estava na lista para { $stay }. Se ainda interessa, entre de novo.
leave-no-such = Não encontro esse lugar na lista de espera.

## What is told

notice-waitlist_offer-guest =
    ✨ *Liberou o que você esperava!* Guardamos a reserva *{ $code }* para você.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    Custa { $total } no total. Para ficar com ela, pague o sinal de *{ $deposit }*: você tem até { $deadline }. Depois é a vez do próximo da lista.
notice-waitlist_request-guest =
    ✨ *Liberou o que você esperava!* Já pedimos por você: seu pedido é o *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    Custa { $total } no total. Respondemos por aqui até { $deadline }; quando aprovarem, envio o link para pagar o sinal de *{ $deposit }*.
notice-offer_expired-guest =
    Venceu o prazo para ficar com *{ $cabin }* ({ $stay }), e agora é a vez do próximo da lista de espera.

    Se ainda interessa, entre de novo: pode liberar outra vez.
from-waitlist = 🔔 Da lista de espera: liberou e era a vez dessa pessoa.
