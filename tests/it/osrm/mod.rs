//! The client of a routing server, against a server in the test that answers what a real one has answered or worse.

mod real;

use crate::common::osrm_server::{Reply, Server, answer, table};
use sommertour::domain::coord::Coord;
use sommertour::domain::stop::Location;
use sommertour::text::{InWords, Lang, Words};
use sommertour::travel::osrm::{Fetched, Osrm};
use sommertour::travel::osrm_error::OsrmError;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

fn place(name: &str, lat: f64, lon: f64) -> Location {
    Location { name: name.to_owned(), coord: Coord::new(lat, lon).unwrap() }
}

/// Places on a line; so many.
fn places(count: usize) -> Vec<Location> {
    (0..count).map(|n| place(&format!("Ort {n}"), 51.0 + n as f64 / 1000.0, 7.0)).collect()
}

fn cities() -> Vec<Location> {
    vec![place("Düsseldorf", 51.2254, 6.7763), place("Köln", 50.9384, 6.96), place("Münster", 51.9625, 7.6257)]
}

fn fetch(server: &Server, places: &[Location]) -> Result<Fetched, OsrmError> {
    Osrm::with_patience(&server.address(), Duration::from_secs(20)).unwrap().fetch(
        places,
        &AtomicBool::new(false),
        |_, _| {},
    )
}

#[test]
fn a_real_answer_becomes_drives_that_differ_by_direction() {
    let server = Server::replying(|_| answer("ok.txt"));
    let fetched = fetch(&server, &cities()).unwrap();
    assert_eq!(fetched.drives.len(), 6);
    let drive =
        |from: &str, to: &str| fetched.drives.iter().find(|(a, b, _)| a.name == from && b.name == to).unwrap().2;
    assert!((drive("Düsseldorf", "Köln").km - 41.8154).abs() < 1e-9);
    assert!((drive("Düsseldorf", "Köln").minutes - 2075.8 / 60.0).abs() < 1e-9);
    assert!((drive("Köln", "Düsseldorf").minutes - 2078.6 / 60.0).abs() < 1e-9);
    assert!(fetched.off_network.is_empty() && fetched.without_way.is_empty());
    let asked = server.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(
        asked[0],
        "/table/v1/driving/6.776300,51.225400;6.960000,50.938400;7.625700,51.962500?annotations=duration,distance"
    );
}

#[test]
fn a_place_on_an_island_has_no_way_to_the_others() {
    let server = Server::replying(|_| answer("island.txt"));
    let [duesseldorf, koeln, _] = <[Location; 3]>::try_from(cities()).unwrap();
    let fetched = fetch(&server, &[duesseldorf, place("Insel", 50.6021, 6.204), koeln]).unwrap();
    assert_eq!((fetched.drives.len(), fetched.without_way.len()), (2, 4));
    assert!(fetched.without_way.iter().all(|(a, b)| a.name == "Insel" || b.name == "Insel"));
}

#[test]
fn each_refusal_of_a_real_server_has_its_own_kind() {
    for (file, expected) in [
        ("toobig.txt", OsrmError::TooBig),
        ("route.txt", OsrmError::NoRoute),
        ("badopt.txt", OsrmError::InvalidQuery),
        ("badcoord.txt", OsrmError::InvalidOptions),
        ("onepoint.txt", OsrmError::InvalidOptions),
        ("badservice.txt", OsrmError::InvalidService),
        ("badversion.txt", OsrmError::InvalidVersion),
        ("profile.txt", OsrmError::NoDistances),
        ("sources.txt", OsrmError::WrongSize),
    ] {
        let server = Server::replying(move |_| answer(file));
        assert_eq!(fetch(&server, &cities()[..2]), Err(expected), "{file}");
    }
}

#[test]
fn a_place_without_a_road_is_left_out_and_named() {
    let server = Server::replying(|request| {
        let has_first = request.contains("6.776300,51.225400");
        if has_first { answer("nosegment2.txt") } else { table(request, 100, |_, _| Some((60.0, 1000.0)), 0.0) }
    });
    let fetched = fetch(&server, &cities()).unwrap();
    assert_eq!(fetched.off_network, [(cities()[0].clone(), None)]);
    assert_eq!(fetched.drives.len(), 2);
    assert_eq!(fetch(&server, &cities()[..2]), Err(OsrmError::TooFewPlaces));
}

