//! Arbitrary query strings on every page that parses them.
#![no_main]

#[expect(dead_code, reason = "shared with the other targets")]
mod app;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    // Encode bytes that are not allowed in a URL; keep separators.
    let query: String = data
        .iter()
        .map(|byte| match byte {
            b'!' | b'$'..=b';' | b'=' | b'?'..=b'Z' | b'a'..=b'z' | b'_' | b'~' => char::from(*byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    for language in ["ja", "easy", "en"] {
        for page in ["questions", "sheet"] {
            app::follow(&format!("/{language}/{page}?{query}"));
        }
    }
    let (status, _, body) = app::get(&format!("/ja/sheet.json?{query}"));
    if status != 414 {
        serde_json::from_str::<serde_json::Value>(&body).unwrap();
    }
    app::get(&format!("/ja/sheet.ics?{query}"));
});
