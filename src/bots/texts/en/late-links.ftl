## A payment link that took a while

notice-deposit_link_ready-guest = 💳 The link to pay the deposit of booking *{ $code }* ({ $cabin }, { $stay }) is ready. You have until { $deadline }.
notice-balance_link_ready-guest = 💳 The link to pay the balance of booking *{ $code }* ({ $cabin }, { $stay }) is ready: *{ $amount }* is left.
pay-balance-now = 💳 Pay the balance now
