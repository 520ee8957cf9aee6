## The four PINs

pin-signing = ｜署名用電子証明書《しょめいようでんししょうめいしょ》の ｜暗証番号《あんしょうばんごう》
pin-resident-register = ｜住民基本台帳用《じゅうみんきほんだいちょうよう》の ｜暗証番号《あんしょうばんごう》
pin-card-info-entry = ｜券面事項入力補助用《けんめんじこうにゅうりょくほじょよう》の ｜暗証番号《あんしょうばんごう》
pin-user-authentication = ｜利用者証明用電子証明書《りようしゃしょうめいようでんししょうめいしょ》の ｜暗証番号《あんしょうばんごう》
# Below the heading "PINs"
pin-signing-short = ｜署名用電子証明書《しょめいようでんししょうめいしょ》
pin-resident-register-short = ｜住民基本台帳用《じゅうみんきほんだいちょうよう》
pin-card-info-entry-short = ｜券面事項入力補助用《けんめんじこうにゅうりょくほじょよう》
pin-user-authentication-short = ｜利用者証明用電子証明書《りようしゃしょうめいようでんししょうめいしょ》
pin-signing-form = ｜英語《えいご》の ｜大《おお》きい ｜文字《もじ》と ｜数字《すうじ》で 6から 16｜文字《もじ》
pin-digits-form = ｜数字《すうじ》 4つ
