## What a cabin has, as it follows "tem" or "têm"

amenity-wifi = wi-fi
amenity-tv = televisão
amenity-heating = aquecimento
amenity-fireplace = lareira
amenity-air_conditioning = ar-condicionado
amenity-fan = ventilador
amenity-kitchen = cozinha equipada
amenity-fridge = geladeira
amenity-microwave = micro-ondas
amenity-grill = churrasqueira
amenity-pool = piscina própria
amenity-shared_pool = piscina compartilhada
amenity-hot_tub = hidromassagem
amenity-river = acesso ao rio ou riacho
amenity-lake = acesso ao lago
amenity-garden = jardim
amenity-playground = parquinho
amenity-parking = vaga para o carro
amenity-linen = roupa de cama
amenity-towels = toalhas
amenity-hair_dryer = secador de cabelo
amenity-washing_machine = máquina de lavar
amenity-crib = berço
amenity-high_chair = cadeirão
amenity-breakfast = café da manhã incluído
amenity-accessible = acesso para cadeira de rodas

## Answers

answers-all-have = { $of ->
    [one] Sim, { $cabins } tem { $what }.
    [some] Sim, { $cabins } têm { $what }.
   *[all] Sim, todas têm { $what }.
}
answers-none-has = { $of ->
    [one] Não, { $cabins } não tem { $what }.
    [some] Não, { $cabins } não têm { $what }.
   *[all] Não, nenhuma tem { $what }.
}
answers-some-have = { $count ->
    [one] { $cabins } tem { $what }{ $rest ->
        [lacks] ; as demais, não.
        [named] ; { $lacking }, não.
       *[unknown] . Das demais não tenho a informação.
    }
   *[other] { $cabins } têm { $what }{ $rest ->
        [lacks] ; as demais, não.
        [named] ; { $lacking }, não.
       *[unknown] . Das demais não tenho a informação.
    }
}
answers-pools = { $count ->
    [one] { $own } tem piscina própria; { $others ->
        [share] as demais compartilham a do complexo.
       *[some] a do complexo é compartilhada com { $sharing }.
    }
   *[other] { $own } têm piscina própria; { $others ->
        [share] as demais compartilham a do complexo.
       *[some] a do complexo é compartilhada com { $sharing }.
    }
}
answers-of = *{ $cabins }*: { $text }
answers-children = Sim, crianças são bem-vindas. Contam como hóspedes, os bebês também.
answers-pets-none = { $of ->
    [one] Não, em { $cabins } não são aceitos pets.
    [some] Não, em { $cabins } não são aceitos pets.
   *[all] Não, nas nossas cabanas não são aceitos pets.
}
answers-pets-all = { $of ->
    [one] Sim, em { $cabins } os pets são bem-vindos.
    [some] Sim, em { $cabins } os pets são bem-vindos.
   *[all] Sim, os pets são bem-vindos em todas as cabanas.
}
answers-pets-some = { $count ->
    [one] Os pets são bem-vindos somente em { $cabins }.
   *[other] Os pets são bem-vindos em { $cabins }; nas demais, não.
}
answers-pets-terms = *{ $cabins }*: { $maxPets ->
    [one] 1 pet{ $paid ->
        [free] , sem custo.
        [night] , { $nightly } por noite.
        [both] , { $fee } por estadia e { $nightly } por noite.
       *[stay] , { $fee } por estadia.
    }
   *[other] até { $maxPets } pets{ $paid ->
        [free] , sem custo.
        [night] , { $nightly } cada um por noite.
        [both] , { $fee } cada um por estadia e { $nightly } por noite.
       *[stay] , { $fee } cada um por estadia.
    }
}
answers-hours = A entrada é a partir das { $checkInTime } e a saída, até as { $checkOutTime }.
answers-other-hours = Outro horário depende do dia: pergunte a alguém do complexo.
answers-location = *{ $complex }* fica em { $address }.
answers-deposit = { $percent ->
    [100] Para reservar, paga-se o total antecipado.
   *[other] Para reservar, paga-se um sinal de { $percent }% do total. { answers-balance }
}
answers-payment = O sinal é pago com um link que envio por aqui quando você reserva.
answers-rest-unknown = Sobre o resto da sua pergunta não tenho a informação: alguém do complexo pode responder.
answers-more = ❓ Outra pergunta
answers-more-short = ❓ Outra pergunta

