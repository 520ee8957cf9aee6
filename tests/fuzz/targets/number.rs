//! Sheet numbers, in the form field and in the path.
#![no_main]

#[expect(dead_code, reason = "shared with the other targets")]
mod app;

use app::encoded;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: &[u8]| {
    for address in [format!("/ja/s?number={}", encoded(typed)), format!("/ja/s/{}", encoded(typed).replace('+', "%20"))] {
        let (status, place, _) = app::get(&address);
        if status == 303 {
            // A valid number leads to a canonical URL, whose number leads there as well.
            let (status, _, body) = app::get(&place);
            assert!(status == 200, "{address} leads to {place}");
            let number = body.split("sheet-number\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
            assert_eq!(app::get(&format!("/ja/s/{number}")).1, place);
        }
    }
});
