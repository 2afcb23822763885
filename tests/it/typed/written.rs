//! What the program writes as a date, a span, a time, a length or a label it also reads, in either language.

use crate::common::tours;
use proptest::prelude::*;
use sommertour::desk::typed::when::{self, Meant};
use sommertour::desk::typed::{Anchor, choice, clock, date, day, kreis, minutes, people, programme, stop};
use sommertour::domain::date::{Date, DateSpan, When};
use sommertour::domain::details::Press;
use sommertour::domain::reference::Reference;
use sommertour::domain::stop::Status;
use sommertour::domain::time::{ClockTime, StopTime};
use sommertour::store::assets::load_embedded;
use sommertour::text::{InWords, Lang, Words, dates, long_dates, times};
use std::sync::LazyLock;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| load_embedded().unwrap());

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| [Lang::De, Lang::En].map(|lang| Words::new(lang).unwrap()));

/// The two ends of what is meant: what is written does not say whether one or each of the days is.
fn ends(meant: Meant) -> Option<(Date, Date)> {
    let when = match meant {
        Meant::One(when) => when,
        Meant::Each(span) => When::Between(span),
    };
    when.first().zip(when.last())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_date(day in tours::date(), today in tours::date()) {
        let anchor = Anchor::today(today.naive());
        let read = |text: String| date::understand(&text, &anchor).map_err(|error| format!("{error:?}"));
        prop_assert_eq!(read(day.to_string()), Ok(day));
        for words in WORDS.iter() {
            let lang = words.lang();
            prop_assert_eq!(read(When::On(day).in_words(words)), Ok(day));
            prop_assert_eq!(read(dates::full(words, day.naive())), Ok(day));
            prop_assert_eq!(read(dates::short(lang, day.naive())), Ok(day));
            prop_assert_eq!(read(long_dates::in_letter(words, day.naive())), Ok(day));
            let brief = read(dates::brief(lang, day.naive()));
            if day.naive() >= chrono::NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() && day.naive() < chrono::NaiveDate::from_ymd_opt(2100, 1, 1).unwrap() {
                prop_assert_eq!(brief, Ok(day));
            }
            let soon = dates::day_and_month(lang, day.naive());
            match read(soon.clone()) {
                Ok(found) => {
                    prop_assert!(found >= today);
                    prop_assert_eq!(dates::day_and_month(lang, found.naive()), soon);
                }
                // The next such day may lie beyond 2100.
                Err(_) => prop_assert!(today >= Date::parse("2097-01-01").unwrap()),
            }
        }
    }

    #[test]
    fn every_span(one in tours::date(), other in tours::date(), today in tours::date()) {
        let span = DateSpan::new(one.min(other), one.max(other)).unwrap();
        let anchor = Anchor::today(today.naive());
        let typed = format!("{}..{}", span.first(), span.last());
        let forms = WORDS.iter().map(|words| When::Between(span).in_words(words));
        for text in forms.chain([typed, span.to_string()]) {
            let read = when::understand(&text, &anchor).map(ends).map_err(|error| format!("{error:?}"));
            prop_assert_eq!(read, Ok(Some((span.first(), span.last()))), "{}", text);
        }
        for words in WORDS.iter() {
            prop_assert_eq!(when::understand(&When::Open.in_words(words), &anchor).unwrap(), Meant::One(When::Open));
        }
    }

    #[test]
    fn every_time_and_window(time in tours::stop_time()) {
        let read = |text: String| clock::stop_time(&text).map_err(|error| format!("{error:?}"));
        for words in WORDS.iter() {
            match time {
                StopTime::Fixed(at) => {
                    prop_assert_eq!(read(at.to_string()), Ok(time));
                    prop_assert_eq!(read(times::clock_in_words(words, at.minutes())), Ok(time));
                    prop_assert_eq!(read(sommertour::say!(words, "understood-fixed", time = at.to_string())), Ok(time));
                }
                StopTime::Window(free) => {
                    let (from, to) = (|| free.from().to_string(), || free.to().to_string());
                    for text in [
                        format!("{}–{}", free.from(), free.to()),
                        sommertour::say!(words, "understood-window", from = from(), to = to()),
                        sommertour::say!(words, "row-window", from = from(), to = to()),
                        sommertour::say!(words, "sheet-window", from = from(), to = to()),
                        sommertour::say!(words, "merge-window", from = from(), to = to()),
                    ] {
                        prop_assert_eq!(read(text.clone()), Ok(time), "{}", text);
                    }
                }
                StopTime::Floating => prop_assert_eq!(read(String::new()), Ok(time)),
            }
        }
    }

    #[test]
    fn every_length(length in tours::minutes()) {
        let read = |text: String| minutes::length(&text).map_err(|error| format!("{error:?}"));
        for words in WORDS.iter() {
            prop_assert_eq!(read(times::duration(words, length.get().into())), Ok(length));
            prop_assert_eq!(read(sommertour::say!(words, "minutes-about", minutes = length.get())), Ok(length));
        }
        prop_assert_eq!(read(length.get().to_string()), Ok(length));
    }

    #[test]
    fn whatever_is_typed_is_understood_or_refused(
        typed in prop_oneof![
            tours::text(),
            "[0-9:.hU r,–-]{0,10}",
            "[0-9]{1,4}[./-][0-9]{1,4}[./-]?[0-9]{0,5}",
            "(Di|Mo|July|20|KW|bis|zwischen|und|ab|[.]|,|/|-| ){0,8}",
        ],
        today in tours::date(),
    ) {
        let anchor = Anchor::today(today.naive());
        if let Some((first, last)) = when::understand(&typed, &anchor).ok().and_then(ends) {
            prop_assert!(first <= last);
        }
        let _ = (clock::stop_time(&typed), clock::hours(&typed, (None, None)), minutes::understand(&typed));
        let _ = (programme::programme_of(&typed), people::people_of(&typed), kreis::understand(&REFERENCE.kreise, &typed));
    }

    #[test]
    fn every_day_and_stop_of_a_tour_as_lists_name_it(tour in tours::tour(), today in tours::date()) {
        for words in WORDS.iter() {
            for (at, label) in day::all(words, &tour).into_iter().enumerate() {
                let found = day::understand(words, &tour, today, &label);
                prop_assert_eq!(found.as_ref(), Ok(&tour.days[at].id), "{}", label);
                let numbered = sommertour::say!(words, "day-numbered", number = (at + 1).to_string(), date = tour.days[at].date.in_words(words));
                let found = day::understand(words, &tour, today, &numbered);
                prop_assert_eq!(found.as_ref(), Ok(&tour.days[at].id), "{}", numbered);
            }
            for (label, (_, stop)) in stop::all(words, &REFERENCE, &tour).into_iter().zip(tour.stops()) {
                let found = stop::understand(words, &REFERENCE, &tour, &label);
                prop_assert_eq!(found.as_ref(), Ok(&stop.id), "{}", label);
            }
        }
    }
}

