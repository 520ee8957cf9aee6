## Items: name, description, reason

item-my-number-card = 本人のマイナンバーカード
item-my-number-card-reason = 電子証明書の発行・更新に必要です。
item-pins = 暗証番号
item-pins-description = 暗証番号がすべてわかるか、確かめておいてください。この紙には書かないでください。
item-pins-description-reset = 再設定するもののほかは、思い出しておいてください。この紙には書かないでください。
item-pins-reason = 手続きに必要です。
item-identity-document = 本人確認書類
item-identity-document-description = 官公署が発行したもの1点以上（下の一覧）。マイナンバーカードのほかに必要です。
item-identity-document-reason = 暗証番号を再設定するためです。
item-agent-identity-document = 代理人の本人確認書類
item-agent-identity-document-description = 官公署が発行した顔写真付きのもの1点以上（下の一覧）。
item-agent-identity-document-reason = 窓口に来た人を確かめるためです。
item-cardholder-particulars = 本人の氏名、生年月日、住所、性別、連絡先
item-cardholder-particulars-description = 窓口で聞かれます。答えられるようにしてください。持ち物ではありません。
item-cardholder-particulars-reason = 窓口で確認するためです。
item-inquiry-form-and-proxy = 照会書兼回答書及び委任状
item-inquiry-form-and-proxy-description-issue = 郵便で届いた紙（署名用電子証明書・利用者証明用電子証明書 照会書兼回答書）に、本人が名前を書いて印を押します（記名・押印）。封筒に入れて封をし（封緘）、開けずに持っていきます。
item-inquiry-form-and-proxy-description-renewal = 通知書に付いていた紙（署名用電子証明書・利用者証明用電子証明書 照会書兼回答書）に、本人が前もって記入し、名前を書いて印を押します（記名・押印）。封筒に入れて封をし（封緘）、開けずに持っていきます。
item-inquiry-form-and-proxy-reason = 本人の意思を確かめるためです。
item-application-form = 申請書
item-application-form-reason = 本人からの申請にするためです。
item-again = 1回目に持っていったものと同じもの。
item-application-form-description-issue = 郵便で届いた申請書に、本人が名前を書いて印を押します（記名・押印）。
item-application-form-description-renewal = 本人が名前を書いて印を押します（記名・押印）。手元にないときは、窓口に聞いてください。
