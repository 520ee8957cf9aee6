//! The height of a sheet on paper, estimated from its texts.

use super::steps::TypeStep;
use crate::l10n::{Run, Text};
use crate::view::sheet::SheetView;
use crate::view::sheet::counters::CounterView;
use crate::view::sheet::items::ItemView;
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::hours::HoursView;

/// Width of an A4 page without its margins.
const PAGE_WIDTH: f32 = 186.0;

/// What browsers add to a page by rounding borders and lines of text to pixels.
const ROUNDING: f32 = 3.0;

/// Millimetres in a point.
const POINT: f32 = 25.4 / 72.0;

/// What is unused at the end of a line that is broken, in em.
const END_OF_LINE: f32 = 1.0;

/// Width of bold type to that of regular type.
const BOLD: f32 = 1.07;

/// Distance of lines to their size.
const LINE_HEIGHT: f32 = 1.25;

/// The same for words with readings above them.
const LINE_HEIGHT_WITH_READINGS: f32 = 1.7;

/// The height of a sheet at a step of the type scale, in millimetres.
pub(super) fn estimated_height(sheet: &SheetView, step: &TypeStep) -> f32 {
    Estimate::of(sheet, step).height
}

/// The estimate so far.
struct Estimate {
    step: TypeStep,
    line_height: f32,
    height: f32,
}

impl Estimate {
    fn of(sheet: &SheetView, step: &TypeStep) -> Self {
        let line_height = if sheet.language().has_readings() { LINE_HEIGHT_WITH_READINGS } else { LINE_HEIGHT };
        let mut page = Self { step: *step, line_height, height: ROUNDING };
        page.notices(sheet);
        page.verdict(sheet);
        page.visits(sheet);
        page.documents(sheet);
        page.facts(sheet);
        page.counters(&sheet.counters, sheet);
        page.clerk(sheet);
        page
    }

    /// Adds lines of text in a column of this width.
    fn text(&mut self, em: f32, size: f32, width: f32) {
        let (length, unused) = (em * size * POINT, END_OF_LINE * size * POINT);
        let lines = if length <= width { 1.0 } else { (length / (width - unused)).ceil() };
        self.height += lines * size * POINT * self.line_height;
    }

    /// Adds lines of running text across the page.
    fn line(&mut self, em: f32) {
        self.text(em, self.step.text, PAGE_WIDTH);
    }

    fn heading(&mut self, em: f32) {
        self.height += self.step.space;
        self.text(em, self.step.heading, PAGE_WIDTH);
    }

    fn notices(&mut self, sheet: &SheetView) {
        for notice in &sheet.notices {
            self.line(em(notice));
            self.height += self.step.space + 4.2;
        }
        if let Some(staleness) = &sheet.staleness {
            let today = staleness.verdict_today.as_ref().map_or(0.0, em);
            self.line((em(staleness.text) + today) * BOLD + staleness.second_visit.map_or(0.0, em));
        }
    }

    fn verdict(&mut self, sheet: &SheetView) {
        let (step, inner) = (self.step, PAGE_WIDTH - 8.0);
        let head = (em(sheet.title) + em(sheet.visit.label) + em(&sheet.visit.words)) * BOLD + 4.0;
        self.text(head, step.text.min(12.0), PAGE_WIDTH);
        self.height += step.space + 6.0;
        self.text(em(&sheet.verdict.heading), step.verdict, inner);
        for caution in sheet.blocking_cautions() {
            self.text(em(&caution.text) * BOLD, step.text, inner - 5.0);
        }
        if let Some(caution) = sheet.caution_as_reason() {
            self.text(em(&caution.text), step.text, inner);
        }
        self.text(em(&sheet.verdict.text), step.text, inner);
        if let Some(counter) = &sheet.counter {
            // The number is in larger type.
            self.text(term(&counter.name) + 19.0, step.text, inner);
            self.height += step.text * POINT * self.line_height / 2.0;
            self.text(em_of_hours(sheet.hours), step.text, inner);
        }
    }

