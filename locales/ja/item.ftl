## Items: name, description, reason

item-my-number-card = 本人のマイナンバーカード
item-my-number-card-reason = 電子証明書の発行・更新に必要です。
item-pins = 暗証番号
item-pins-description = 次の番号を思い出しておいてください。紙には書かないでください。
item-pins-reason = 手続きに必要です。
item-identity-document = 本人確認書類
item-identity-document-description = 官公署が発行したもの1点以上（下の一覧）。マイナンバーカードのほかに必要です。
item-identity-document-reason = 暗証番号を再設定するためです。
item-agent-identity-document = 代理人の本人確認書類
item-agent-identity-document-description = 官公署が発行した顔写真付きのもの1点以上（下の一覧）。
item-agent-identity-document-reason = 代理人であることを確かめるためです。
item-cardholder-particulars = 本人の氏名、生年月日、住所、性別、連絡先
item-cardholder-particulars-description = 持ち物ではありません。窓口で言えるようにしてください。
item-cardholder-particulars-reason = 窓口で確認するためです。
item-inquiry-form-and-proxy = 照会書兼回答書及び委任状
item-inquiry-form-and-proxy-description-issue = 郵送で届いたもの。本人が記名・押印し、封筒に入れて封をしたもの（封緘）。開けずに持っていきます。
item-inquiry-form-and-proxy-description-renewal = 有効期限通知書に付いていたもの。前もって本人が記入し、記名・押印して、封筒に入れて封をしたもの（封緘）。開けずに持っていきます。
item-inquiry-form-and-proxy-reason = 本人の意思を確かめるためです。
item-application-form = 申請書
item-application-form-description = 本人が記名・押印したもの。
item-application-form-reason = 本人からの申請にするためです。
item-again = 1回目に持っていったものと同じもの。
