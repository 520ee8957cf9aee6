## The list of all cases, for the staff responsible for the rules

cases-title = すべての場合の一覧
cases-intro = ルールの担当者が内容を確かめるための一覧です。結果、確認事項、注意、持ち物のどれかが違う答えの組み合わせを、決まった日付で並べています。
# $day (text): date with weekday
cases-dates = 基準にした日：{ $day }
# $version (number): version of the rules
cases-version = ルール第{ $version }版
cases-csv = CSVファイルを保存する
cases-number = 番号
cases-answers = 答え
cases-outcome = 結果
cases-cautions = 注意
cases-items = 持ち物
# $number (number): which visit
# $items (text): list of items
cases-visit = { $number }回目：{ $items }
cases-fee = 手数料
cases-source = 出典
# $ids (text): ids of cautions
cases-not-in-source = 市の資料にない内容：{ $ids }
cases-separator = 、
cases-status-too-early = まだ早い
cases-status-call-first = 先に電話
cases-status-check-first = 先に確認
cases-status-ready = 行ける
cases-action-call = 電話
cases-action-check = 確認
# $question (text): question in a few words
# $answer (text): its answer
cases-answer = { $question }: { $answer }
# $case (text): id of the case
# $status (text): such as cases-status-ready
cases-result = { $case } / { $status }
# $action (text): such as cases-action-call
# $caution (text): the caution
cases-caution = [{ $action }] { $caution }
