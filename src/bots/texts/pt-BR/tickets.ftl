## Talking with a person

command-person = Falar com uma pessoa
command-tickets = Conversas com hóspedes

person-ask = O que você quer dizer a eles?
person-is-owner = Aqui quem atende é você 😊: quando um hóspede pedir para falar com alguém, chega neste chat.
person-nobody = Desculpe, agora não há ninguém conectado que possa responder por aqui. Tente de novo mais tarde.
person-opened =
    Pronto: avisei o pessoal de *{ $complex }* que você quer falar (conversa #{ $number }). { $usual ->
        [minutes] Costumam responder em poucos minutos.
        [hour] Costumam responder em até uma hora.
        [hours] Costumam responder em algumas horas.
        [days] Às vezes demoram mais de um dia para responder.
       *[unknown] Eles respondem por aqui assim que puderem.
    }

    A partir de agora o que você mandar aqui chega a eles, e eu não respondo. Para voltar ao assistente escreva *fechar*.

ticket-back = ↩️ Voltar ao assistente
ticket-back-short = Voltar ao assistente
ticket-again = 🙋 Falar com alguém
ticket-again-short = 🙋 Falar
ticket-busy = Agora uma pessoa está atendendo você (conversa #{ $number }), por isso eu não respondo aqui. Se já resolveu, feche a conversa para voltar ao assistente.
ticket-busy-notice = Agora uma pessoa está atendendo você. Para voltar ao assistente escreva “fechar”.
ticket-unsayable = Isso eu não consigo repassar. Mande como texto, foto, áudio ou arquivo.
ticket-unsayable-too_big = Esse arquivo é muito grande, por isso não repassei. Mande um de até 16 MB.
ticket-unsayable-not_kept = Esse tipo de arquivo eu não consigo repassar. Mande como PDF, foto ou texto.
ticket-unsayable-unavailable = Não consegui baixar esse arquivo, por isso não repassei. Mande de novo, por favor.
ticket-unsayable-too_much = Hoje você já mandou muitos arquivos, e este eu não repassei. Escreva, ou mande amanhã.
ticket-flooding = São muitas mensagens seguidas e esta eu não repassei. Espere uns minutos e mande de novo.
ticket-closed = Fechei a conversa #{ $number }. Volto a atender você.
ticket-nothing-to-close = Não há nenhuma conversa aberta: quem atende sou eu. Do que você precisa?

## For owners

ticket-close = ✅ Fechar
ticket-reopen = 🔓 Abrir de novo
ticket-see = 👀 Ver as últimas
ticket-sent = ✓ Enviado a { $guest }
ticket-is-closed = Esta conversa já está fechada, e isso eu não repassei a ninguém. Se quiser continuar, abra de novo e responda outra vez.
ticket-ask = Qual conversa? Escreva o número, por exemplo #14.
ticket-unknown = Não existe a conversa #{ $number }.
ticket-title = *Conversa #{ $number } com { $guest }*: as últimas mensagens
ticket-how = Responda a qualquer destas mensagens, e chega a { $guest }.
ticket-message =
    {"*"}{ $name }* · { $moment }
    { $words }
ticket-ended = Fechei a conversa #{ $number } com { $guest }, e avisei. Agora o assistente volta a atender.
ticket-ended-already = A conversa #{ $number } com { $guest } já estava fechada.
ticket-reopened = A conversa #{ $number } está aberta de novo. Responda a qualquer das mensagens dela, e chega a { $guest }.
ticket-elsewhere = { $guest } já está em outra conversa mais nova: continue lá. A #{ $number } fica fechada.
tickets-none = Não há conversas abertas. Aviso quando alguém quiser falar com vocês.
tickets-title = { $count ->
    [one] Há 1 conversa aberta:
   *[other] Há { $count } conversas abertas:
}
ticket-line-waiting = ⏳ *#{ $number }* · { $guest } escreveu { $ago } e espera resposta.
ticket-line-answered = 💬 *#{ $number }* · { $guest } já tem resposta.
ticket-card = 🙋 *{ $guest } quer falar com alguém* · #{ $number }
ticket-card-telegram = Escreve pelo Telegram.
ticket-card-whatsapp = Escreve pelo WhatsApp, sem mostrar o número.
ticket-card-phone = 📱 WhatsApp { $phone }
ticket-card-booking = 🧾 { $code } · { $cabin } · { $stay } · { $state ->
    [awaiting_owner] pedido sem resposta
    [awaiting_deposit] falta o sinal
    [awaiting_transfer_check] transferência a conferir
    [checked_in] está hospedado
   *[confirmed] confirmada
}
ticket-card-booking-now = Estava no meio de uma reserva.
ticket-card-how = Para responder, responda a esta mensagem. Enquanto isso o assistente não diz nada.
ticket-card-elsewhere = Para responder, abra no Telegram o chat com o complexo.

notice-ticket_said-owners =
    {"*"}{ $guest }* · #{ $number }
    { $words }
notice-ticket_answered-guest =
    {"*"}{ $by }*
    { $words }
notice-ticket_answered-owners =
    ↩️ *{ $by }* respondeu a { $guest } · #{ $number }
    { $words }
notice-ticket_closed-guest = { $how ->
    [owner] { $by } fechou a conversa #{ $number }. Volto a atender você: diga do que precisa.
   *[silence] Fechei a conversa #{ $number }, porque faz uma semana que ninguém escreve. Volto a atender você.
}
notice-ticket_closed-owners = { $how ->
    [guest] { $guest } fechou a conversa #{ $number } e voltou ao assistente.
    [owner] { $by } fechou a conversa #{ $number } com { $guest }.
   *[silence] A conversa #{ $number } com { $guest } se fechou sozinha: faz uma semana que ninguém escreve.
}
notice-ticket_reopened-guest = { $by } abriu de novo a conversa #{ $number }: o que você escrever aqui chega, e eu não respondo. Para voltar ao assistente escreva *fechar*.
notice-ticket_reopened-owners = { $by } abriu de novo a conversa #{ $number } com { $guest }.
notice-ticket_undelivered-owners = ⚠️ Sua resposta não chegou a { $guest } (conversa #{ $number }): { $why }
ticket-undelivered-window = passou mais de um dia desde a última mensagem, e o WhatsApp não deixa mais. Pedimos que escreva; quando escrever, chega.
ticket-undelivered-telegram = o Telegram não entregou; o mais comum é que tenha bloqueado o chat. Se voltar, chega.
ticket-undelivered-refused = o WhatsApp não aceitou. Se escrever de novo, tentamos outra vez.
