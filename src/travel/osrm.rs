//! The client of an OSRM server: the one place in the program that uses the network, and only when it is told an address.
//! Start with [`Osrm::fetch`].

use super::osrm_answer::{Answer, parse};
use super::osrm_error::OsrmError;
use crate::domain::stop::Location;
use crate::domain::travel::Cost;
use std::io::{self, Read};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;
use ureq::tls::{RootCerts, TlsConfig};

/// The server puts a place on the nearest road however far that is. Beyond these kilometres it is on another network.
const FURTHEST_OFF_ROAD_KM: f64 = 2.0;

/// How many places a request names at first: the server's own limit unless its operator changed it.
const PLACES_A_REQUEST: usize = 100;

/// Longest answer that is read, in MiB; a table of 100 × 100 has about a quarter of one.
const LARGEST_MIB: u64 = 16;

/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(60);
const CONNECT_PATIENCE: Duration = Duration::from_secs(10);

/// How often the wish to stop is looked for.
const GLANCE: Duration = Duration::from_millis(50);

/// What a server knows of the drives between some places.
#[derive(Clone, Debug, PartialEq)]
pub struct Fetched {
    /// From, to, kilometres and minutes.
    pub drives: Vec<(Location, Location, Cost)>,
    /// Places that are not on the server's network, with the kilometres to its nearest road where they are known.
    pub off_network: Vec<(Location, Option<f64>)>,
    /// Pairs of places on the network between which the server knows no way.
    pub without_way: Vec<(Location, Location)>,
}

/// A server to ask.
#[derive(Clone, Debug)]
pub struct Osrm {
    agent: ureq::Agent,
    /// `https://host:port/path` without a slash at its end.
    address: String,
    patience: Duration,
}

impl Osrm {
    /// A server at `address`, `https://osrm.example:5000`; what follows in `/table/v1/driving` may stand behind it.
    ///
    /// # Errors
    /// It is no address of http or https.
    pub fn at(address: &str) -> Result<Self, OsrmError> {
        Self::with_patience(address, PATIENCE)
    }

    /// The same with another time limit for each request.
    ///
    /// # Errors
    /// It is no address of http or https.
    pub fn with_patience(address: &str, patience: Duration) -> Result<Self, OsrmError> {
        let wrong = || OsrmError::Address(address.to_owned());
        let base = address.trim().trim_end_matches('/').trim_end_matches("/table/v1/driving").trim_end_matches('/');
        let uri: ureq::http::Uri = base.parse().map_err(|_| wrong())?;
        let is_web = uri.scheme_str().is_some_and(|scheme| scheme == "http" || scheme == "https");
        if !is_web || uri.host().is_none_or(str::is_empty) || uri.query().is_some() || base.contains('#') {
            return Err(wrong());
        }
        // Servers inside an office have certificates that only the operating system knows.
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let agent = ureq::Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(3)
            .timeout_connect(Some(CONNECT_PATIENCE.min(patience)))
            .timeout_global(Some(patience))
            .user_agent(concat!("sommertour/", env!("CARGO_PKG_VERSION")))
            .build()
            .new_agent();
        Ok(Self { agent, address: base.to_owned(), patience })
    }

    /// The address without a name and password in it: fit to be kept and shown.
    pub fn shown_address(&self) -> String {
        match self.address.split_once("://") {
            Some((scheme, rest)) => {
                let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                let host = host.rsplit('@').next().unwrap_or(host);
                format!("{scheme}://{host}{}{path}", if path.is_empty() { "" } else { "/" })
            }
            None => self.address.clone(),
        }
    }

    /// Asks for all drives between `places`, in requests that the server takes. `progress` hears how many of how many
    /// requests are answered, and before the first one that there are none yet; `stop` ends the work within a tenth
    /// of a second.
    ///
    /// # Errors
    /// The server cannot be asked, refuses, or has fewer than two of the places on its network.
    pub fn fetch(
        &self,
        places: &[Location],
        stop: &AtomicBool,
        progress: impl FnMut(usize, usize),
    ) -> Result<Fetched, OsrmError> {
        let mut table = Tables::new(places);
        table.ask_all(self, stop, progress)?;
        table.result()
    }

