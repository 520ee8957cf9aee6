//! Every sheet in print, from the browser and as a PDF.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine};
use libtest_mimic::Trial;
use serde_json::json;

use crate::answers::{LIST_1, LIST_2};
use crate::browser::{Browser, fetch, trial};
use crate::harness::{Harness, languages};

/// Answers for each case with as many cautions as possible, without documents and counter;
/// and the list that the documents are chosen from.
const CASES: [(&str, &str, &[&str]); 8] = [
    ("issue-self", "procedure=issue&reissue=yes&visitor=self&restricted=yes&pin=reset", &LIST_1),
    (
        "issue-self, lapsed",
        "procedure=renew&notice=none&expiry=2026-11-28&visitor=self&restricted=yes&pin=reset",
        &LIST_1,
    ),
    ("renew-self", "procedure=renew&notice=none&expiry=unknown&visitor=self&restricted=no&pin=reset", &LIST_1),
    (
        "renew-self, too early",
        "procedure=renew&notice=certificate&expiry=2028-01-31&visitor=self&restricted=yes&pin=reset",
        &LIST_1,
    ),
    ("issue-agent", "procedure=issue&reissue=yes&visitor=agent&restricted=yes", &LIST_2),
    (
        "issue-agent, lapsed",
        "procedure=renew&notice=certificate&expiry=2026-11-28&visitor=agent&restricted=yes",
        &LIST_2,
    ),
    (
        "renew-agent",
        "procedure=renew&notice=certificate&expiry=unknown&visitor=agent&restricted=yes&form=missing",
        &LIST_2,
    ),
    ("renew-agent, first day", "procedure=renew&notice=none&expiry=2027-03-28&visitor=agent&restricted=yes", &LIST_2),
];

/// The right edge of a page, 40 mm wide, at 300 dpi, which contains the QR code.
const RIGHT_EDGE: [&str; 13] = ["-r", "300", "-gray", "-l", "1", "-x", "2008", "-y", "0", "-W", "472", "-H", "3508"];

/// Query strings of the sheets of a case: no, some or all documents, or one that is discontinued; with and without a
/// counter; one for each kind of visit; and one made with older rules.
fn sheets(given: &str, list: &[&str]) -> Vec<String> {
    let ended = if list.len() == LIST_2.len() { "resident-register-card" } else { "health-insurance-card" };
    let mut addresses = Vec::new();
    for documents in [&["undecided"][..], &list[2..5], list, &[ended]] {
        let ids: String = documents.iter().map(|id| format!("&id={id}")).collect();
        for office in ["undecided", "higashi-sakurajima"] {
            addresses.push(format!("card=my-number&{given}{ids}&office={office}&visit=2026-12-28&rules=2"));
        }
    }
    addresses.push(addresses[0].replace("visit=2026-12-28", "visit=undecided&day=2026-12-01"));
    addresses.push(addresses[0].replace("visit=2026-12-28", "visit=2026-12-27"));
    addresses.push(addresses[2].replace("&rules=2", "&rules=0"));
    addresses
}

pub fn trials(harness: &Harness) -> Vec<Trial> {
    let mut trials = Vec::new();
    for language in languages() {
        for (case, given, list) in CASES {
            let name = format!("a printed sheet is complete on one page: {case} ({language})");
            trials.push(trial(harness, name, true, move |browser| async move {
                for query in sheets(given, list) {
                    let address = format!("/{language}/sheet?{query}");
                    let print = Print::of(&browser, &address).await;
                    assert_eq!(print.pages(), 1, "{address}");
                    print.assert_black_on_white();
                    print.assert_complete(&browser).await;
                    print.assert_leads_back(&browser).await;
                }
            }));
        }
        for (case, given, list) in CASES {
            let name = format!("a PDF is complete on one page: {case} ({language})");
            trials.push(trial(harness, name, true, move |browser| async move {
                for query in sheets(given, list) {
                    let address = format!("/{language}/sheet?{query}");
                    let print = Print::download(&browser, &address).await;
                    assert_eq!(print.pages(), 1, "{address}");
                    print.assert_black_on_white();
                    print.assert_complete(&browser).await;
                    print.assert_tagged_with_embedded_fonts();
                    print.assert_leads_back(&browser).await;
                }
            }));
        }
        for (city, harness) in [("second", harness.of_second_city()), ("crowded", harness.of_crowded_city())] {
            let name = format!("every case of the {city} city is complete on one page ({language})");
            trials.push(trial(&harness, name, true, move |browser| async move {
                for (_, given, _) in CASES {
                    let query =
                        format!("card=my-number&{given}&id=undecided&office=undecided&visit=2026-12-28&rules=2");
                    let address = format!("/{language}/sheet?{query}");
                    for print in [Print::of(&browser, &address).await, Print::download(&browser, &address).await] {
                        assert_eq!(print.pages(), 1, "{address}");
                        print.assert_complete(&browser).await;
                    }
                }
            }));
        }
        trials.push(trial(
            harness,
            format!("the reference page takes two pages ({language})"),
            true,
            move |browser| async move {
                let print = Print::of(&browser, &format!("/{language}/reference")).await;
                assert!(print.pages() <= 2);
                print.assert_black_on_white();
                print.assert_complete(&browser).await;
            },
        ));
    }
    trials
}

