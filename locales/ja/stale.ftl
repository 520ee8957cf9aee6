## The notice on a sheet that is out of date

stale-rules = このシートを作った後に、案内の内容が変わりました。これは今の案内です。
stale-print = もう一度印刷してください。
stale-visit = 窓口に行く予定の日を過ぎています
stale-visit-text = 新しい日を選んでください。
stale-changed = このシートを作った日から日がたち、結果が変わりました。これは今日の結果です。
stale-second-visit = 2回目の持ち物は、このままで正しいです。
# $day (text): the day on which the sheet was made
# $title (text): its title then
# $result (text): its result then, such as sheet-verdict-once
stale-before = { $day }の結果：{ $title }。{ $result }。
# $day (text): the day on which the sheet was made
stale-before-renewal = { $day }には、まだ更新の手続きでした。
stale-card = カードの有効期限が過ぎているか、3か月以内のときは、カードの答えを変更してください。
stale-link = 窓口に行く日を選び直す
stale-link-today = 今日の案内を開く