#[test]
fn a_place_put_on_a_road_far_away_is_not_on_the_network() {
    let server = Server::replying(|request| {
        let Reply::Json(status, body) = table(request, 100, |_, _| Some((60.0, 1000.0)), 0.0) else { unreachable!() };
        Reply::Json(status, body.replacen("\"distance\":0", "\"distance\":2100.5", 1))
    });
    let fetched = fetch(&server, &cities()).unwrap();
    assert_eq!(fetched.off_network, [(cities()[0].clone(), Some(2.1005))]);
    assert_eq!(fetched.drives.len(), 2);
    let server = Server::replying(|request| table(request, 100, |_, _| Some((60.0, 1000.0)), 5000.0));
    assert_eq!(fetch(&server, &cities()), Err(OsrmError::TooFewPlaces));
}

#[test]
fn a_big_matrix_is_asked_for_in_pieces_that_the_server_takes() {
    for (count, limit) in [(7, 100), (130, 100), (130, 30), (9, 3), (5, 2)] {
        let server = Server::replying(move |request| {
            table(request, limit, |from, to| Some(((from * 60 + to) as f64, (from * 1000 + to) as f64)), 0.0)
        });
        let fetched = fetch(&server, &places(count)).unwrap();
        assert_eq!(fetched.drives.len(), count * (count - 1), "{count} places, limit {limit}");
        // The server in the test takes its figures from the coordinates.
        for (from, to, cost) in &fetched.drives {
            let number = |place: &Location| place.name[4..].parse::<f64>().unwrap();
            assert!((cost.km - (number(from) * 1000.0 + number(to)) / 1000.0).abs() < 1e-9, "{from:?} {to:?}");
            assert!((cost.minutes - (number(from) * 60.0 + number(to)) / 60.0).abs() < 1e-9);
        }
    }
    let server = Server::replying(|_| answer("toobig.txt"));
    assert_eq!(fetch(&server, &places(8)), Err(OsrmError::TooBig));
}

#[test]
fn what_is_no_table_is_refused() {
    for (body, expected) in [
        ("<html>404</html>", OsrmError::NotJson),
        ("", OsrmError::NotJson),
        ("{\"code\":\"Ok\"}", OsrmError::WrongSize),
        ("{\"code\":\"Ok\",\"durations\":[[0,1],[1,0]],\"distances\":[[0,1]]}", OsrmError::WrongSize),
        ("{\"code\":\"Ok\",\"durations\":[[0,1],[1,0]],\"distances\":[[0,1],[1,0]]}", OsrmError::WrongSize),
        (
            "{\"code\":\"Ok\",\"durations\":[[0,-1],[1,0]],\"distances\":[[0,1],[1,0]],\"sources\":[{},{}],\"destinations\":[{},{}]}",
            OsrmError::WrongSize,
        ),
        (
            "{\"code\":\"Ok\",\"durations\":[[0,null],[null,0]],\"distances\":[[0,null],[null,0]],\"sources\":[{},{}],\"destinations\":[{},{}]}",
            OsrmError::NoRoute,
        ),
        ("{\"code\":\"Strange\\u001b[31m\"}", OsrmError::Refused("Strange\u{1b}[31m".to_owned())),
    ] {
        let server = Server::replying(move |_| Reply::Json(200, body.to_owned()));
        assert_eq!(fetch(&server, &cities()[..2]), Err(expected), "{body}");
    }
    let server = Server::replying(|_| Reply::Json(502, "<html>".to_owned()));
    assert_eq!(fetch(&server, &cities()), Err(OsrmError::Status(502)));
}

#[test]
fn a_connection_that_ends_in_the_middle_is_told() {
    let server = Server::replying(|_| {
        let Reply::Json(_, body) = answer("ok.txt") else { unreachable!() };
        Reply::CutOff(body[..body.len() / 2].to_owned(), body.len())
    });
    assert_eq!(fetch(&server, &cities()), Err(OsrmError::CutOff));
    let server = Server::replying(|_| Reply::Raw(Vec::new()));
    assert!(matches!(fetch(&server, &cities()), Err(OsrmError::CutOff | OsrmError::Unreachable(_))));
    let server = Server::replying(|_| Reply::Raw(b"\x00\x01\x02 garbage\r\n\r\n".to_vec()));
    assert!(fetch(&server, &cities()).is_err());
}

