## What a price contains, and what is left beside it

answers-damage = A damage deposit of { $amount } is left apart on arrival. It is no part of the price: it is given back when you leave.
answers-damage-none = There is no damage deposit: nothing has to be left apart.
answers-cleaning-none = Cleaning is not charged on top.
answers-tax = { $name } ({ $percent })
answers-taxes-included = The prices already include { $taxes }.
answers-taxes-none = The price I show is the final one: no taxes come on top.