#[test]
fn every_label_of_a_kreis_every_status_and_every_word_about_the_press() {
    for words in WORDS.iter() {
        for unit in REFERENCE.kreise.iter() {
            for label in
                [unit.name.clone(), unit.ki_name(words), format!("{} ({})", unit.name, unit.ags), unit.ags.to_string()]
            {
                assert_eq!(kreis::understand(&REFERENCE.kreise, &label).as_ref(), Ok(&unit.ags), "{label}");
            }
            let shared = REFERENCE.kreise.iter().filter(|other| other.plate == unit.plate).count() > 1;
            let by_plate = kreis::understand(&REFERENCE.kreise, &unit.plate);
            assert_eq!(by_plate.is_ok(), !shared, "{}: {by_plate:?}", unit.plate);
        }
        for status in Status::ALL {
            assert_eq!(choice::status(&status.in_words(words)), Ok(status));
            assert_eq!(choice::status(status.keyword()), Ok(status));
        }
        for press in Press::ALL {
            assert_eq!(choice::press(&press.in_words(words)), Ok(press));
            assert_eq!(choice::press(press.keyword()), Ok(press));
        }
    }
    let past = times::clock_in_words(&WORDS[0], 24 * 60 + 30);
    assert!(clock::clock(&past).is_err_and(|error| error.in_words(&WORDS[0]).contains("23:59")), "{past}");
    assert_eq!(ClockTime::parse("00:30").ok(), clock::clock("0:30").ok());
}
