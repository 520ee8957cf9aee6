//! Benchmarks: `cargo bench`, or `cargo bench -- sheet/ja` for a part.
//!
//! The heaviest sheet of each language from query string to page, each step of it, and the PDF.

#![expect(clippy::unwrap_used, reason = "a panic fails the benchmark")]

use std::hint::black_box;
use std::sync::LazyLock;

use askama::Template;
use chrono::{NaiveDate, NaiveTime};
use criterion::{Criterion, criterion_group, criterion_main};
use jpki_checklist::city::facts::City;
use jpki_checklist::domain::answers::Answers;
use jpki_checklist::domain::evaluation::Evaluation;
use jpki_checklist::domain::identity::NationalDocument;
use jpki_checklist::domain::partial_answers::PartialAnswers;
use jpki_checklist::domain::rules;
use jpki_checklist::domain::traversal::{Step, Traversal};
use jpki_checklist::form::query::Query;
use jpki_checklist::form::urls::Steering;
use jpki_checklist::l10n::Language;
use jpki_checklist::view::context::{Assets, ViewContext};
use jpki_checklist::view::formats::html::SheetPage;
use jpki_checklist::view::localized_city::LocalizedCity;
use jpki_checklist::view::sheet::SheetView;
use jpki_checklist::view::sheet::qr::QrView;

#[path = "../site/complete_answers.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod complete_answers;

const STEERING: Steering = Steering { rules_version: rules::VERSION, is_large_print: false };

use complete_answers::FULLEST;

const PUBLIC_URL: &str = "https://checklist.example.jp";

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn city() -> &'static City {
    static CITY: LazyLock<City> = LazyLock::new(|| City::load(None, &NationalDocument::ids()).unwrap());
    &CITY
}

fn context(language: Language) -> ViewContext<'static> {
    static CITIES: LazyLock<Vec<LocalizedCity>> = LazyLock::new(|| LocalizedCity::all(city()));
    static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
        let path = |name: &str| format!("/static/{name}-0123456789abcdef");
        Assets { site_css: path("site"), print_css: path("print"), icon: path("icon") }
    });
    let city = CITIES.iter().find(|city| city.language == language).unwrap();
    ViewContext { today: today(), now: NaiveTime::MIN, city, public_url: PUBLIC_URL, assets: &ASSETS }
}

/// The fullest answers as they are sent.
fn parse() -> (Query, PartialAnswers) {
    Query::parse(FULLEST, city(), today(), Language::DEFAULT)
}

fn traversal() -> Traversal {
    parse().1.traverse(today())
}

fn answers(traversal: &Traversal) -> &Answers {
    match &traversal.step {
        Step::Sheet(answers) => answers,
        _ => unreachable!("the fullest sheet is one"),
    }
}

fn view(language: Language) -> SheetView {
    let traversal = traversal();
    let evaluation = Evaluation::new(&traversal, answers(&traversal), false, city());
    SheetView::new(&evaluation, STEERING, context(language))
}

fn page(language: Language) -> String {
    SheetPage::new(view(language), context(language)).render().unwrap()
}

fn sheet(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("sheet");
    for language in Language::ALL {
        _ = language.messages();
        group.bench_function(language.tag(), |bench| bench.iter(|| black_box(page(language))));
    }
    group.finish();
}

fn steps(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("step");
    group.bench_function("parse", |bench| bench.iter(|| black_box(parse())));
    let traversal = traversal();
    let (_, given) = parse();
    group.bench_function("traverse", |bench| bench.iter(|| black_box(given.clone().traverse(today()))));
    let evaluate = || Evaluation::new(&traversal, answers(&traversal), false, city());
    group.bench_function("evaluate", |bench| bench.iter(|| black_box(evaluate())));
    let evaluation = evaluate();
    group.bench_function("view", |bench| {
        bench.iter(|| black_box(SheetView::new(&evaluation, STEERING, context(Language::DEFAULT))));
    });
    let sheet = SheetPage::new(view(Language::DEFAULT), context(Language::DEFAULT));
    group.bench_function("render", |bench| bench.iter(|| black_box(sheet.render().unwrap())));
    let address = view(Language::DEFAULT).number_url;
    group.bench_function("qr", |bench| bench.iter(|| black_box(QrView::new(&address))));
    group.finish();
}

#[cfg(feature = "pdf")]
fn pdf(criterion: &mut Criterion) {
    use jpki_checklist::pdf::render;
    use jpki_checklist::view::formats::pdf::PdfSource;

    let mut group = criterion.benchmark_group("pdf");
    for language in Language::ALL {
        let sheet = PdfSource::Sheet(Box::new(view(language)));
        group.bench_function(language.tag(), |bench| bench.iter(|| black_box(render(&sheet).unwrap())));
    }
    group.finish();
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &mut Criterion) {}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(50);
    targets = sheet, steps, pdf
}
criterion_main!(benches);
