//! Prints and narrow screens in the engines of all browsers, with and without the font that the styles prefer.

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jpki_checklist::l10n::Language;
use libtest_mimic::Trial;
use serde_json::{Value, json};

use crate::accessibility::without_list_of_cases;
use crate::answers;
use crate::browser::fetch;
use crate::complete_answers::RULES;
use crate::harness::{Harness, languages, npm_package};
use crate::page_urls::every_kind_of_page;
use crate::print::{CASES, SHORT, sheets};
use crate::printed::{Print, prints};

/// Hides the fonts that Debian's package of BIZ UD installs: Noto Sans CJK is left.
const WITHOUT_BIZ_UD: &str = r#"<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><glob>*/bizud-gothic/*</glob></rejectfont></selectfont>
</fontconfig>
"#;

/// An engine of browsers.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Engine {
    Chromium,
    Firefox,
    /// That of Safari.
    WebKit,
}

/// The share of the height between the margins that nine of ten sheets of one page take.
const FILLED: f32 = 0.8;

/// The Japanese fonts of the machine.
#[derive(Clone, Copy, Debug)]
enum Fonts {
    BizUd,
    NotoOnly,
}

impl fmt::Display for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BizUd => "BIZ UD",
            Self::NotoOnly => "Noto only",
        })
    }
}

/// Those that take long are for a release: `.ci/browser --ignored`. The gate prints the fullest sheets in a second engine for
/// Japanese, and for easy Japanese.
pub fn trials(harness: &Harness) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (engine, fonts, in_the_gate) in [
        (Engine::Chromium, Fonts::NotoOnly, None),
        (Engine::Firefox, Fonts::BizUd, None),
        (Engine::Firefox, Fonts::NotoOnly, Some("ja")),
        (Engine::WebKit, Fonts::BizUd, Some("easy")),
        (Engine::WebKit, Fonts::NotoOnly, None),
    ] {
        for language in languages() {
            for (what, pages, is_for_release) in [
                ("the fullest sheets", fullest(language), in_the_gate != Some(language)),
                ("in large print", large(language), true),
            ] {
                let harness = harness.clone();
                let trial = Trial::test(format!("{engine:?} prints {what} ({fonts}, {language})"), move || {
                    assert_printed(&harness, engine, fonts, &pages);
                    Ok(())
                });
                trials.push(trial.with_ignored_flag(is_for_release));
            }
        }
    }
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        for language in languages() {
            let harness = harness.clone();
            let name = format!("{engine:?} prints a sheet of each set of counts ({language})");
            let trial = Trial::test(name, move || {
                let sheets = one_of_each_set_of_counts(&harness.site, language);
                let (filled, of_one_page) = assert_printed(&harness, engine, Fonts::BizUd, &sheets);
                if engine == Engine::Chromium && !has_readings(&sheets[0]) {
                    assert!(of_one_page > 0 && filled * 10 >= of_one_page * 9, "{filled} of {of_one_page} are filled");
                }
                Ok(())
            });
            trials.push(trial.with_ignored_flag(true));
        }
    }
    let of_styles = harness.clone();
    trials.push(Trial::test("WebKit knows the properties of the styles", move || {
        assert_styles_are_known(&of_styles);
        Ok(())
    }));
    for engine in [Engine::Firefox, Engine::WebKit] {
        for language in languages() {
            for width in [320, 375] {
                let harness = harness.clone();
                let name = format!("{engine:?} breaks no line wrongly on a screen of {width} px ({language})");
                let trial = Trial::test(name, move || {
                    assert_fits_narrow_screen(&harness, engine, language, width);
                    Ok(())
                });
                // More phones have Safari's engine than that of Firefox, and Japanese has the most places to break a line.
                let is_for_release = engine == Engine::Firefox || language == "en" || width > 320;
                trials.push(trial.with_ignored_flag(is_for_release));
            }
        }
    }
    trials
}

