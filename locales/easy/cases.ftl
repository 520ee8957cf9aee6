## The list of all cases, for the staff responsible for the rules

cases-title = ｜全部《ぜんぶ》の ｜場合《ばあい》の ｜表《ひょう》
cases-intro = ルールの ｜担当者《たんとうしゃ》が ｜調《しら》べる ための ｜表《ひょう》です。｜結果《けっか》や ｜注意《ちゅうい》や ｜持《も》ち｜物《もの》が ちがう ｜答《こた》えを、｜同《おな》じ ｜日《ひ》で ｜並《なら》べて います。
# $day (text): date with weekday
cases-dates = もとに した ｜日《ひ》：{ $day }
# $version (number): version of the rules
cases-version = ルール ｜第《だい》{ $version }｜版《はん》
cases-csv = CSVファイルを ｜保存《ほぞん》する
cases-number = ｜番号《ばんごう》
cases-answers = ｜答《こた》え
cases-outcome = ｜結果《けっか》
cases-cautions = ｜注意《ちゅうい》
cases-items = ｜持《も》ち｜物《もの》
# $number (number): which visit
# $items (text): list of items
cases-visit = { $number }｜回目《かいめ》：{ $items }
cases-fee = ｜手数料《てすうりょう》
cases-source = もとの ｜資料《しりょう》
# $ids (text): ids of cautions
cases-not-in-source = ｜市《し》の ｜資料《しりょう》に ない こと：{ $ids }
cases-separator = 、
cases-status-too-early = まだ ｜早《はや》い
cases-status-call-first = ｜先《さき》に ｜電話《でんわ》
cases-status-check-first = ｜先《さき》に ｜確《たし》かめる
cases-status-ready = ｜行《い》く ことが できる
cases-action-call = ｜電話《でんわ》
cases-action-check = ｜確《たし》かめる
# $question (text): question in a few words
# $answer (text): its answer
cases-answer = { $question }: { $answer }
# $case (text): id of the case
# $status (text): such as cases-status-ready
cases-result = { $case } / { $status }
# $action (text): such as cases-action-call
# $caution (text): the caution
cases-caution = [{ $action }] { $caution }
