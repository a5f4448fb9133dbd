## The menu

menu-welcome =
    Olá, { $name }! 👋 Sou a recepção de *{ $complex }*.

    Escreva as datas e quantas pessoas são, por exemplo: “de 5 a 8 de janeiro para 4”, e eu mostro quais cabanas estão livres e quanto custam. { $surface ->
        [numbers] Ou escolha uma opção 👇
       *[other] Ou toque em um botão 👇
    }
menu-owner =
    Olá, { $name }! Esta é a recepção de *{ $complex }*.

    Aqui chegam os pedidos para aprovar e os pagamentos. Você também pode reservar, como os seus hóspedes.
menu-hint = Não consegui entender 😅. Diga as datas e quantas pessoas são, por exemplo: “de 5 a 8 de janeiro para 4”.
menu-hint-again = Desculpe, ainda não entendi. Se quiser, chamo uma pessoa, ou me conte de novo as datas e quantos são.
menu-thanks = De nada! 😊 Estou aqui para o que você precisar.
menu-book = 📅 Reservar
menu-resume = 📝 Continuar minha reserva
menu-resume-short = 📝 Continuar
menu-bookings = 🧾 Minhas reservas
menu-question = ❓ Perguntar
menu-language = 🌎 Idioma
menu-join = 🔗 Unir meus chats
menu-requests = 🛎 Pedidos
menu-tickets = 💬 Conversas
menu-feedbacks = ⭐ Opiniões
menu-reminders = 🔔 Avisos
help =
    Funciona assim:

    1. Você escolhe as datas e diz quantas pessoas são.
    2. Eu mostro as cabanas livres com o preço.
    3. Você escolhe a que mais gostar, e ela fica no seu nome por um tempo.
    4. Você paga o sinal e pronto: a cabana é sua.

    Em qualquer pergunta você pode voltar, salvar para depois ou sair. { $surface ->
        [telegram] Comandos: /book reservar, /bookings minhas reservas, /join unir meus chats, /language idioma.
       *[other] Escreva *reservar*, *minhas reservas* ou *idioma* quando quiser, e *vincular* para unir seus chats.
    }

command-start = Começar
command-book = Reservar uma cabana
command-bookings = Minhas reservas
command-language = Mudar o idioma
command-join = Unir meus chats do WhatsApp e do Telegram
command-help = Como funciona
command-requests = Pedidos para aprovar
bot-description = Reserve sua cabana pelo chat: escolha as datas, veja os preços, pague o sinal e pronto.

## Language

language-ask = Em que idioma conversamos?
language-done = Pronto, seguimos em português. Para ver tudo o que você pode fazer, { to-menu }.