    /// One request for the drives from each of `sources` to each of `destinations`; none: back to the sources.
    fn ask(
        &self,
        sources: &[&Location],
        destinations: Option<&[&Location]>,
        stop: &AtomicBool,
    ) -> Result<Answer, OsrmError> {
        let places = sources.iter().chain(destinations.unwrap_or_default());
        let coordinates: Vec<String> =
            places.map(|place| format!("{:.6},{:.6}", place.coord.lon(), place.coord.lat())).collect();
        let mut url =
            format!("{}/table/v1/driving/{}?annotations=duration,distance", self.address, coordinates.join(";"));
        if destinations.is_some() {
            let list = |range: Range<usize>| range.map(|at| at.to_string()).collect::<Vec<_>>().join(";");
            let (first, all) = (sources.len(), coordinates.len());
            url += &format!("&sources={}&destinations={}", list(0..first), list(first..all));
        }
        let (status, body) = self.get(url, stop)?;
        parse(status, &body, sources.len(), destinations.unwrap_or(sources).len())
    }

    /// Reads an answer on another thread, so that the wish to stop is heard while the server is silent. A request that
    /// is given up ends by its own time limit.
    fn get(&self, url: String, stop: &AtomicBool) -> Result<(u16, Vec<u8>), OsrmError> {
        let (sender, receiver) = mpsc::channel();
        let (agent, seconds) = (self.agent.clone(), self.patience.as_secs());
        thread::spawn(move || {
            // Nobody listens any more when the user gave up.
            let _ = sender.send(read(&agent, &url, seconds));
        });
        loop {
            if stop.load(Ordering::Relaxed) {
                return Err(OsrmError::Cancelled);
            }
            match receiver.recv_timeout(GLANCE) {
                Ok(answer) => return answer,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(OsrmError::CutOff),
            }
        }
    }
}

fn read(agent: &ureq::Agent, url: &str, patience: u64) -> Result<(u16, Vec<u8>), OsrmError> {
    let mut response = agent.get(url).call().map_err(|error| explain(error, patience))?;
    let status = response.status().as_u16();
    let announced = response.headers().get("content-length").and_then(|length| length.to_str().ok()?.parse().ok());
    let mut body = Vec::new();
    let reader = response.body_mut().with_config().limit(u64::MAX).reader();
    reader.take((LARGEST_MIB << 20) + 1).read_to_end(&mut body).map_err(|error| explain(error.into(), patience))?;
    if body.len() as u64 > LARGEST_MIB << 20 {
        return Err(OsrmError::TooLarge(LARGEST_MIB));
    }
    if announced.is_some_and(|length: usize| body.len() < length) {
        return Err(OsrmError::CutOff);
    }
    Ok((status, body))
}

fn explain(error: ureq::Error, patience: u64) -> OsrmError {
    match error {
        ureq::Error::Timeout(_) => OsrmError::Slow(patience),
        ureq::Error::BadUri(uri) => OsrmError::Address(uri),
        ureq::Error::Tls(error) => OsrmError::Tls(error.to_owned()),
        ureq::Error::Rustls(error) => OsrmError::Tls(error.to_string()),
        ureq::Error::BodyExceedsLimit(_) => OsrmError::TooLarge(LARGEST_MIB),
        ureq::Error::Protocol(_) => OsrmError::CutOff,
        ureq::Error::Io(error) => match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => OsrmError::Slow(patience),
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => {
                OsrmError::CutOff
            }
            io::ErrorKind::InvalidData => OsrmError::Tls(error.to_string()),
            _ => OsrmError::Unreachable(error.to_string()),
        },
        error => OsrmError::Unreachable(error.to_string()),
    }
}

/// What is known while a matrix is asked for piece by piece.
struct Tables<'a> {
    places: &'a [Location],
    cells: Vec<Option<Cost>>,
    /// Kilometres to the nearest road; `Some(None)` for a place that the server could not put anywhere.
    off_road: Vec<Option<Option<f64>>>,
}