/// A sheet as a PDF file.
struct Print {
    address: String,
    pdf: PathBuf,
}

impl Print {
    async fn of(browser: &Browser, address: &str) -> Self {
        browser.open_address(address).await;
        let printed =
            browser.tools("Page.printToPDF", json!({ "preferCSSPageSize": true, "printBackground": false })).await;
        Self::keep("printed", address, &BASE64_STANDARD.decode(printed["data"].as_str().unwrap()).unwrap())
    }

    /// The site's PDF of a sheet; the browser shows the page of the same sheet.
    async fn download(browser: &Browser, address: &str) -> Self {
        browser.open_address(address).await;
        let url = address.replacen("/sheet?", "/sheet.pdf?", 1);
        // PDFs have the lowest priority, so while browsers use all cores one may be refused for a while.
        let mut pdf = fetch(&browser.site, &url);
        for _ in 0..30 {
            if pdf.starts_with(b"%PDF") {
                break;
            }
            thread::sleep(Duration::from_secs(1));
            pdf = fetch(&browser.site, &url);
        }
        assert!(pdf.starts_with(b"%PDF"), "{address}: {}", String::from_utf8_lossy(&pdf[..pdf.len().min(200)]));
        assert!(pdf.len() < 300_000, "{address}: {} bytes", pdf.len());
        Self::keep("made", address, &pdf)
    }

    fn keep(kind: &str, address: &str, content: &[u8]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(kind);
        fs::create_dir_all(&folder).unwrap();
        let name: String = address.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let pdf = folder.join(format!("{:.180}-{}.pdf", name, name.len()));
        fs::write(&pdf, content).unwrap();
        Self { address: address.to_owned(), pdf }
    }

    /// Tagged, with every font embedded and subset.
    fn assert_tagged_with_embedded_fonts(&self) {
        let info = Command::new("pdfinfo").arg(&self.pdf).output().unwrap().stdout;
        let info = String::from_utf8(info).unwrap();
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
        let fonts = String::from_utf8(Command::new("pdffonts").arg(&self.pdf).output().unwrap().stdout).unwrap();
        assert!(fonts.lines().count() > 2, "{}: no fonts", self.address);
        for font in fonts.lines().skip(2) {
            assert!(font.contains(" yes yes yes "), "{}: {font} is not embedded and subset", self.address);
        }
    }

    /// The QR code contains the printed URL, which leads to this sheet.
    async fn assert_leads_back(&self, browser: &Browser) {
        let picture = Command::new("pdftoppm").args(RIGHT_EDGE).arg(&self.pdf).output().unwrap();
        let mut parts = picture.stdout.splitn(4, |byte| *byte == b'\n');
        let size = String::from_utf8(parts.nth(1).unwrap().to_vec()).unwrap();
        let (width, height) = size.split_once(' ').unwrap();
        let (width, height): (usize, usize) = (width.parse().unwrap(), height.parse().unwrap());
        let pixels = parts.nth(1).unwrap();
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
        let codes = picture.detect_grids();
        assert_eq!(codes.len(), 1, "{}: one code", self.address);
        let (_, address) = codes[0].decode().unwrap();
        assert_eq!(address, browser.find(".address").await.text().await.unwrap(), "{}", self.address);
        let found = String::from_utf8(fetch(&browser.site, address.strip_prefix(&browser.site).unwrap())).unwrap();
        assert!(found.is_empty(), "{address} leads elsewhere at once");
        browser.driver.goto(&address).await.unwrap();
        // The number on a sheet with older rules is that of the current ones.
        let current = self.address.replace("rules=0", "rules=2");
        assert_eq!(browser.address().await, current, "{address}");
    }

