## What a price contains, and what is left beside it

answers-damage = Na chegada deixa-se à parte uma caução de { $amount }. Não faz parte do preço: é devolvida na saída.
answers-damage-none = Não se pede caução: não é preciso deixar nada à parte.
answers-cleaning-none = A limpeza não é cobrada à parte.
answers-tax = { $name } ({ $percent })
answers-taxes-included = Os preços já incluem { $taxes }.
answers-taxes-none = O preço que mostro é o final: não se somam impostos.