    fn visits(&mut self, sheet: &SheetView) {
        let step = self.step;
        let rail = if sheet.visits.len() > 1 { 15.0 } else { 0.0 };
        let width = PAGE_WIDTH - rail - step.tick - 10.0;
        if let Some(between) = &sheet.between_visits {
            let blanks: f32 = between.blanks.iter().map(|blank| em(blank) + 2.0).sum();
            let caution = sheet.caution_between().map_or(0.0, |caution| em(&caution.text));
            let text = em(between.heading) + caution + em(between.text) + blanks;
            self.height += step.space;
            self.text(text, step.text, PAGE_WIDTH - 6.0);
        }
        for visit in &sheet.visits {
            self.height += step.space + 1.2;
            for group in &visit.groups {
                if group.heading.is_some() {
                    self.text(1.0, step.text, width);
                }
                for item in &group.items {
                    self.row(&item.name, item.missing.map_or(0.0, em), item.description, width);
                    self.pins(item, width);
                }
            }
            if let Some(if_unsure) = &visit.if_unsure {
                self.row(&if_unsure.name, 0.0, Some(if_unsure.description), width);
            }
        }
    }

    /// Adds the PINs of an item, in two columns.
    fn pins(&mut self, item: &ItemView, width: f32) {
        let (before, column) = (self.height, width / 2.0 - self.step.small_tick - 5.0);
        for pin in &item.pins {
            self.text(term(&pin.short_name) + em(pin.form) + 0.5, self.step.text, column);
            self.height += 0.4;
        }
        self.height = before + (self.height - before) / 2.0 + if item.pins.is_empty() { 0.0 } else { 1.0 };
    }

    /// Adds a row of the list.
    fn row(&mut self, name: &BilingualTerm, more: f32, description: Option<&Text>, width: f32) {
        let (step, before) = (self.step, self.height);
        let japanese = name.japanese.map_or(0.0, em) * step.text / step.name;
        self.text(em(&name.text) * BOLD + japanese + more, step.name, width);
        if let Some(description) = description {
            self.text(em(description), step.text, width);
        }
        self.height = self.height.max(before + step.tick) + 2.0 * step.gap + 0.5;
    }

    fn documents(&mut self, sheet: &SheetView) {
        let Some(documents) = &sheet.identity_documents else { return };
        let column = PAGE_WIDTH / 2.0 - self.step.small_tick - 4.0;
        self.heading(em(documents.heading));
        self.line(documents.conditions.iter().map(|condition| em(condition) + 0.3).sum());
        let before = self.height;
        for document in &documents.documents {
            let weight = if document.chosen { BOLD } else { 1.0 };
            let width = term(&document.name) + document.ended.map_or(0.0, |remark| em(remark) * BOLD);
            self.text(width * weight, self.step.text, column);
            self.height += 0.4;
        }
        // Two columns, of which one may be a line longer.
        let line = self.step.text * POINT * self.line_height;
        self.height = before + f32::midpoint(self.height - before, line);
    }

    /// The dates, the notes and the fee.
    fn facts(&mut self, sheet: &SheetView) {
        if let Some(dates) = &sheet.dates {
            self.heading(em(dates.heading) + 1.0 + em(&dates.text) * self.step.text / self.step.heading * BOLD);
            let caution = sheet.caution_on_dates().map(|caution| &caution.text);
            for line in [dates.from.as_ref(), caution].into_iter().flatten() {
                self.line(em(line) * BOLD);
            }
        }
        let notes = sheet.notes().map(|caution| em(&caution.text));
        let stay = sheet.period_of_stay.map(em);
        let fee = em(&sheet.fee_text.heading) + em(&sheet.fee_text.text) + 4.0;
        let notes = notes.chain(stay).chain([fee]);
        if self.step.has_run_in_notes {
            self.height += self.step.space;
            self.line(7.0 + notes.map(|note| note + 1.5).sum::<f32>());
        } else {
            self.heading(1.0);
            notes.for_each(|note| self.text(note, self.step.text, PAGE_WIDTH - 5.0));
        }
    }

