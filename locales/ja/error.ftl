## Error pages

error-not-found = ページが見つかりません
error-not-found-text = アドレスが正しいか確かめてください。印刷した紙のアドレスを入力した方は、途中が抜けていないか確かめてください。
error-method-not-allowed = この方法では開けません
error-method-not-allowed-text = このサイトは、ページを開く操作だけを受け付けます。はじめのページから開き直してください。
error-query-too-long = アドレスが長すぎます
error-query-too-long-text = アドレスに余分な文字が付いていないか確かめてください。はじめのページから答え直すこともできます。
error-head-too-large = リクエストのヘッダーが大きすぎます
error-head-too-large-text = このアドレスについてブラウザーが覚えている情報（クッキーなど）を消してから、もう一度開いてください。
error-internal = 申し訳ありません。ページを作れませんでした
error-internal-text = 少し待ってから、もう一度開いてください。お急ぎの方は、窓口に電話で聞いてください。
# $id (text): the id of the request in the log
error-id = 問い合わせのときは、この番号を伝えてください：{ $id }
error-busy = ただいまPDFを作れません
error-busy-text = PDFを作る人が多く、順番を待ちきれません。少し待ってからもう一度開くか、シートのページに戻って、ブラウザーで印刷してください。
