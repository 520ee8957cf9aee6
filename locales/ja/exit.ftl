## Pages of the exits

exit-juki-card = 先に、マイナンバーカードを申請してください
exit-juki-card-reason = 住民基本台帳カードの電子証明書の発行は、平成27年12月22日に終了しました。電子証明書の発行や更新には、マイナンバーカードが必要です。
exit-juki-card-next = マイナンバーカードの申請について、窓口に電話で聞いてください。
exit-no-card = 先に、マイナンバーカードを申請してください
exit-no-card-reason = 電子証明書の発行や更新には、マイナンバーカードが必要です。
exit-no-card-next = マイナンバーカードの申請について、窓口に電話で聞いてください。なくした方は、すぐに電話してください。
exit-card-expired = 先に、マイナンバーカードの手続きが必要です
exit-card-expired-reason = カードの有効期限が3か月以内か、過ぎているときは、先にマイナンバーカードの更新や再交付が必要です。電子証明書とは別の手続きです。
exit-check-expiry = 電子証明書の期限を確かめてください
exit-check-expiry-reason = 期限によって、手続きが違います。期限を確かめて、当てはまるものを選んでください。
exit-check-expiry-next = 期限は、有効期限通知書、カードの表の「電子証明書の有効期限」の行（手書き）、マイナポータル（電子証明書が有効な間）、公的個人認証サービスポータルサイトの利用者クライアントソフトで確認できます。わからない方は、窓口に電話で聞いてください。
exit-check-expiry-soon = 期限まで3か月以内
exit-check-expiry-renew = 更新する
exit-check-expiry-expired = 期限が切れた、発行したことがない
exit-check-expiry-issue = 新しく発行する
exit-check-expiry-stopped = 引っ越しや氏名の変更で使えなくなった
exit-check-expiry-later = 期限は3か月より先（まだ更新できません）
exit-check-expiry-from = いつから更新できるかを調べる
exit-check-expiry-card = カードの有効期限が近い
exit-renew-card = マイナンバーカードの更新が必要です
exit-renew-card-reason = 有効期限通知書に「マイナンバーカード」または「マイナンバーカード・電子証明書」と書いてある方は、マイナンバーカード自体の更新が必要です。電子証明書の更新とは別の手続きです。
exit-renew-card-next = カードの更新は、通知書に付いている申請書（QRコード）を使い、スマートフォンや郵便で申請します。顔写真が必要です。カードができると、交付通知書（はがきなど）が届きます。それを持って窓口へ行きます。新しいカードには、電子証明書も入ります。通知書がない方、申請に手伝いが必要な方、それまでに電子証明書が必要な方、暗証番号を再設定したい方は、窓口に電話してください。
# $addressee (addressee): the cardholder, or an agent
exit-renew-card-stay = 在留期間がある方は、下の申請はしません。カードの期限が来る前に、窓口で手続きします（在留期間の更新を申請中の方も）。今、窓口に電話してください。期限が過ぎた方も電話してください。
exit-renew-card-look-again = カードに印刷された有効期限を、もう一度見てください。3か月より先なら、更新するのは電子証明書だけです。通知書の題名ではなく欄を見て、答えを変更してください。
exit-card-expired-look-again = 手書きの「電子証明書の有効期限」を見て選んだ方は、答えを変更してください。
exit-renew-both = マイナンバーカードの更新が必要です
exit-renew-both-reason = 有効期限通知書に「マイナンバーカード」または「マイナンバーカード・電子証明書」と書いてある方は、マイナンバーカード自体の更新が必要です。電子証明書の更新とは別の手続きです。
exit-reset-pin = 暗証番号の再設定に必要なもの
exit-reset-pin-reason = 窓口へ1回行きます。
# $addressee (addressee): the cardholder, or somebody who may be an agent
exit-reset-pin-next = { $addressee ->
    [self] カードと本人確認書類1点を持って、窓口へ行きます。新しい番号を考えておいてください。
   *[agent] 本人が、カードと本人確認書類1点を持って、窓口へ行きます。新しい番号を考えておいてください。
    }
exit-reset-pin-store = 署名用か利用者証明用の一方だけを忘れたときは、コンビニで再設定できることがあります（店が限られます）。両方忘れたときは、窓口だけです。
exit-reset-pin-others = 先に窓口へ電話してください。本人以外の人が行くときや、本人が15歳未満または成年被後見人のときは、必要なものや行く回数が違うことがあります。
exit-reset-pin-anyone = 暗証番号の再設定に必要なもの
exit-reset-pin-anyone-reason = 本人が窓口へ1回行きます。
exit-reset-pin-by-phone = 先に、窓口へ電話してください
exit-reset-pin-by-phone-reason = 暗証番号の再設定のことを、電話で聞いてください。
exit-next-heading = 次にすること
exit-change = 前の答えを変更する
exit-change-errand = 通知書の答えを変更する
exit-change-card = カードの答えを変更する
