## Pages of the exits

exit-juki = 先に、マイナンバーカードを申請してください
exit-juki-reason = 住民基本台帳カードの電子証明書の発行は、平成27年12月22日に終了しました。電子証明書の発行や更新には、マイナンバーカードが必要です。
exit-juki-next = マイナンバーカードの申請について、窓口に聞いてください。
exit-no-card = 先に、マイナンバーカードを申請してください
exit-no-card-reason = 電子証明書の発行や更新には、マイナンバーカードが必要です。
exit-no-card-next = マイナンバーカードの申請について、窓口に聞いてください。
exit-check-expiry = 電子証明書の有効期限を確かめてください
exit-check-expiry-reason = 期限が残っていて満了日まで3か月以内なら「更新」、期限が過ぎているか、発行したことがなければ「発行」の手続きです。
exit-check-expiry-next = 有効期限は、公的個人認証サービスポータルサイトで配布している利用者クライアントソフトで確認できます。自分で確認できない方は、窓口に電話で聞いてください。
exit-renew-card = マイナンバーカードの更新が必要です
exit-renew-card-reason = 有効期限通知書に「マイナンバーカード」または「マイナンバーカード・電子証明書」と書いてある方は、マイナンバーカード自体の更新が必要です。電子証明書の更新とは別の手続きです。
exit-renew-card-next = カードの更新の方法を、窓口に聞いてください。
exit-next-heading = 次にすること
exit-change = 前の答えを変更する
exit-check-expiry-change = 期限がわかったので、質問に戻る
