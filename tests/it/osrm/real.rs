//! The same client against a real OSRM, which `tests/fixtures/osrm/run_osrm.sh` fetches and starts on loopback:
//! `cargo test --test it osrm -- --ignored --nocapture`. Where it cannot be had, the tests say so and do nothing.

use super::place;
use sommertour::domain::coord::Coord;
use sommertour::domain::stop::Location;
use sommertour::travel::osrm::Osrm;
use sommertour::travel::osrm_error::OsrmError;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

/// How long fetching and starting the server may take.
const START: Duration = Duration::from_secs(180);

struct RealServer {
    process: Child,
    port: u16,
}

impl Drop for RealServer {
    fn drop(&mut self) {
        // The script became the server by `exec`.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl RealServer {
    /// `None`, with a line that says so, where the server cannot be fetched or started.
    fn start(map: &str, largest_table: u32) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = std::env::temp_dir().join(format!("sommertour-osrm-{port}"));
        let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/osrm");
        let started = Command::new("bash")
            .arg(format!("{fixtures}/run_osrm.sh"))
            .arg(&folder)
            .arg(format!("{fixtures}/{map}"))
            .args([port.to_string(), largest_table.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut process) = started else {
            println!("SKIPPED: no bash to start a routing server with");
            return None;
        };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if process.try_wait().unwrap().is_some() || begun.elapsed() > START {
                println!("SKIPPED: the routing server (PyPI wheel osrm-bindings) cannot be fetched or started here");
                let _ = process.kill();
                let _ = process.wait();
                return None;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Some(Self { process, port })
    }

    fn fetch(&self, places: &[Location]) -> Result<sommertour::travel::osrm::Fetched, OsrmError> {
        Osrm::at(&format!("http://127.0.0.1:{}", self.port)).unwrap().fetch(places, &AtomicBool::new(false), |_, _| {})
    }
}

fn cities() -> Vec<Location> {
    [
        ("Düsseldorf", 51.2254, 6.7763),
        ("Köln", 50.9384, 6.96),
        ("Dortmund", 51.5139, 7.4653),
        ("Münster", 51.9625, 7.6257),
        ("Bielefeld", 52.0211, 8.5347),
        ("Aachen", 50.7753, 6.0839),
        ("Bonn", 50.7374, 7.0982),
    ]
    .map(|(name, lat, lon)| place(name, lat, lon))
    .to_vec()
}

#[test]
#[ignore = "fetches and starts a real routing server"]
fn a_real_server_fills_the_matrix_in_whatever_pieces() {
    let Some(whole) = RealServer::start("nrw.osm", 100) else { return };
    let fetched = whole.fetch(&cities()).unwrap();
    assert_eq!(fetched.drives.len(), 42);
    let (_, _, cost) = fetched.drives.iter().find(|(a, b, _)| a.name == "Düsseldorf" && b.name == "Köln").unwrap();
    assert!((35.0..50.0).contains(&cost.km) && (25.0..45.0).contains(&cost.minutes), "{cost:?}");
    drop(whole);
    let Some(pieces) = RealServer::start("nrw.osm", 4) else { return };
    let in_pieces = pieces.fetch(&cities()).unwrap();
    assert_eq!(in_pieces, fetched);
    println!("asked a real server for {} drives", fetched.drives.len());
}

#[test]
#[ignore = "fetches and starts a real routing server"]
fn a_real_server_knows_no_way_to_an_island_and_puts_far_places_anywhere() {
    let Some(server) = RealServer::start("nrw_island.osm", 100) else { return };
    let mut places = cities()[..2].to_vec();
    places.push(place("Insel", 50.602, 6.204));
    places.push(Location { name: "Berlin".to_owned(), coord: Coord::new(52.52, 13.405).unwrap() });
    let fetched = server.fetch(&places).unwrap();
    assert_eq!(fetched.drives.len(), 2);
    assert!(fetched.without_way.iter().any(|(_, to)| to.name == "Insel"), "{:?}", fetched.without_way);
    assert!(matches!(&fetched.off_network[..], [(berlin, Some(km))] if berlin.name == "Berlin" && *km > 100.0));
    assert_eq!(server.fetch(&places[2..]), Err(OsrmError::TooFewPlaces));
}
