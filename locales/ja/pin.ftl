## The four PINs

pin-signing = 署名用電子証明書の暗証番号
pin-resident-register = 住民基本台帳用の暗証番号
pin-card-info-entry = 券面事項入力補助用の暗証番号
pin-user-authentication = 利用者証明用電子証明書の暗証番号
# Below the heading "PINs"
pin-signing-short = 署名用電子証明書
pin-resident-register-short = 住民基本台帳用
pin-card-info-entry-short = 券面事項入力補助用
pin-user-authentication-short = 利用者証明用電子証明書
pin-signing-form = 英大文字と数字で6～16文字
pin-digits-form = 数字4桁
