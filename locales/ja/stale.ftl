## The notice on a sheet that is out of date

stale-rules = このシートを作った後に、案内の内容が変わりました。
stale-visit = 窓口に行く予定の日を過ぎています。
stale-now = 今日の結果：
stale-link-rules = 現在の案内を開く
stale-link-visit = 今日のシートを開く