/// Every combination of answers, with and without a counter, and without a planned day.
fn every_sheet(language: &str) -> impl Iterator<Item = String> {
    let planned = answers::sheets(&["undecided", "main"]);
    let sheets = planned.into_iter().chain(answers::sheets_for(&["undecided"], "undecided"));
    sheets.map(move |answers| format!("/{language}/sheet?{}", answers::query(&answers)))
}

/// Of all sheets that have the same parts, the first.
fn one_of_each_set_of_counts(site: &str, language: &str) -> Vec<String> {
    let parts =
        ["class=\"item\"", "data-pin", "data-document", "class=\"mark\"", "class=\"counter\"", "class=\"clerk-cell\""];
    let mut seen = HashSet::new();
    let mut is_new = |address: &String| {
        let page = String::from_utf8(fetch(site, address)).unwrap();
        let cautions: Vec<_> =
            page.split("data-caution=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
        seen.insert((cautions, parts.map(|part| page.matches(part).count())))
    };
    every_sheet(language).filter(&mut is_new).collect()
}

/// The fullest sheet of each case, the short ones, and the page for the cardholder.
fn fullest(language: &str) -> Vec<String> {
    let full = CASES.iter().map(|(_, given)| format!("sheet?{}", sheets(given)[2]));
    let short = SHORT.iter().map(|given| format!("sheet?{given}&rules={RULES}"));
    let by_agent = CASES.iter().filter(|(case, ..)| case.contains("agent"));
    let cardholder = by_agent.map(|(_, given)| format!("cardholder?{}", sheets(given)[0]));
    full.chain(short).chain(cardholder).map(|page| format!("/{language}/{page}")).collect()
}

/// A sheet of each case in large print.
fn large(language: &str) -> Vec<String> {
    CASES.map(|(_, given)| format!("/{language}/sheet?{}&size=large", sheets(given)[0])).to_vec()
}

/// Whether the page is in a language with readings.
fn has_readings(address: &str) -> bool {
    Language::from_tag(address.split('/').nth(1).unwrap()).unwrap().has_readings()
}

/// Everything is within the margins and within its number of pages; the strip for the clerk is whole, with its QR code.
/// Returns how many sheets of one page fill it, and how many there are.
fn assert_printed(harness: &Harness, engine: Engine, fonts: Fonts, addresses: &[String]) -> (usize, usize) {
    let kind = format!("{engine:?}-{fonts}");
    let prints: Vec<_> = addresses.iter().map(|address| Print::file(&kind, &harness.site, address)).collect();
    let jobs = prints.iter().zip(addresses).map(|(print, address)| (address.as_str(), print.path()));
    run_script(harness, engine, fonts, jobs, &[]);
    let (mut wrong, mut lowest) = (Vec::new(), Vec::new());
    for (index, (print, address)) in prints.iter().zip(addresses).enumerate() {
        let most = match (address.contains("size=large"), address.contains("/sheet?"), has_readings(address)) {
            (true, ..) => 4,
            (false, true, true) => 2,
            (false, ..) => 1,
        };
        let pictures = print.pictures();
        if pictures.len() > most {
            wrong.push(format!("{address}: {} pages", pictures.len()));
        }
        // The numbers of pages are in the margins of large print.
        if !address.contains("size=large") {
            print.assert_has_margins(&pictures);
        }
        if most == 1 && address.contains("/sheet?") {
            lowest.push(*pictures[0].marked_rows().last().unwrap());
        }
        if address.contains("/sheet?") {
            print.assert_strip_is_whole();
        }
        // Reading a code takes longer than printing, and those of many sheets differ by their number only.
        if address.contains("/sheet?") && (addresses.len() <= 200 || index % 16 == 0) {
            let language = address.split('/').nth(1).unwrap();
            assert!(print.code(&pictures).starts_with(&format!("{}/{language}/s/", harness.site)), "{address}");
        }
    }
    assert!(wrong.is_empty(), "{engine:?} ({fonts}): {} of {}: {wrong:#?}", wrong.len(), addresses.len());
    let filled = lowest.iter().filter(|lowest| **lowest >= 12.0 + FILLED * 273.0).count();
    println!("{engine:?} ({fonts}): {} pages printed, {filled} of {} filled", addresses.len(), lowest.len());
    (filled, lowest.len())
}

/// Nothing is wider than a small phone, and no line is broken at the wrong place.
fn assert_fits_narrow_screen(harness: &Harness, engine: Engine, language: &str, width: u32) {
    let addresses = without_list_of_cases(&every_kind_of_page(language));
    let found = measured(harness, engine, &addresses, width, "narrow.js");
    let wrong: Vec<_> = found.iter().zip(&addresses).filter(|(found, _)| **found != json!([])).collect();
    assert!(wrong.is_empty(), "{engine:?} at {width} px: {wrong:#?}");
}

/// Safari's engine knows all that the styles say, but for what only embellishes.
fn assert_styles_are_known(harness: &Harness) {
    let known = measured(harness, Engine::WebKit, &["/ja/".to_owned()], 320, "unsupported.js");
    // The first one is known on phones only.
    let embellishing = ["text-size-adjust: 100%", "forced-color-adjust: none"];
    assert_eq!(known, [json!(embellishing)]);
}

fn measured(harness: &Harness, engine: Engine, addresses: &[String], width: u32, script: &str) -> Vec<Value> {
    let folder = prints().join(format!("{engine:?}-{width}-{}-{script}", &addresses[0][1..3]));
    fs::create_dir_all(&folder).unwrap();
    let files: Vec<_> = (0..addresses.len()).map(|number| folder.join(format!("{number}.json"))).collect();
    let jobs = addresses.iter().zip(&files).map(|(address, file)| (address.as_str(), file.as_path()));
    run_script(
        harness,
        engine,
        Fonts::BizUd,
        jobs,
        &[&format!("{}/tests/browser/{script}", env!("CARGO_MANIFEST_DIR")), &width.to_string()],
    );
    files.iter().map(|file| serde_json::from_slice(&fs::read(file).unwrap()).unwrap()).collect()
}

/// Runs the script for an engine with a list of addresses and the files to write.
fn run_script<'a>(
    harness: &Harness,
    engine: Engine,
    fonts: Fonts,
    jobs: impl Iterator<Item = (&'a str, &'a Path)>,
    arguments: &[&str],
) {
    let lines: String =
        jobs.map(|(address, file)| format!("{}{address}\t{}\n", harness.site, file.display())).collect();
    let program: &[&str] = match engine {
        Engine::WebKit => &["xvfb-run", "-a", "/usr/bin/python3", "tests/browser/webkit.py"],
        Engine::Chromium => &["node", "tests/browser/puppeteer.mjs", "chrome", "/usr/bin/chromium"],
        Engine::Firefox => &["node", "tests/browser/puppeteer.mjs", "firefox", "/usr/bin/firefox-esr"],
    };
    let mut command = Command::new("timeout");
    command.current_dir(env!("CARGO_MANIFEST_DIR")).arg("1200").args(program).args(arguments);
    command.env("NODE_PATH", npm_package(""));
    let mut process = fonts.apply(&mut command).stdin(Stdio::piped()).spawn().unwrap();
    // The scripts read all of it before they start.
    process.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let status = process.wait().unwrap();
    assert!(status.success(), "{engine:?}: {status}");
}

impl Fonts {
    /// Lets a program see these fonts only.
    fn apply(self, command: &mut Command) -> &mut Command {
        match self {
            Self::BizUd => command,
            Self::NotoOnly => {
                let file: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("without-biz-ud.conf");
                fs::write(&file, WITHOUT_BIZ_UD).unwrap();
                command.env("FONTCONFIG_FILE", file)
            }
        }
    }
}
