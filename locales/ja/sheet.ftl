## The printed sheet

sheet-title = 電子証明書の手続き 持ち物シート
sheet-made = 作成日
sheet-visit = 窓口に行く日
sheet-verdict = 結果
sheet-verdict-once = 窓口へ行くのは1回です
sheet-verdict-once-reason = 下の持ち物をそろえて、窓口へ行ってください。
sheet-verdict-twice = 窓口へ2回行く必要があります
sheet-verdict-twice-reason = 1回目の受付の後に、申請書などを本人に郵送するためです。日数がかかります。
sheet-verdict-too-early = まだ手続きできません
# $opens (text): first day of the window
sheet-verdict-too-early-reason = { $opens }から手続きできます。更新は、有効期間満了日の3か月前からです。
sheet-verdict-call-first = 行く前に、窓口へ電話してください
sheet-verdict-call-first-reason = 代理人の更新には、有効期限通知書に付いている照会書兼回答書が必要です。ないときにどうするかは、窓口に聞いてください。
sheet-items = 持ち物
# $number (number): which visit
sheet-items-visit = { $number }回目の持ち物
sheet-items-cardholder = 本人が家で用意するもの
sheet-items-agent = 代理人が用意するもの
sheet-between = 1回目と2回目の間
sheet-between-text = 申請書などが郵送で届いたら、本人が記名・押印します。2回目は、その後に行ってください。
sheet-why = 理由
sheet-missing = 手元にない
sheet-documents-pin-reset = 使える本人確認書類（1点以上）
sheet-documents-agent = 代理人の本人確認書類（1点以上）
sheet-documents-rest = ほかに使える書類の例
sheet-dates = 更新できる期間
# $opens (text): first day
# $expires (text): last day
sheet-dates-window = { $opens }から{ $expires }まで
sheet-dates-unknown = 有効期間満了日の3か月前から満了日まで
sheet-dates-lapsed = 有効期間満了日（過ぎています）
sheet-fee = 手数料
sheet-fee-free = 無料
sheet-fee-free-note = 令和3年4月1日からの経過措置で、当分の間は無料です（国の規程では1件200円）。
sheet-fee-charged = 手数料がかかります
sheet-fee-charged-note = マイナンバーカードの有料の再交付と一緒に発行するためです。金額は窓口に聞いてください。
sheet-counter = 窓口
sheet-counters = 手続きできる窓口
sheet-counters-note = どの窓口でも手続きできます。
sheet-telephone = 電話
sheet-cautions = 注意
sheet-caution-pin-on-paper = この紙に暗証番号を書かないでください。
sheet-caution-stay = 在留期間のある方は、先に窓口に聞いてください。
sheet-notes = メモ
sheet-answers = この結果のもとになった答え
# $city (text): name of the city
# $title (text): title of the city's document, in Japanese
# $version (number): version of the rules
sheet-foot-source = 出典：{ $city }「{ $title }」（ルール第{ $version }版）。内容は変わることがあります。
sheet-foot-private = 答えは保存していません。
sheet-foot-address = このページのアドレス：
sheet-print = 印刷する
sheet-print-words = 印刷するには、ブラウザーのメニューで「印刷」を選んでください。A4の紙1枚に収まります。
sheet-again = はじめからやり直す
sheet-foot-number = シート番号：
sheet-qr = このページを開くためのQRコード