    /// Output of a poppler program.
    fn run(&self, program: &str, arguments: &[&str]) -> Vec<u8> {
        let output = Command::new(program).args(arguments).arg(&self.pdf).arg("-").output().unwrap();
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    fn pages(&self) -> usize {
        let output = Command::new("pdfinfo").arg(&self.pdf).output().unwrap();
        let info = String::from_utf8(output.stdout).unwrap();
        assert!(info.contains("(A4)"), "{}: {info}", self.address);
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
        pages.trim().parse().unwrap()
    }

    /// The text without white space, because lines break anywhere.
    fn text(&self) -> String {
        without_space(&String::from_utf8(self.run("pdftotext", &["-raw"])).unwrap())
    }

    /// Everything to be printed is there, nothing of the screen, and nothing too small.
    async fn assert_complete(&self, browser: &Browser) {
        let text = self.text();
        let on_paper = "
            const parts = '.stale p:not(.change), .notice, .hours, article h1, article h2, .group:not(.sheet-answers *), .sheet-clerk p, .sheet-verdict p, .sheet-verdict li, .sheet-visit p:not(.item-why), .sheet-between,\
                [data-pin], [data-document], .sheet-documents p, [data-caution], .sheet-cautions li, .counter,\
                .sheet-days time, .sheet-facts p, .sheet-foot p, .reference p:not(.screen-only), .reference td, .reference th';
            const texts = [];
            for (const part of document.querySelectorAll(parts)) {
                const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
                while (walker.nextNode())
                    if (!walker.currentNode.parentElement.closest('.visually-hidden, .change')) texts.push(walker.currentNode.data);
            }
            return texts";
        let wanted = strings(&browser.script(on_paper).await);
        assert!(wanted.len() > 50, "{}: only {} texts", self.address, wanted.len());
        for wanted in wanted.iter().map(|wanted| without_space(wanted)) {
            assert!(text.contains(&wanted), "{}: {wanted} is not in {text}", self.address);
        }
        let on_screen = "return [...document.querySelectorAll('.skip-link, .site-place, .language-link, .sheet-tools p,\
            .button, .change, .answer-change a, .again a, .site-footer p')].map(element => element.innerText).filter(Boolean)";
        for unwanted in strings(&browser.script(on_screen).await) {
            assert!(!text.contains(&without_space(&unwanted)), "{}: {unwanted} is on paper", self.address);
        }
        let smallest = self.type_sizes().into_iter().fold(f32::MAX, f32::min);
        assert!(smallest >= 9.0, "{}: type of {smallest} pt", self.address);
    }

    /// The font sizes in points.
    fn type_sizes(&self) -> Vec<f32> {
        // Magnified by the maximum of three, because sizes are reported as integers.
        let xml =
            Command::new("pdftohtml").args(["-xml", "-i", "-stdout", "-zoom", "3"]).arg(&self.pdf).output().unwrap();
        let xml = String::from_utf8(xml.stdout).unwrap();
        let sizes: Vec<f32> = xml
            .split("<fontspec ")
            .skip(1)
            .filter_map(|spec| spec.split("size=\"").nth(1)?.split('"').next()?.parse::<f32>().ok())
            .map(|size| size / 3.0)
            .collect();
        assert!(!sizes.is_empty(), "{}: no type", self.address);
        sizes
    }

    /// Every pixel is grey, and most are white.
    fn assert_black_on_white(&self) {
        let picture = Command::new("pdftoppm").args(["-r", "50", "-l", "1"]).arg(&self.pdf).output().unwrap().stdout;
        // The image has a header of three lines: format, size, depth.
        let pixels = picture.splitn(4, |byte| *byte == b'\n').nth(3).unwrap();
        let (mut white, mut all) = (0, 0);
        for pixel in pixels.chunks_exact(3) {
            let (low, high) = (pixel.iter().min().unwrap(), pixel.iter().max().unwrap());
            assert!(high - low < 30, "{}: {pixel:?} is a colour", self.address);
            white += usize::from(*low > 240);
            all += 1;
        }
        assert!(white * 10 > all * 6, "{}: {white} of {all} pixels are white", self.address);
    }
}

fn strings(list: &serde_json::Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn without_space(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}