#[test]
fn an_answer_without_end_is_cut_at_the_cap() {
    let server = Server::replying(|_| Reply::Endless);
    assert_eq!(fetch(&server, &cities()), Err(OsrmError::TooLarge(16)));
}

#[test]
fn a_silent_server_meets_the_time_limit() {
    let server = Server::replying(|_| Reply::Silence);
    let osrm = Osrm::with_patience(&server.address(), Duration::from_millis(300)).unwrap();
    let begun = Instant::now();
    let failed = osrm.fetch(&cities(), &AtomicBool::new(false), |_, _| {});
    assert!(matches!(failed, Err(OsrmError::Slow(_))), "{failed:?}");
    assert!(begun.elapsed() >= Duration::from_millis(250));
    let server = Server::replying(|_| Reply::HalfThenSilence("{\"code\":".to_owned()));
    let osrm = Osrm::with_patience(&server.address(), Duration::from_millis(300)).unwrap();
    let failed = osrm.fetch(&cities(), &AtomicBool::new(false), |_, _| {});
    assert!(matches!(failed, Err(OsrmError::Slow(_))), "{failed:?}");
}

#[test]
fn the_wish_to_stop_is_heard_while_the_server_is_silent() {
    let server = Server::replying(|_| Reply::Silence);
    let osrm = Osrm::with_patience(&server.address(), Duration::from_secs(60)).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&stop);
    let fetching = std::thread::spawn(move || osrm.fetch(&cities(), &heard, |_, _| {}));
    server.wait_until_asked();
    stop.store(true, Ordering::Relaxed);
    assert_eq!(fetching.join().unwrap(), Err(OsrmError::Cancelled));
}

#[test]
fn nobody_listens_and_no_address() {
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let failed = Osrm::at(&address).unwrap().fetch(&cities(), &AtomicBool::new(false), |_, _| {});
    assert!(matches!(failed, Err(OsrmError::Unreachable(_))), "{failed:?}");
    for wrong in ["", "osrm", "localhost:5000", "ftp://a", "http://", "http://a b", "file:///etc", "http://a/?x=1"] {
        assert!(matches!(Osrm::at(wrong), Err(OsrmError::Address(_))), "{wrong}");
    }
    let shown = |address: &str| Osrm::at(address).unwrap().shown_address();
    assert_eq!(shown(" https://osrm.example:5000/ "), "https://osrm.example:5000");
    assert_eq!(shown("http://amt:geheim@osrm.example/de/table/v1/driving/"), "http://osrm.example/de");
}

#[test]
fn every_kind_has_a_sentence_in_both_languages() {
    let kinds = [
        OsrmError::Address("x\u{202e}".to_owned()),
        OsrmError::Unreachable("x".to_owned()),
        OsrmError::Tls("x".to_owned()),
        OsrmError::Slow(60),
        OsrmError::Cancelled,
        OsrmError::CutOff,
        OsrmError::TooLarge(16),
        OsrmError::NotJson,
        OsrmError::Status(502),
        OsrmError::WrongSize,
        OsrmError::NoDistances,
        OsrmError::TooBig,
        OsrmError::NoSegment(Some(1)),
        OsrmError::NoRoute,
        OsrmError::InvalidQuery,
        OsrmError::InvalidOptions,
        OsrmError::InvalidService,
        OsrmError::InvalidVersion,
        OsrmError::Refused("x".to_owned()),
        OsrmError::TooFewPlaces,
    ];
    for lang in [Lang::De, Lang::En] {
        let words = Words::new(lang).unwrap();
        let said: std::collections::HashSet<String> = kinds.iter().map(|kind| kind.in_words(&words)).collect();
        assert_eq!(said.len(), kinds.len());
        assert!(said.iter().all(|text| text.len() > 30 && !text.contains('\u{202e}')), "{said:?}");
    }
}