impl<'a> Tables<'a> {
    fn new(places: &'a [Location]) -> Self {
        Self { places, cells: vec![None; places.len() * places.len()], off_road: vec![None; places.len()] }
    }

    /// Goes through the matrix block by block; a server that finds a request too big gets smaller ones from then on.
    fn ask_all(
        &mut self,
        server: &Osrm,
        stop: &AtomicBool,
        mut progress: impl FnMut(usize, usize),
    ) -> Result<(), OsrmError> {
        let mut at_once = PLACES_A_REQUEST;
        'again: loop {
            let open: Vec<usize> = (0..self.places.len()).filter(|at| self.off_road[*at] != Some(None)).collect();
            if open.len() < 2 {
                return Err(OsrmError::TooFewPlaces);
            }
            // A request between two blocks names the places of both.
            let block = if open.len() <= at_once { at_once } else { at_once / 2 };
            let blocks: Vec<&[usize]> = open.chunks(block.max(1)).collect();
            let (mut answered, requests) = (0, blocks.len() * blocks.len());
            progress(answered, requests);
            for sources in &blocks {
                for destinations in &blocks {
                    match self.ask_block(server, sources, destinations, stop) {
                        Ok(()) => {}
                        Err(OsrmError::TooBig) if at_once > 2 => {
                            at_once /= 2;
                            continue 'again;
                        }
                        Err(OsrmError::NoSegment(Some(at))) => {
                            let place =
                                sources.iter().chain(*destinations).nth(at).ok_or(OsrmError::NoSegment(None))?;
                            self.off_road[*place] = Some(None);
                            continue 'again;
                        }
                        Err(error) => return Err(error),
                    }
                    answered += 1;
                    progress(answered, requests);
                }
            }
            return Ok(());
        }
    }

    fn ask_block(
        &mut self,
        server: &Osrm,
        sources: &[usize],
        destinations: &[usize],
        stop: &AtomicBool,
    ) -> Result<(), OsrmError> {
        let named = |indices: &[usize]| -> Vec<&'a Location> { indices.iter().map(|at| &self.places[*at]).collect() };
        let from = named(sources);
        let answer = if sources == destinations {
            // A block of one place has nothing to ask for, and the server wants two.
            if sources.len() < 2 {
                return Ok(());
            }
            server.ask(&from, None, stop)?
        } else {
            server.ask(&from, Some(&named(destinations)), stop)?
        };
        for (row, from) in sources.iter().enumerate() {
            self.off_road[*from] = Some(Some(answer.sources_off[row]));
            for (column, to) in destinations.iter().enumerate() {
                self.off_road[*to] = Some(Some(answer.destinations_off[column]));
                self.cells[from * self.places.len() + to] = answer.cells[row][column];
            }
        }
        Ok(())
    }

    fn result(self) -> Result<Fetched, OsrmError> {
        let off = |at: usize| match self.off_road[at] {
            Some(Some(km)) if km <= FURTHEST_OFF_ROAD_KM => None,
            Some(km) => Some(km),
            None => Some(None),
        };
        let (mut off_network, mut on_network) = (Vec::new(), Vec::new());
        for (at, place) in self.places.iter().enumerate() {
            match off(at) {
                None => on_network.push(at),
                Some(km) => off_network.push((place.clone(), km)),
            }
        }
        if on_network.len() < 2 {
            return Err(OsrmError::TooFewPlaces);
        }
        let (mut drives, mut without_way) = (Vec::new(), Vec::new());
        for from in &on_network {
            for to in on_network.iter().filter(|to| *to != from) {
                let (a, b) = (self.places[*from].clone(), self.places[*to].clone());
                match self.cells[from * self.places.len() + to] {
                    Some(cost) => drives.push((a, b, cost)),
                    None => without_way.push((a, b)),
                }
            }
        }
        if drives.is_empty() { Err(OsrmError::NoRoute) } else { Ok(Fetched { drives, off_network, without_way }) }
    }
}
