//! A tiny server on loopback that says what it is told to say.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

/// What one request gets.
pub enum Reply {
    /// A status and a body.
    Json(u16, String),
    /// A body that is shorter than its announced length.
    CutOff(String, usize),
    /// Nothing, and the connection stays open.
    Silence,
    /// The beginning of an answer, then nothing.
    HalfThenSilence(String),
    /// These bytes and the end.
    Raw(Vec<u8>),
    /// A body that goes on as long as somebody reads.
    Endless,
}

/// Paths that were asked for, and a bell for whoever waits for one.
type Asked = Arc<(Mutex<Vec<String>>, Condvar)>;

pub struct Server {
    address: SocketAddr,
    asked: Asked,
    is_closed: Arc<AtomicBool>,
}

impl Server {
    pub fn replying(reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Asked::default();
        let is_closed = Arc::new(AtomicBool::new(false));
        let (heard, closed) = (Arc::clone(&asked), Arc::clone(&is_closed));
        let reply = Arc::new(reply);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if closed.load(Ordering::Relaxed) {
                    return;
                }
                let (heard, reply) = (Arc::clone(&heard), Arc::clone(&reply));
                thread::spawn(move || serve(stream.unwrap(), &heard, &*reply));
            }
        });
        Self { address, asked, is_closed }
    }

    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.0.lock().unwrap().clone()
    }

    pub fn wait_until_asked(&self) {
        let (asked, bell) = &*self.asked;
        drop(bell.wait_while(asked.lock().unwrap(), |asked| asked.is_empty()).unwrap());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.is_closed.store(true, Ordering::Relaxed);
        // Wakes the listener, so that it sees that it is closed.
        let _ = TcpStream::connect(self.address);
    }
}

/// Answers one request and closes; whoever does not want the rest of an answer may hang up.
fn serve(mut stream: TcpStream, asked: &Asked, reply: &dyn Fn(&str) -> Reply) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let Some(Ok(first)) = lines.next() else { return };
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
    let reply = reply(&path);
    asked.0.lock().unwrap().push(path);
    asked.1.notify_all();
    let head = |status: u16, length: usize| {
        format!(
            "HTTP/1.1 {status} x\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
        )
    };
    let mut wait_for_the_end = || while lines.next().is_some_and(|line| line.is_ok()) {};
    let written = match reply {
        Reply::Json(status, body) => write!(stream, "{}{body}", head(status, body.len())),
        Reply::CutOff(body, length) => write!(stream, "{}{body}", head(200, length)),
        Reply::Raw(bytes) => stream.write_all(&bytes),
        Reply::Silence => {
            wait_for_the_end();
            Ok(())
        }
        Reply::HalfThenSilence(body) => {
            let written = write!(stream, "{}{body}", head(200, 1000));
            wait_for_the_end();
            written
        }
        Reply::Endless => {
            let begun = write!(stream, "HTTP/1.1 200 x\r\nconnection: close\r\n\r\n");
            let blanks = vec![b' '; 1 << 16];
            begun.and_then(|()| {
                loop {
                    stream.write_all(&blanks)?;
                }
            })
        }
    };
    drop(written);
}

/// An answer that a real server gave, kept in a file with its status in the last line.
pub fn answer(file: &str) -> Reply {
    let text = fs::read_to_string(format!("tests/fixtures/osrm/answers/{file}")).unwrap();
    let (body, status) = text.trim_end().rsplit_once("\nHTTP ").unwrap();
    Reply::Json(status.trim().parse().unwrap(), body.to_owned())
}

/// A table as OSRM would make it for places that lie 51.000, 51.001 … north: `cost` gives seconds and metres by their
/// numbers. More than `limit` places are too many.
pub fn table(path: &str, limit: usize, cost: impl Fn(usize, usize) -> Option<(f64, f64)>, metres_off: f64) -> Reply {
    let (path, query) = path.split_once('?').unwrap();
    let numbers: Vec<usize> = path
        .rsplit('/')
        .next()
        .unwrap()
        .split(';')
        .map(|place| ((place.split_once(',').unwrap().1.parse::<f64>().unwrap() - 51.0) * 1000.0).round() as usize)
        .collect();
    if numbers.len() > limit {
        return answer("toobig.txt");
    }
    let list = |name: &str| -> Vec<usize> {
        let given = query.split('&').find_map(|option| option.strip_prefix(name));
        given.map_or_else(
            || numbers.clone(),
            |list| list.split(';').map(|at| numbers[at.parse::<usize>().unwrap()]).collect(),
        )
    };
    let (sources, destinations) = (list("sources="), list("destinations="));
    let rows = |figure: &dyn Fn((f64, f64)) -> f64| -> Vec<Vec<Option<f64>>> {
        sources.iter().map(|from| destinations.iter().map(|to| cost(*from, *to).map(figure)).collect()).collect()
    };
    let off = |count: usize| {
        let waypoint = if metres_off > 0.0 {
            serde_json::json!({"distance": metres_off})
        } else {
            serde_json::json!({"distance": 0})
        };
        vec![waypoint; count]
    };
    let body = serde_json::json!({
        "code": "Ok",
        "durations": rows(&|(seconds, _)| seconds),
        "distances": rows(&|(_, metres)| metres),
        "sources": off(sources.len()),
        "destinations": off(destinations.len()),
    });
    Reply::Json(200, body.to_string())
}
