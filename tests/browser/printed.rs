//! A printed page, and what can be read and measured on it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::prelude::{BASE64_STANDARD, Engine};
use jpki_checklist::l10n::Language;
use serde_json::json;

use crate::browser::{Browser, fetch};
use crate::picture::Picture;

/// The width of the right edge of a page that contains the QR code, in millimetres.
const WIDTH_WITH_CODE: u16 = 40;

/// A page as a PDF file.
pub struct Print {
    address: String,
    pdf: PathBuf,
}

/// A word and the box around it, in points from the top left corner.
struct Word {
    text: String,
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

/// The folder of all prints of the last run.
pub fn prints() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("prints")
}

impl Print {
    /// The browser's print of a page.
    pub async fn of(browser: &Browser, address: &str) -> Self {
        browser.open_address(address).await;
        let printed =
            browser.tools("Page.printToPDF", json!({ "preferCSSPageSize": true, "printBackground": false })).await;
        let pdf = BASE64_STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
        Self::keep("printed", &browser.site, address, &pdf)
    }

    /// The site's PDF of a page; the browser shows the page.
    pub async fn download(browser: &Browser, address: &str) -> Self {
        if browser.address().await != address {
            browser.open_address(address).await;
        }
        let url = address.replacen('?', ".pdf?", 1);
        let is_pdf = |body: &Vec<u8>| body.starts_with(b"%PDF");
        // On a busy machine a PDF may be refused.
        let pdf =
            (0..10).map(|_| fetch(&browser.site, &url)).find(is_pdf).unwrap_or_else(|| fetch(&browser.site, &url));
        assert!(pdf.starts_with(b"%PDF"), "{address}: {}", String::from_utf8_lossy(&pdf[..pdf.len().min(200)]));
        assert!(pdf.len() < 300_000, "{address}: {} bytes", pdf.len());
        let print = Self::keep("made", &browser.site, address, &pdf);
        print.assert_tagged_with_embedded_fonts();
        print
    }

    /// A PDF from elsewhere.
    fn keep(kind: &str, site: &str, address: &str, content: &[u8]) -> Self {
        let print = Self::file(kind, site, address);
        fs::write(&print.pdf, content).unwrap();
        print
    }

    /// A print that is still to be made, and its file.
    pub fn file(kind: &str, site: &str, address: &str) -> Self {
        let folder = prints().join(kind);
        fs::create_dir_all(&folder).unwrap();
        // Cities have the same addresses, and are tested at the same time.
        let url = format!("{site}{address}");
        let name: String = url.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let pdf = folder.join(format!("{:.180}-{}.pdf", name, name.len()));
        _ = fs::remove_file(&pdf);
        Self { address: address.to_owned(), pdf }
    }

