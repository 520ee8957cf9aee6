//! Query strings of any bytes, on every page that reads one.
#![no_main]

#[expect(dead_code, reason = "shared with the other targets")]
mod app;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    // What cannot stand in an address is encoded; the rest stays as it is, with its separators.
    let query: String = data
        .iter()
        .map(|byte| match byte {
            b'!' | b'$'..=b';' | b'=' | b'?'..=b'Z' | b'a'..=b'z' | b'_' | b'~' => char::from(*byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    for language in ["ja", "en"] {
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
