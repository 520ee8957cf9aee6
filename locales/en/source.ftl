## The document that the rules are read from, whatever the city of the counters (L6 to L102)

source-city = Kagoshima City
source-title = reference sheet on documents for the issue and renewal of electronic certificates
