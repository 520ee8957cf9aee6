//! What a page costs: `cargo bench`, or `cargo bench -- sheet/ja` for a part.
//!
//! The heaviest sheet of each language from its query string to its bytes, the same step by step, and as a PDF.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has failed")]

use std::hint::black_box;

use askama::Template;
use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use jpki_checklist::domain::answers::Answers;
use jpki_checklist::domain::decision::Decision;
use jpki_checklist::domain::outcome::Outcome;
use jpki_checklist::domain::rules;
use jpki_checklist::l10n::Language;
use jpki_checklist::view::frame::Assets;
use jpki_checklist::view::qr::QrView;
use jpki_checklist::view::sheet::{SheetPage, SheetView};
use jpki_checklist::web::Query;

/// An agent, a reissue, two visits, every document and every counter.
const HEAVIEST: &str = "card=my-number&procedure=issue&reissue=yes&visitor=agent&restricted=yes&id=undecided\
                        &office=undecided&visit=2026-12-01&rules=1";
const PUBLIC_URL: &str = "https://checklist.example.jp";

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn assets() -> &'static Assets {
    let path = |name: &str| format!("/static/{name}-0123456789abcdef");
    Box::leak(Box::new(Assets {
        site_css: path("site"),
        print_css: path("print"),
        print_js: path("print"),
        icon: path("icon"),
    }))
}

fn answers(query: &Query) -> Answers {
    match query.draft.outcome(today()) {
        Ok(Outcome::Sheet(answers)) => answers,
        _ => unreachable!("the heaviest sheet is one"),
    }
}

fn view(language: Language) -> SheetView {
    let query = Query::parse(HEAVIEST);
    let decision = Decision::new(&query.draft, &answers(&query), rules::VERSION, today());
    SheetView::new(&decision, today(), language)
}

fn page(language: Language, assets: &'static Assets) -> String {
    SheetPage::new(view(language), PUBLIC_URL, assets).render().unwrap()
}

fn sheet(criterion: &mut Criterion) {
    let assets = assets();
    let mut group = criterion.benchmark_group("sheet");
    for language in Language::ALL {
        _ = language.texts();
        group.bench_function(language.tag(), |bench| bench.iter(|| black_box(page(language, assets))));
    }
    group.finish();
}

fn steps(criterion: &mut Criterion) {
    let assets = assets();
    let mut group = criterion.benchmark_group("step");
    group.bench_function("parse", |bench| bench.iter(|| black_box(Query::parse(HEAVIEST))));
    let query = Query::parse(HEAVIEST);
    group.bench_function("answer", |bench| bench.iter(|| black_box(answers(&query))));
    let answers = answers(&query);
    let decide = || Decision::new(&query.draft, &answers, rules::VERSION, today());
    group.bench_function("decide", |bench| bench.iter(|| black_box(decide())));
    let decision = decide();
    group.bench_function("view", |bench| {
        bench.iter(|| black_box(SheetView::new(&decision, today(), Language::Ja)));
    });
    let sheet = SheetPage::new(view(Language::Ja), PUBLIC_URL, assets);
    group.bench_function("render", |bench| bench.iter(|| black_box(sheet.render().unwrap())));
    let address = format!("{PUBLIC_URL}/ja/s/{}", view(Language::Ja).number);
    group.bench_function("code", |bench| bench.iter(|| black_box(QrView::new(&address))));
    group.finish();
}

#[cfg(feature = "pdf")]
fn pdf(criterion: &mut Criterion) {
    use jpki_checklist::view::print::Print;

    let mut group = criterion.benchmark_group("pdf");
    for language in Language::ALL {
        let view = view(language);
        group.bench_function(language.tag(), |bench| {
            bench.iter(|| black_box(jpki_checklist::pdf::pdf(&Print::new(&view, PUBLIC_URL)).unwrap()));
        });
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
