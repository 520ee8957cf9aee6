//! Sheet numbers, typed into the field or into the address.
#![no_main]

#[expect(dead_code, reason = "shared with the other targets")]
mod app;

use app::encoded;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: &[u8]| {
    for address in [format!("/ja/s?number={}", encoded(typed)), format!("/ja/s/{}", encoded(typed).replace('+', "%20"))] {
        let (status, place, _) = app::get(&address);
        if status == 303 {
            // Whatever a number says is a canonical address, whose own number says the same.
            let (status, _, body) = app::get(&place);
            assert!(status == 200, "{address} leads to {place}");
            let number = body.split("sheet-number\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
            assert_eq!(app::get(&format!("/ja/s/{number}")).1, place);
        }
    }
});
