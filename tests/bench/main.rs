//! Benchmarks: `cargo bench`, or `cargo bench -- sheet/ja` for a part.
//!
//! The heaviest sheet of each language from query string to page, each step of it, and the PDF.

#![expect(clippy::unwrap_used, reason = "a panic fails the benchmark")]

use std::hint::black_box;

use askama::Template;
use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use jpki_checklist::domain::answers::Answers;
use jpki_checklist::domain::evaluation::Evaluation;
use jpki_checklist::domain::outcome::Outcome;
use jpki_checklist::domain::rules;
use jpki_checklist::form::query::Query;
use jpki_checklist::l10n::Language;
use jpki_checklist::view::formats::html::SheetPage;
use jpki_checklist::view::pages::layout::Assets;
use jpki_checklist::view::sheet::SheetView;
use jpki_checklist::view::sheet::qr::QrView;

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
    match query.answers.outcome(today()) {
        Ok(Outcome::Sheet(answers)) => answers,
        _ => unreachable!("the heaviest sheet is one"),
    }
}

fn view(language: Language) -> SheetView {
    let query = Query::parse(HEAVIEST);
    let evaluation = Evaluation::new(&query.answers, &answers(&query), rules::VERSION, today());
    SheetView::new(&evaluation, today(), language, PUBLIC_URL)
}

fn page(language: Language, assets: &'static Assets) -> String {
    SheetPage::new(view(language), assets).render().unwrap()
}

fn sheet(criterion: &mut Criterion) {
    let assets = assets();
    let mut group = criterion.benchmark_group("sheet");
    for language in Language::ALL {
        _ = language.messages();
        group.bench_function(language.tag(), |bench| bench.iter(|| black_box(page(language, assets))));
    }
    group.finish();
}

fn steps(criterion: &mut Criterion) {
    let assets = assets();
    let mut group = criterion.benchmark_group("step");
    group.bench_function("parse", |bench| bench.iter(|| black_box(Query::parse(HEAVIEST))));
    let query = Query::parse(HEAVIEST);
    group.bench_function("outcome", |bench| bench.iter(|| black_box(answers(&query))));
    let answers = answers(&query);
    let evaluate = || Evaluation::new(&query.answers, &answers, rules::VERSION, today());
    group.bench_function("evaluate", |bench| bench.iter(|| black_box(evaluate())));
    let evaluation = evaluate();
    group.bench_function("view", |bench| {
        bench.iter(|| black_box(SheetView::new(&evaluation, today(), Language::Ja, PUBLIC_URL)));
    });
    let sheet = SheetPage::new(view(Language::Ja), assets);
    group.bench_function("render", |bench| bench.iter(|| black_box(sheet.render().unwrap())));
    let address = view(Language::Ja).address;
    group.bench_function("qr", |bench| bench.iter(|| black_box(QrView::new(&address))));
    group.finish();
}

#[cfg(feature = "pdf")]
fn pdf(criterion: &mut Criterion) {
    use jpki_checklist::pdf::render;
    use jpki_checklist::view::formats::pdf::PdfData;

    let mut group = criterion.benchmark_group("pdf");
    for language in Language::ALL {
        let view = view(language);
        group.bench_function(language.tag(), |bench| {
            bench.iter(|| black_box(render(&PdfData::new(&view)).unwrap()));
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
