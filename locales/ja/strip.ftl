## The strip for the clerk at the foot of the paper: always in Japanese

strip-errand = 用件
strip-errand-issue = 電子証明書の発行
strip-errand-reissue = 電子証明書の発行（カードの有料再交付のため）
strip-errand-lapsed = 電子証明書の発行（期限切れのため）
strip-errand-renewal = 電子証明書の更新
strip-visitor = 来庁
strip-visitor-self = 本人
strip-visitor-agent = 代理人
strip-visit = 来庁日
strip-counter = 窓口
strip-expiry = 期限
strip-pins = 暗証番号
strip-pins-known = 全部わかる
strip-pins-reset = 再設定あり
strip-form = 照会書兼回答書・申請書
strip-form-have = あり
strip-form-missing = なし
strip-restricted = 15歳未満・成年被後見人
strip-restricted-yes = はい
strip-restricted-no = いいえ
strip-documents = 本人確認書類
# $count (number): how many documents, 5 or more
strip-documents-many = 一覧の太字の{ $count }点
strip-undecided = 未定
strip-unknown = 不明
