//! Opening hours, closed days and national holidays.

use chrono::Weekday;
use jpki_checklist::city::facts::City;
use jpki_checklist::city::hours::ClosedReason;
use jpki_checklist::domain::identity::NationalDocument;

use crate::complete_answers::{ISSUE, RULES};
use crate::test_app::{TestApp, all, day, text};

fn city(file: &str) -> City {
    City::parse(file, "city.toml", &NationalDocument::ids()).unwrap()
}

fn kagoshima() -> City {
    City::load(None, &NationalDocument::ids()).unwrap()
}

/// The holidays that do not fall on a weekend, from 2026 to 2030, by the Act on National Holidays. The equinoxes are
/// those computed by the National Astronomical Observatory.
const HOLIDAYS: [(i32, &str); 5] = [
    (
        2026,
        "01-01 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 \
            07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
    ),
    (
        2027,
        "01-01 01-11 02-11 02-23 03-22 04-29 05-03 05-04 05-05 \
            07-19 08-11 09-20 09-23 10-11 11-03 11-23",
    ),
    (
        2028,
        "01-10 02-11 02-23 03-20 05-03 05-04 05-05 07-17 08-11 \
            09-18 09-22 10-09 11-03 11-23",
    ),
    (
        2029,
        "01-01 01-08 02-12 02-23 03-20 04-30 05-03 05-04 07-16 \
            09-17 09-24 10-08 11-23",
    ),
    (
        2030,
        "01-01 01-14 02-11 03-20 04-29 05-03 05-06 07-15 08-12 \
            09-16 09-23 10-14 11-04",
    ),
];

#[test]
fn national_holidays_close_the_counters_with_substitutes_and_days_between() {
    let kagoshima = kagoshima();
    for (year, expected) in HOLIDAYS {
        let days = day(&format!("{year}-01-01")).iter_days().take(365);
        let closed = days.filter(|day| {
            let reason = kagoshima.schedule.reason_closed(*day);
            let is_in_year_end = day.format("%m-%d").to_string().as_str() <= "01-03";
            let is_workday = !matches!(chrono::Datelike::weekday(day), Weekday::Sat | Weekday::Sun);
            is_workday
                && (reason == Some(ClosedReason::NationalHoliday)
                    || is_in_year_end && day.format("%m-%d").to_string() == "01-01")
        });
        let closed: Vec<_> = closed.map(|day| day.format("%m-%d").to_string()).collect();
        assert_eq!(closed.join(" "), expected, "{year}");
    }
}

#[test]
fn kagoshima_is_open_on_weekdays_except_holidays_and_the_new_year() {
    let kagoshima = kagoshima();
    for (date, expected, why) in [
        ("2026-11-20", None, "a Friday"),
        ("2026-11-21", Some(ClosedReason::Weekday(Weekday::Sat)), "a Saturday"),
        ("2026-11-22", Some(ClosedReason::Weekday(Weekday::Sun)), "a Sunday"),
        ("2026-11-23", Some(ClosedReason::NationalHoliday), "Labour Thanksgiving Day"),
        ("2026-09-22", Some(ClosedReason::NationalHoliday), "a day between two holidays"),
        ("2027-03-22", Some(ClosedReason::NationalHoliday), "the substitute for a holiday on Sunday"),
        ("2026-12-28", None, "the last Monday of the year"),
        ("2026-12-29", Some(ClosedReason::YearEnd), "the first day of the new year's holidays"),
        ("2027-01-01", Some(ClosedReason::YearEnd), "New Year's Day is also a national holiday"),
        ("2028-01-03", Some(ClosedReason::YearEnd), "the last day of the new year's holidays"),
        ("2027-01-04", None, "the first Monday of the year"),
    ] {
        assert_eq!(kagoshima.schedule.reason_closed(day(date)), expected, "{date}: {why}");
        assert_eq!(kagoshima.is_open(day(date), None), expected.is_none(), "{date}: {why}");
    }
}

#[test]
fn a_closed_day_of_a_visit_is_given_its_own_reason() {
    let app = TestApp::new();
    for (visit, reason) in [
        ("2026-12-12", "may be closed on Saturday 12 December"),
        ("2027-01-11", "is a national holiday"),
        ("2026-12-30", "is in the New Year holidays"),
    ] {
        let page = app.get(&format!("/en/sheet?{ISSUE}&visit={visit}&rules={RULES}"));
        let words = text(all(&page.html(), "[data-caution=visit-closed-day]")[0]);
        assert!(words.contains(reason), "{words}");
    }
}

#[test]
fn single_days_take_precedence_and_those_of_a_counter_over_those_of_all() {
    let city = city(include_str!("second_city.toml"));
    let (main, harbour, island) = (city.counter("main"), city.counter("harbour"), city.counter("island"));
    for (date, counter, open, why) in [
        ("2026-12-05", None, true, "a Saturday, on which this city is open"),
        ("2026-12-06", None, false, "a Sunday"),
        ("2026-12-12", None, false, "a single closed day, a Saturday"),
        ("2026-12-12", main, false, "it holds for every counter"),
        ("2026-12-13", main, true, "a single open day of this counter, a Sunday"),
        ("2026-12-13", harbour, false, "not of this one"),
        ("2026-12-13", None, false, "while undecided only city-wide days count"),
        ("2026-12-02", harbour, true, "a Wednesday"),
        ("2026-12-02", island, false, "it opens on Tuesdays and Thursdays only"),
        ("2026-12-03", island, true, "a Thursday"),
        ("2027-01-05", island, true, "its hours name no days around the new year"),
    ] {
        assert_eq!(city.is_open(day(date), counter), open, "{date}: {why}");
    }
}

#[test]
fn open_days_of_a_period_include_both_ends() {
    let kagoshima = kagoshima();
    let open =
        |first, last| kagoshima.open_days(day(first), day(last), None).map(|day| day.to_string()).collect::<Vec<_>>();
    assert_eq!(open("2026-11-20", "2026-11-24"), ["2026-11-20", "2026-11-24"]);
    assert_eq!(open("2026-12-29", "2027-01-03"), [""; 0]);
    assert_eq!(open("2026-11-20", "2026-11-20"), ["2026-11-20"]);
    assert_eq!(open("2026-11-21", "2026-11-20"), [""; 0], "the period is empty");
    let mut window = kagoshima.open_days(day("2026-11-14"), day("2027-02-14"), None);
    assert_eq!(window.next(), Some(day("2026-11-16")), "the first open day of a window that begins on a Saturday");
    assert_eq!(window.next_back(), Some(day("2027-02-12")), "the last one of a window that ends on a Sunday");
}