question-ask = *O que você quer saber?* Escreva com suas palavras ou escolha uma das perguntas mais comuns.
question-wifi = Tem wi-fi?
question-wifi-short = Wi-fi?
question-pool = Tem piscina?
question-pool-short = Piscina?
question-pets = Aceitam pets?
question-pets-short = Pets?
question-location = Onde fica?
question-location-short = Onde fica?
question-hours = Quais são os horários?
question-hours-short = Horários?
question-cancellation = E se eu precisar cancelar?
question-cancellation-short = E se eu cancelar?
question-empty = Escreva sua pergunta.
question-long = É uma pergunta muito longa: conte em menos de { $max } caracteres.
question-unanswered = Isso eu não sei, e prefiro não inventar nada 🙂. Já anotei para o complexo. Quer que uma pessoa responda, ou pergunta de outro jeito?
command-question = Perguntar sobre o lugar

## The owner's own answers

menu-questions = ❓ Perguntas
command-questions = Perguntas e respostas dos seus hóspedes
questions-title = { $count ->
    [0] Você ainda não me ensinou nenhuma resposta. O que você me ensinar vale mais do que eu já sei.
    [one] Você me ensinou 1 resposta:
   *[other] Você me ensinou { $count } respostas:
}
questions-card =
    ❓ { $wordings }

    💬 { $answer }
questions-unanswered = { $count ->
    [one] Há *1 pergunta sem resposta*:
   *[other] Há *{ $count } perguntas sem resposta*, primeiro as mais repetidas:
}
questions-asked = { $times ->
    [one] ❓ { $question }
   *[other] ❓ { $question } ({ $times } vezes)
}
questions-add = ➕ Adicionar uma resposta
questions-edit = ✏️ Mudar
questions-remove = 🗑 Apagar
questions-answer = 💬 Responder
questions-drop = Descartar
questions-all = ❓ Ver todas as perguntas
questions-which = *O que seus hóspedes perguntam?* Escreva como eles diriam, por exemplo “Tem tirolesa por perto?”.
questions-what-answer = { $asked ->
    [yes] *O que respondo quando perguntarem “{ $question }”?* Vão ler exatamente como você escrever.
   *[no] *O que respondo?* Vão ler exatamente como você escrever.
}
questions-others = *De que outros jeitos perguntam?* Escreva um por linha: vale também em outros idiomas.
questions-no-others = Assim está bom
questions-new-wordings = *Como perguntam?* Escreva todos os jeitos, um por linha: substituem os de agora.
questions-saved = Pronto: quando perguntarem “{ $question }”, respondo isso.
questions-edit-what =
    ❓ { $wordings }

    💬 { $answer }

    O que mudamos?
questions-edit-answer = A resposta
questions-edit-wordings = Como perguntam
questions-changed = Pronto, mudei.
questions-remove-sure = Apago a resposta a “{ $question }”?
questions-remove-yes = Sim, apagar
questions-remove-no = Não, deixar
questions-removed = Apagada.
questions-kept = Deixo como está.
questions-dropped = Descartada.
questions-gone = Essa pergunta não está mais aqui.
questions-which-one = Toque no botão da pergunta na lista de perguntas.
questions-empty = Escreva um texto, por favor.
questions-long = É longo demais: que não passe de { $max } caracteres.
questions-says-nothing = Só com essas palavras eu a confundiria com qualquer pergunta. Acrescente do que se trata.
questions-too-many-wordings = São demais: escreva { $max } no máximo.
questions-too-many = Já são { $max } respostas, que é o máximo. Apague alguma para adicionar outra.
