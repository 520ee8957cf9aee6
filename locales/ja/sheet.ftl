## The printed sheet

sheet-title-issue-self = 電子証明書の発行 持ち物シート（本人が行く）
sheet-title-issue-agent = 電子証明書の発行 持ち物シート（代理人が行く）
sheet-title-renew-self = 電子証明書の更新 持ち物シート（本人が行く）
sheet-title-renew-agent = 電子証明書の更新 持ち物シート（代理人が行く）
sheet-made = 作成日
sheet-visit = 行く日
sheet-visit-first = 1回目に行く日
sheet-visit-blank = ＿＿月＿＿日（　　）
# A blank for the name of the cardholder
sheet-name = ＿＿＿＿＿＿＿＿さんの分
sheet-verdict = 結果
sheet-verdict-once = 窓口へ行くのは1回です
sheet-verdict-once-full = 窓口へ1回行きます。下のものを全部持って行ってください。
sheet-verdict-once-reason = 下のものを全部持って行ってください。
sheet-verdict-twice = 窓口へ2回行きます
sheet-verdict-twice-full = 窓口へ2回行きます。1回目のあと、市が申請書などを本人の住所へ郵送します。届いてから2回目に行きます。
sheet-verdict-twice-reason = 1回目のあと、市が申請書などを本人の住所へ郵送します。届いてから2回目に行きます。
# $opens (text): first open day of the window
sheet-verdict-too-early = まだ早いです。{ $opens }から更新できます
sheet-verdict-too-early-issue = 引っ越しや氏名の変更のあとで使えなくなったときは、「新しく発行する」を選んでください。
sheet-verdict-call-first = 行く前に、窓口へ電話してください
sheet-verdict-call-first-text = 電話で聞いてから、持ち物をそろえてください。
sheet-verdict-call-first-visits = 電話で聞いてから、持ち物をそろえてください。何回行くかも聞いてください。
sheet-verdict-check-first = 行く前に、確かめてください
# $opens (text): first day on which the certificate can be renewed
sheet-verdict-if-right = 入力した日が正しいときは、まだ早いです。{ $opens }から更新できます。
sheet-items = 持ち物
# $number (number): which visit
sheet-items-visit = { $number }回目の持ち物
# After the number of a visit
sheet-rail = 回目
sheet-items-cardholder = 本人が用意するもの
sheet-items-agent = 代理人が用意するもの
sheet-page-to-give = 「本人の方へ」の紙を本人に渡す
sheet-page-to-give-by = ＿＿月＿＿日まで
sheet-between = 1回目と2回目の間
sheet-between-text = 申請書などが届いたら、本人が名前を書いて印を押します（記名・押印）。そのあと、2回目に行ってください。
sheet-between-arrived = 届いた日：＿＿月＿＿日
sheet-between-second = 2回目に行く日：＿＿月＿＿日（　　）
# $addressee (addressee): the cardholder, or an agent
sheet-between-home = 施設や病院にいる方は、だれが受け取るか決めておいてください。
sheet-why = 理由
sheet-missing = 手元になければ、先に電話
sheet-documents-pin-reset = 使える本人確認書類（1点以上）
sheet-documents-agent = 代理人の本人確認書類（1点以上）
sheet-dates = 更新できる期間
# $opens (text): first day
# $expires (text): last day
sheet-dates-window = { $opens }から{ $expires }まで
# $date (text): date with weekday
sheet-dates-from = 窓口へは、{ $date }から行ってください。
sheet-dates-unknown = 期限（有効期間満了日）の3か月前から期限の日まで
sheet-fee = 手数料
sheet-fee-free = 無料
sheet-fee-free-note = 国の規程では1件200円ですが、当分の間は無料です。
sheet-fee-charged = かかります。
sheet-fee-charged-note = カードも有料で再交付するためです。金額は窓口に聞いてください。
sheet-counter = 窓口
sheet-counters = 手続きできる窓口
sheet-counters-note = 下のどの窓口でも手続きできます。
sheet-telephone = 電話
sheet-cautions = 行く前に
sheet-caution-pin-on-paper = この紙に暗証番号を書かないでください。
sheet-caution-stay = 外国籍で在留期間が決まっている方は、行く前に窓口へ電話してください。
sheet-notes = メモ
sheet-afterwards = 新しい電子証明書は、次の日まで使えないことがあります。スマートフォンの電子証明書を使っている方は、もう一度申し込んでください。
sheet-help = 書くことや番号の入力に手伝いが必要な方は、先に電話してください。
sheet-answers = この結果のもとになった答え
# $city (text): city whose document it is
# $title (text): title of the document, in Japanese
# $version (number): version of the rules
sheet-foot-source = 出典：{ $city }「{ $title }」（ルール第{ $version }版）
sheet-foot-may-change = 内容は変わることがあります。
sheet-foot-private = 答えは保存していません。
sheet-this-paper = これは申請書ではありません。スマートフォンの画面でもかまいません。暗証番号を書かないでください。
sheet-foot-address = このページのアドレス：
sheet-print-words = このページをそのまま印刷するときは、ブラウザーのメニューで「印刷」を選んでください。
sheet-one-page = A4の紙1枚に収まります。
sheet-large = 大きな文字で印刷する
sheet-large-words = 大きな文字の版です。A4の紙で4枚以内に収まります。
sheet-standard = ふつうの大きさに戻す
sheet-again = はじめからやり直す
sheet-one-person = このシートは1人分です。
sheet-next-person = 家族の分も調べる（同じ窓口と日で）
sheet-foot-number = シート番号：
# After the address of the page for the number
sheet-foot-qr = で入力。右のQRコードでも開けます。
sheet-qr = このページを開くためのQRコード
