## Calendar

calendar-opens = 電子証明書の更新ができる最初の日
calendar-expires = 電子証明書の有効期間満了日（更新できる最後の日）
calendar-visit = 電子証明書の手続きで窓口に行く日
calendar-take = 予定をカレンダーに入れる（.ics）
