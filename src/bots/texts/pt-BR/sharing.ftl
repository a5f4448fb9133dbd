bookings-share = 🔗 Compartilhar
share-link =
    Com este link, quem viaja com você vê a reserva ({ $cabin }, { $stay }) e mais nada: nem o código, nem o que você pagou, e não pode alterar nada.

    { $links }

    Envie para quem quiser. Quando não quiser mais que vejam, escolha “Parar de compartilhar”.
share-invitation =
    Olha onde vamos ficar em { $complex }:
    { $links }
share-invitation-short = Olha onde vamos ficar em { $complex }
share-said = Quero ver a reserva { $word }
share-by-whatsapp = 📤 Enviar por WhatsApp
share-by-telegram = 📤 Enviar por Telegram
share-stop = 🚫 Parar de compartilhar
share-stop-short = 🚫 Parar
share-no-address = Ainda não sabemos o endereço deste chat. Tente de novo daqui a pouco.
share-stopped = Pronto: o link da reserva { $code } não mostra mais nada. Se você compartilhar de novo, será outro link.
shared-ask = Qual link enviaram para você? Cole aqui o que vem depois de “s_”.
shared-card =
    {"*"}Sua estadia em { $complex }*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    Entrada a partir das { $checkInTime }, saída até as { $checkOutTime }.

    Ela foi compartilhada para você ver. Para alterar algo, fale com quem reservou.
shared-not-confirmed = ⏳ Ainda não está confirmada.
shared-file-description = { $party } · entrada a partir das { $checkInTime }
shared-over = Essa estadia em { $complex } já terminou ou não está mais de pé, então não há nada para mostrar. Tomara que você nos visite outra vez!
shared-refusal-no_such_link = Esse link não mostra nenhuma reserva. Peça a quem enviou que mande de novo, inteiro.
shared-refusal-no_longer_shared = Quem enviou esse link parou de compartilhar a reserva. Se precisar, peça um novo.
shared-refusal-too_many_tries = São tentativas demais com links que não existem. Espere uma hora e tente de novo.