    pub fn path(&self) -> &Path {
        &self.pdf
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

    /// The pages as they are printed.
    pub fn pictures(&self) -> Vec<Picture> {
        (1..=self.pages()).map(|page| Picture::of(&self.pdf, page)).collect()
    }

    /// The text of the QR code on the last page.
    pub fn code(&self, pictures: &[Picture]) -> String {
        let edge = pictures.last().unwrap().right_edge(WIDTH_WITH_CODE);
        let mut edge = rqrr::PreparedImage::prepare_from_greyscale(edge.width, edge.height, |x, y| {
            edge.pixels[y * edge.width + x]
        });
        let codes = edge.detect_grids();
        assert_eq!(codes.len(), 1, "{}: one code", self.address);
        codes[0].decode().unwrap().1
    }

    /// The QR code on the last page is the URL that is printed beside it.
    pub async fn assert_has_code(&self, browser: &Browser, pictures: &[Picture]) {
        let printed = browser.find(".address").await.text().await.unwrap();
        assert_eq!(self.code(pictures), printed, "{}", self.address);
    }

    /// Output of a poppler program.
    fn run(&self, program: &str, arguments: &[&str]) -> String {
        let output = Command::new(program).args(arguments).arg(&self.pdf).arg("-").output().unwrap();
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn pages(&self) -> usize {
        let output = Command::new("pdfinfo").arg(&self.pdf).output().unwrap();
        let info = String::from_utf8(output.stdout).unwrap();
        assert!(info.contains("(A4)"), "{}: {info}", self.address);
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
        pages.trim().parse().unwrap()
    }

    /// The text without white space, because lines break anywhere, with one kind of brackets, and without readings.
    fn text(&self) -> String {
        // A text may go on after the foot of a page in large print, which has the number of the sheet and of the page.
        let is_foot = |line: &str| {
            let is_part = |character: char| {
                character.is_ascii_digit() || character.is_ascii_uppercase() || "- /".contains(character)
            };
            line.chars().all(is_part) && !line.starts_with('0')
        };
        if self.has_readings() {
            // Readings are kana in half the size of the words below them.
            let runs = self.runs();
            let words = || runs.iter().filter(|(_, text)| text.contains(|c| ('一'..='鿿').contains(&c)));
            let is_half = |size: f32| words().any(|(other, _)| (other / 2.0 - size).abs() < 0.35);
            let is_kana = |text: &str| text.chars().all(|c| matches!(c, 'ぁ'..='ー') || c.is_whitespace());
            let words = runs.iter().filter(|(size, text)| !(is_kana(text) && is_half(*size)));
            let texts = words.map(|(_, text)| text.as_str());
            let (feet, body): (Vec<_>, Vec<_>) =
                texts.partition(|text| is_foot(text) && (text.contains(" / ") || text.contains('-')));
            return comparable(&[body, feet].concat().concat());
        }
        let pages = self.run("pdftotext", &["-raw"]);
        let body = |page: &str| page.lines().filter(|line| !is_foot(line)).collect::<String>();
        match pages.trim_end_matches('\u{c}').split('\u{c}').collect::<Vec<_>>()[..] {
            [page] => comparable(page),
            ref pages => comparable(&pages.iter().copied().map(body).collect::<String>()),
        }
    }

    fn has_readings(&self) -> bool {
        let tag = self.address.split('/').nth(1).unwrap();
        Language::from_tag(tag).unwrap().has_readings()
    }

    /// Whether this is the site's PDF, which fills its pages.
    fn is_filled(&self) -> bool {
        self.pdf.parent().is_some_and(|folder| folder.ends_with("made"))
    }

    /// One page, black on white, on which nothing is outside the margins and no word lies on another. In the PDF the strip
    /// for the clerk is at the foot, and no band higher than 40 mm is blank.
    pub async fn assert_is_one_page(&self, browser: &Browser, pictures: &[Picture]) {
        let [picture] = pictures else { panic!("{}: {} pages", self.address, pictures.len()) };
        self.assert_black_on_white();
        let rows = picture.marked_rows();
        let (first, last) = (rows[0], *rows.last().unwrap());
        assert!(first >= 11.5, "{}: a mark {first} mm from the upper edge", self.address);
        assert!(last <= 285.5, "{}: the lowest mark is at {last} mm", self.address);
        if self.is_filled() {
            assert!(last >= 270.0, "{}: the lowest mark is at {last} mm", self.address);
            let blank = rows.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f32::max);
            assert!(blank <= 40.0, "{}: {blank} mm are blank", self.address);
        }
        assert!(!picture.has_mark_at_side(11), "{}: a mark in a margin", self.address);
        self.assert_boxes(browser, pictures, 6.0, 4.0).await;
        let words = self.words();
        for (index, one) in words.iter().enumerate() {
            for other in &words[index + 1..] {
                let width = one.right.min(other.right) - one.left.max(other.left);
                let height = one.bottom.min(other.bottom) - one.top.max(other.top);
                let limit = 0.4 * (one.bottom - one.top).min(other.bottom - other.top);
                assert!(width < 2.0 || height < limit, "{}: {} lies on {}", self.address, one.text, other.text);
            }
        }
    }

    /// One or two pages, black on white, each (in a browser's print the last one) with the strip for the clerk, with type of at least 12 points and readings
    /// of at least 6.
    pub async fn assert_has_readings(&self, browser: &Browser, pictures: &[Picture]) {
        let (pages, address) = (pictures.len(), &self.address);
        assert!((1..=2).contains(&pages), "{address}: {pages} pages");
        self.assert_black_on_white();
        let number = browser.script("return document.querySelector('.sheet-number').textContent").await;
        for (page, picture) in (1..).zip(pictures) {
            let rows = picture.marked_rows();
            assert!(rows[0] >= 11.5 && *rows.last().unwrap() <= 285.5, "{address}: a mark at an edge of page {page}");
            assert!(!picture.has_mark_at_side(11), "{address}: a mark in a margin of page {page}");
            if page < pages && !self.is_filled() {
                continue;
            }
            let page = page.to_string();
            let text = comparable(&self.run("pdftotext", &["-raw", "-f", &page, "-l", &page]));
            let strip =
                text.rsplit_once("窓口の方へ").unwrap_or_else(|| panic!("{address}: no strip on page {page}")).1;
            assert!(strip.contains(number.as_str().unwrap()), "{address}: no number on page {page}");
        }
        self.assert_boxes(browser, pictures, 7.5, 4.8).await;
        // Sizes are reported in thirds of a point. Readings are half as large as their words; the strip has none.
        let sizes = self.type_sizes();
        let between = |least: f32, most: f32| {
            sizes.iter().filter(|(size, _)| (least..most).contains(size)).map(|(_, count)| count).sum::<usize>()
        };
        let smallest = sizes.iter().map(|(size, _)| *size).fold(f32::MAX, f32::min);
        assert!(smallest >= 5.66, "{address}: type of {smallest} pt");
        let (readings, words) = (between(5.66, 10.0), between(11.66, f32::MAX));
        assert!(readings > 100 && words > readings, "{address}: {readings} characters in readings, {words} in words");
    }

    /// The drawings have a box for each box of the page, of at least these sides in millimetres, and no other.
    async fn assert_boxes(&self, browser: &Browser, pictures: &[Picture], item: f32, document: f32) {
        let count = "return ['.tick', '.small-tick'].map(boxes => document.querySelectorAll(boxes).length)";
        let counts = browser.script(count).await;
        let [items, documents] = [0, 1].map(|index| usize::try_from(counts[index].as_u64().unwrap()).unwrap());
        let mut sides: Vec<f32> = pictures.iter().flat_map(Picture::boxes).collect();
        sides.sort_by(|one, other| other.total_cmp(one));
        assert_eq!(sides.len(), items + documents, "{}: boxes of {sides:?} mm", self.address);
        // Drawing rounds to a pixel.
        assert!(sides[items - 1] >= item - 0.2, "{}: boxes of {sides:?} mm", self.address);
        assert!(sides.iter().all(|side| *side >= document - 0.2), "{}: boxes of {sides:?} mm", self.address);
    }

    /// The words with their boxes.
    fn words(&self) -> Vec<Word> {
        let number = |line: &str, name: &str| -> f32 {
            line.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap().parse().unwrap()
        };
        self.run("pdftotext", &["-bbox"])
            .lines()
            .filter(|line| line.trim_start().starts_with("<word "))
            .map(|line| Word {
                text: line.split(['<', '>']).nth(2).unwrap().to_owned(),
                left: number(line, "xMin"),
                top: number(line, "yMin"),
                right: number(line, "xMax"),
                bottom: number(line, "yMax"),
            })
            .collect()
    }

    /// The cells of the strip alone say the case, the visitor, the day and the number, and none is broken.
    pub async fn assert_clerk_knows_the_case(&self, browser: &Browser) {
        let text = self.text();
        let (_, strip) = text.rsplit_once("窓口の方へ").unwrap_or_else(|| panic!("{}: no strip", self.address));
        let who = if strip.contains("来庁代理人") { "agent" } else { "self" };
        let what = if strip.contains("用件電子証明書の更新") { "renew" } else { "issue" };
        let case = browser.attribute("article", "data-case").await.unwrap();
        assert_eq!(format!("{what}-{who}"), case, "{}: {strip}", self.address);
        let cells = "return [...document.querySelectorAll('.clerk-cell')].map(cell => cell.textContent)";
        for cell in strings(&browser.script(cells).await) {
            assert!(strip.contains(&comparable(&cell)), "{}: {cell} is not in {strip}", self.address);
        }
        let number = browser.script("return document.querySelector('.sheet-number').textContent").await;
        assert!(strip.contains(number.as_str().unwrap()), "{}: {number} is not in {strip}", self.address);
    }

    /// Pages with numbers, each with the number of the sheet, in type of at least 18 points, or 9 for readings.
    pub async fn assert_is_in_large_print(&self, browser: &Browser, most_pages: usize) {
        let (pages, sizes) = (self.pages(), self.type_sizes());
        assert!((1..=most_pages).contains(&pages), "{}: {pages} pages", self.address);
        let smallest = sizes.iter().map(|(size, _)| *size).fold(f32::MAX, f32::min);
        let readings = "return document.documentElement.classList.contains('readings')";
        let least = if browser.script(readings).await.as_bool().unwrap() { 9.0 } else { 18.0 };
        // Sizes are reported in thirds of a point.
        assert!(smallest >= least - 0.4, "{}: type of {smallest} pt", self.address);
        let number = browser.script("return document.querySelector('.sheet-number').textContent").await;
        for page in 1..=pages {
            let (page_number, of) = (page.to_string(), format!("{page}/{pages}"));
            let text = comparable(&self.run("pdftotext", &["-raw", "-f", &page_number, "-l", &page_number]));
            assert!(text.contains(number.as_str().unwrap()), "{}: no number on page {page}", self.address);
            assert!(text.contains(&of), "{}: no {of} on page {page}: {text}", self.address);
        }
    }

    /// The median size of the characters, the largest share of them under 10.5 points in per cent, none under 9; and the
    /// names of items.
    pub fn assert_type_sizes(&self, median: f32, most_small: usize, name: f32) {
        let mut sizes = self.type_sizes();
        sizes.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let all: usize = sizes.iter().map(|(_, count)| count).sum();
        let below = |limit: f32| sizes.iter().filter(|(size, _)| *size < limit).map(|(_, count)| count).sum::<usize>();
        // Sizes are reported in thirds of a point.
        let (tolerance, address) = (0.34, &self.address);
        assert!(2 * below(median - tolerance) < all, "{address}: half of all characters are smaller than {median} pt");
        let small = below(10.5 - tolerance);
        assert!(small * 100 <= all * most_small, "{address}: {small} of {all} characters are smaller than 10.5 pt");
        assert_eq!(below(9.0 - tolerance), 0, "{address}: type under 9 pt");
        assert!(all - below(name - tolerance) > 20, "{address}: names of items are smaller than {name} pt");
    }

    /// The median size of the characters, without readings, which are half as large.
    pub fn assert_median(&self, least: f32) {
        let words: Vec<_> = self.type_sizes().into_iter().filter(|(size, _)| *size > 8.0).collect();
        let count = |limit: f32| words.iter().filter(|(size, _)| *size < limit).map(|(_, count)| count).sum::<usize>();
        // Sizes are reported in thirds of a point.
        assert!(2 * count(least - 0.34) < count(f32::MAX), "{}: half of it is smaller than {least} pt", self.address);
    }

    /// The font sizes in points, with the number of characters.
    fn type_sizes(&self) -> Vec<(f32, usize)> {
        let count = |text: &str| text.chars().filter(|character| !character.is_whitespace()).count();
        self.runs().iter().map(|(size, text)| (*size, count(text))).filter(|(_, count)| *count > 0).collect()
    }

    /// The texts with their font size in points, in the order of the content.
    fn runs(&self) -> Vec<(f32, String)> {
        // Magnified by the maximum of three, because sizes are reported as integers.
        let xml =
            Command::new("pdftohtml").args(["-xml", "-i", "-stdout", "-zoom", "3"]).arg(&self.pdf).output().unwrap();
        let xml = String::from_utf8(xml.stdout).unwrap();
        let value = |part: &str, name: &str| -> Option<u16> {
            part.split_once(&format!("{name}=\""))?.1.split('"').next()?.parse().ok()
        };
        let fonts = xml.split("<fontspec ").skip(1);
        let sizes: HashMap<u16, f32> =
            fonts.map(|spec| (value(spec, "id").unwrap(), f32::from(value(spec, "size").unwrap()) / 3.0)).collect();
        let run = |line: &str| {
            let content = line.split_once('>').unwrap().1.split("</text>").next().unwrap();
            let text: String = content.split('<').map(|part| part.rsplit('>').next().unwrap()).collect();
            (sizes[&value(line, "font").unwrap()], text.replace("&amp;", "&"))
        };
        let runs: Vec<_> = xml.split("<text ").skip(1).map(run).collect();
        assert!(!runs.is_empty(), "{}: no type", self.address);
        runs
    }

    /// Nothing is outside the margins of any page.
    pub fn assert_has_margins(&self, pictures: &[Picture]) {
        for picture in pictures {
            let rows = picture.marked_rows();
            let (first, last) = (rows[0], *rows.last().unwrap());
            assert!(first >= 11.5 && last <= 285.5, "{}: marks from {first} to {last} mm", self.address);
            assert!(!picture.has_mark_at_side(11), "{}: a mark in a margin", self.address);
        }
    }

    /// The strip for the clerk is on the last page, whole.
    pub fn assert_strip_is_whole(&self) {
        let last = self.pages().to_string();
        let text = comparable(&self.run("pdftotext", &["-raw", "-f", &last, "-l", &last]));
        // Without characters that are also radicals, for which some engines have another code.
        for part in ["来庁", "シート番号", "QRコードでも開けます"] {
            assert!(text.contains(part), "{}: {part} is not on the last page: {text}", self.address);
        }
    }

    /// Every pixel is grey, and most are white.
    pub fn assert_black_on_white(&self) {
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

    /// Everything to be printed on a sheet is there, and nothing of the screen.
    pub async fn assert_complete(&self, browser: &Browser) {
        self.assert_contains_texts_of(browser, "article").await;
        self.assert_has_nothing_of_the_screen(browser).await;
    }

    /// Japanese names of documents and counters take one line each, but for what is in brackets. Readings are not compared.
    pub async fn assert_names_are_whole(&self, browser: &Browser) {
        if self.has_readings() {
            return;
        }
        let names = "const names = '.documents label, .counter-name';
            return [...document.querySelectorAll(names)].map(name => (name.querySelector('.japanese') ?? name).innerText)";
        let text = self.run("pdftotext", &["-raw"]);
        let lines: Vec<_> = text.lines().map(comparable).collect();
        let all = lines.concat();
        for name in strings(&browser.script(names).await) {
            let name = comparable(name.split(['（', ' ']).next().unwrap());
            let count = |text: &String| text.matches(&name).count();
            assert!(count(&all) > 0, "{}: {name} is missing", self.address);
            assert_eq!(lines.iter().map(count).sum::<usize>(), count(&all), "{}: {name} is divided", self.address);
        }
    }

    /// No link or button that is of use on a screen only is there.
    pub async fn assert_has_nothing_of_the_screen(&self, browser: &Browser) {
        let text = self.text();
        let on_screen = "return [...document.querySelectorAll('.skip-link, .site-place, .language-link, .sheet-tools p,\
            .button, .change, .answer-change a, .again a, .site-footer p')].map(element => element.innerText).filter(Boolean)";
        for unwanted in strings(&browser.script(on_screen).await) {
            assert!(!text.contains(&comparable(&unwanted)), "{}: {unwanted} is on paper", self.address);
        }
    }

    /// Every text below an element that print styles do not hide is in the print, but for the blanks that give way to others.
    pub async fn assert_contains_texts_of(&self, browser: &Browser, selector: &str) {
        let text = self.text();
        browser.tools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let on_paper = format!(
            "const texts = [];
            const notices = document.querySelectorAll('.notice, {selector}');
            for (const part of notices) {{
                const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {{
                    const parent = walker.currentNode.parentElement;
                    if (parent.checkVisibility() && !parent.closest('.sheet-notes, .sheet-name, rt, rp')) texts.push(walker.currentNode.data);
                }}
            }}
            return texts.filter(text => text.trim())"
        );
        let wanted = strings(&browser.script(&on_paper).await);
        browser.tools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        assert!(wanted.len() > 15, "{}: only {} texts", self.address, wanted.len());
        for wanted in wanted.iter().map(|wanted| comparable(wanted)) {
            assert!(text.contains(&wanted), "{}: {wanted} is not in {text}", self.address);
        }
    }
}

fn strings(list: &serde_json::Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// A text without white space and with one kind of brackets.
fn comparable(text: &str) -> String {
    let characters = text.chars().filter(|character| !character.is_whitespace());
    let narrow = |character| match character {
        '（' => '(',
        '）' => ')',
        other => other,
    };
    characters.map(narrow).collect()
}
