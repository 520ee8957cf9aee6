## The four PINs

pin-signing = PIN for signature
pin-resident-register = PIN for the Basic Resident Register
pin-card-info-entry = PIN for card-information entry support
pin-user-authentication = PIN for user identification