    fn counters(&mut self, counters: &[CounterView], sheet: &SheetView) {
        if counters.is_empty() {
            return;
        }
        let note = (em(sheet.city.t.sheet_counters_note()) + em_of_hours(sheet.hours)) * self.step.text;
        self.heading(em(sheet.city.t.sheet_counters()) + 1.0 + note / self.step.heading);
        let column = PAGE_WIDTH / 2.0 - 4.0;
        for pair in counters.chunks(2) {
            let own = |counter: &CounterView| counter.own_hours.map_or(0.0, |own| em_of_hours(own));
            let widest = pair.iter().map(|counter| term(&counter.name) + 8.0 + own(counter)).fold(0.0, f32::max);
            self.text(widest, self.step.text, column);
        }
    }

    fn clerk(&mut self, sheet: &SheetView) {
        let (step, width, before) = (self.step, PAGE_WIDTH - 25.0, self.height);
        let clerk = &sheet.clerk;
        self.line_height = LINE_HEIGHT;
        self.height += step.space + 3.0;
        let values = |values: &[BilingualTerm]| values.iter().map(|value| em(&value.text) + 1.0).sum::<f32>();
        let facts: f32 = clerk.facts.iter().map(|fact| em(fact.label) + 2.0 + values(&fact.values)).sum();
        self.text(7.0 + em(clerk.sentence) * BOLD + em(&clerk.verdict) + 1.0 + facts, step.strip, width);
        let foot =
            em(&clerk.made) + em(&clerk.source) + em_of_plain(&sheet.number) * 1.2 + em_of_plain(&sheet.start_url);
        self.text(foot + 32.0, step.small, width);
        self.height = self.height.max(before + step.space + 23.0);
    }
}

/// The width of a character by its first byte in UTF-8, in hundredths of an em, in common fonts. The other bytes have
/// none. Adding bytes is several times as fast as decoding characters, and every sheet is estimated at several steps.
const WIDTHS: [u8; 256] = {
    let mut widths = [0; 256];
    let mut byte = 0;
    while byte < widths.len() {
        widths[byte] = match byte {
            0x30..=0x39 => 60,
            // Latin letters, and those with accents.
            0x00..=0x7f | 0xc0..=0xdf => 44,
            0x80..=0xbf => 0,
            // Kana and most of their punctuation.
            0xe3 => 93,
            // Kanji, and full-width letters and brackets.
            _ => 100,
        };
        byte += 1;
    }
    widths
};

/// The width of a text in em, in common fonts.
fn em(text: &Text) -> f32 {
    if !has_words(text) {
        return em_of_plain(&text.plain());
    }
    // Kana and brackets are narrower than kanji, and there are many of them.
    0.94 * em_of_runs(text)
}

fn has_words(text: &Text) -> bool {
    text.runs().iter().any(|run| match run {
        Run::Word { .. } => true,
        Run::Unbroken(text) => has_words(text),
        Run::Plain(_) | Run::Official(_) => false,
    })
}

fn em_of_runs(text: &Text) -> f32 {
    // Blanks, which separate phrases, are narrower than letters.
    let blanks = |text: &str| text.bytes().filter(|byte| *byte == b' ').map(|_| 0.16).sum::<f32>();
    let width = |run: &Run| match run {
        Run::Plain(text) | Run::Official(text) => em_of_plain(text) - blanks(text),
        // Readings have half the size.
        Run::Word { base, reading } => em_of_plain(base).max(em_of_plain(reading) / 2.0),
        Run::Unbroken(text) => em_of_runs(text),
    };
    text.runs().iter().map(width).sum()
}

fn em_of_hours(hours: &HoursView) -> f32 {
    let closed = hours.closed.as_ref().map_or(0.0, em);
    em(&hours.open) + closed + em(&hours.may_change) + 0.5
}

fn em_of_plain(text: &str) -> f32 {
    let hundredths: u32 = text.bytes().map(|byte| u32::from(WIDTHS[usize::from(byte)])).sum();
    f32::from(u16::try_from(hundredths).unwrap_or(u16::MAX)) / 100.0
}

/// The width of a term and its Japanese.
fn term(term: &BilingualTerm) -> f32 {
    em(&term.text) + term.japanese.map_or(0.0, |japanese| em(japanese) + 0.5)
}
