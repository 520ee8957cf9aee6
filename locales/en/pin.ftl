## The four PINs

pin-signing = PIN for signature
pin-resident-register = PIN for the Basic Resident Register
pin-card-info-entry = PIN for card-information entry support
pin-user-authentication = PIN for user identification
# Below the heading "PINs"
pin-signing-short = Signature
pin-resident-register-short = Basic Resident Register
pin-card-info-entry-short = Card-information entry support
pin-user-authentication-short = User identification
pin-signing-form = 6 to 16 capital letters and digits
pin-digits-form = 4 digits
