clerk-progress = Passo { $step } de { $of }
clerk-back = ‹ Voltar
clerk-save = Salvar
clerk-cancel = Sair
clerk-stale = { $surface ->
    [numbers] Essa opção era de uma pergunta anterior. Continue pela última mensagem.
   *[other] Esse botão era de uma pergunta anterior. Continue pela última mensagem.
}
clerk-over = { $surface ->
    [numbers] Esse número não é nenhuma das opções de agora. Veja a última mensagem ou, para ver tudo o que você pode fazer, { to-menu }.
   *[other] Essa conversa já terminou: veja a última mensagem ou, para começar outra, { to-menu }.
}
clerk-pick-one = Escolha uma destas opções, por favor.
clerk-noted = Anotado.
clerk-review-unclear = { $surface ->
    [numbers] Se estiver tudo certo, escreva *sim*. Se não, responda com o número do que quiser mudar.
   *[other] Se estiver tudo certo, toque em *{ $confirm }* ou escreva *sim*. Se não, toque no que quiser mudar.
}
clerk-yes-said = sim, sim sim, sim obrigado, sim obrigada, sim por favor, ok, okay, pode ser, pode, isso, claro, certo, perfeito, confirmo, confirmar, reservar, fechado, beleza, bora
clerk-no-said = não, não não, não obrigado, não obrigada, melhor não, ainda não
clerk-gone = O que você tinha escolhido não é mais possível. Veja o que há agora:
clerk-changed = Algo mudou desde que você viu. Revise de novo, por favor.
clerk-cancelled = Pronto, saímos e nada ficou salvo. Para ver tudo o que você pode fazer, { to-menu }.
clerk-saved = Salvo 👍. Quando quiser continuar, { to-menu } e retomamos de onde paramos.
clerk-nothing-open = Não há nada em andamento. Para reservar, escreva as datas; para ver tudo o que posso fazer, { to-menu }.
clerk-open-already = Você tem uma conversa em andamento. Continuamos ou começamos de novo?
clerk-resume = Continuar
clerk-restart = Começar de novo
clerk-back-to = Voltando ao que estávamos fazendo.
clerk-unreadable-sticker = Que figurinha linda! Mas preciso que você responda { in-writing }.
clerk-unreadable-voice = Ainda não consigo ouvir áudios. Pode escrever, por favor?
clerk-unreadable-photo = Por enquanto não consigo ver fotos. Pode escrever, por favor?
clerk-unreadable-document = Por enquanto não consigo abrir arquivos. Pode escrever, por favor?
clerk-unreadable-location = Recebi a localização, mas aqui preciso que você responda { in-writing }.
clerk-unreadable-contact = Recebi o contato, mas aqui preciso que você responda { in-writing }.
clerk-unreadable-command = Não conheço esse comando. Para ver tudo o que posso fazer, { to-menu }.
clerk-unreadable-other = Isso eu não consigo ler. Pode escrever, por favor?
clerk-unreadable-reaction = Obrigado pela reação! Para continuar, preciso que você responda { in-writing }.
clerk-person = 🙋 Falar com alguém
clerk-more = Estas são as outras opções:
clerk-change = O que você quer mudar?
clerk-ways = Escreva salvar ou sair quando quiser
clerk-ways-back = Escreva voltar, salvar ou sair
to-menu = { $surface ->
    [telegram] toque em /start
   *[other] escreva *menu*
}
to-book = { $surface ->
    [telegram] toque em /book
   *[other] escreva *reservar*
}
to-bookings = { $surface ->
    [telegram] toque em /bookings
   *[other] escreva *minhas reservas*
}
in-writing = { $surface ->
    [numbers] por escrito
   *[other] com um botão ou por escrito
}
