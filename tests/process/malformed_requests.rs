//! Malformed and malicious requests.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;

use jpki_checklist::domain::questions::Question;
use jpki_checklist::form::urls::Route;
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};

use crate::client::{connect, read};
use crate::complete_answers::{ISSUE_BY_AGENT, RENEWAL, RULES};
#[cfg(feature = "pdf")]
use crate::server::SHEET;
use crate::server::Server;
use crate::turns::alone;
#[cfg(feature = "pdf")]
use crate::turns::together;

/// Number of requests and of concurrent connections.
const REQUESTS: usize = 100_000;
const CONNECTIONS: usize = 4;

/// Must never be repeated unescaped.
const MARKUP: &str = "<svg/onload=hostile()>\"'";

#[test]
#[ignore = "takes long: for a release"]
fn a_hundred_thousand_malformed_requests_cause_no_server_error() {
    let _turn = alone();
    let server = Server::start(&[]);
    let address = server.address;
    let counts: Vec<[usize; 6]> = thread::scope(|scope| {
        let clients: Vec<_> =
            (0..CONNECTIONS).map(|seed| scope.spawn(move || send(address, seed, REQUESTS / CONNECTIONS))).collect();
        clients.into_iter().map(|client| client.join().unwrap()).collect()
    });
    let sum = |class: usize| counts.iter().map(|counts| counts[class]).sum::<usize>();
    println!("2xx {} 3xx {} 4xx {} closed without an answer {}", sum(2), sum(3), sum(4), sum(0));
    assert_eq!((0..6).map(sum).sum::<usize>(), REQUESTS);
    assert!(sum(2) > REQUESTS / 20 && sum(3) > REQUESTS / 100, "hardly one came through to a page");
    assert_eq!(crate::client::fetch(address, "/ja/").unwrap().status, 200);
    let log = server.logged();
    assert!(!log.contains("panicked") && !log.contains("hostile"), "{log:.2000}");
}

/// Sends so many malformed requests; counts the responses by the first digit of the status.
///
/// # Panics
///
/// If one is answered with a server error, but for what proxies refuse, or repeats markup.
pub fn send(address: SocketAddr, seed: usize, requests: usize) -> [usize; 6] {
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[u8::try_from(seed).unwrap(); 32]);
    let mut counts = [0; 6];
    let mut stream: Option<TcpStream> = None;
    for _ in 0..requests {
        let (request, to_head) = request(&mut rng);
        let mut open = stream.take().unwrap_or_else(|| connect(address).unwrap());
        _ = open.write_all(&request);
        match read(&mut open, to_head) {
            Ok(answer) => {
                let shown = String::from_utf8_lossy(&request).into_owned();
                // Caddy asks again only what may be asked twice when the site has closed a connection after an answer.
                let is_of_proxy =
                    [501, 505].contains(&answer.status) || answer.status == 502 && !shown.starts_with("GET ");
                assert!(answer.status < 500 || is_of_proxy, "{}: {shown}", answer.status);
                let text = format!("{}{}", answer.head, answer.text());
                assert!(!text.contains("<svg/onload"), "{shown}");
                counts[usize::from(answer.status / 100)] += 1;
                // The rest of a truncated request would be parsed as the next request, and that of chunks as an answer.
                let is_read = answer.status != 400 && answer.head.to_ascii_lowercase().contains("content-length");
                stream = (!answer.closes() && is_read).then_some(open);
            }
            Err(error) => {
                let closed = [ErrorKind::UnexpectedEof, ErrorKind::ConnectionReset, ErrorKind::BrokenPipe];
                assert!(closed.contains(&error.kind()), "{error}: {}", String::from_utf8_lossy(&request));
                counts[0] += 1;
            }
        }
    }
    counts
}

/// A request, and whether its method is HEAD.
fn request(rng: &mut TestRng) -> (Vec<u8>, bool) {
    if rng.random_ratio(1, 40) {
        let mut noise: Vec<u8> = (0..rng.random_range(1..200)).map(|_| rng.random()).collect();
        noise.extend(b"\r\n\r\n");
        return (noise, false);
    }
    let method = pick(rng, "GET GET GET GET GET GET HEAD OPTIONS DELETE TRACE hostile");
    let mut target = path(rng);
    if rng.random_ratio(4, 5) {
        target.push('?');
        target.push_str(&query(rng));
    }
    let mut request = format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\n");
    for _ in 0..rng.random_range(0..4) {
        let name = pick(rng, "Accept-Language Accept-Encoding If-None-Match Range Cookie X-Request-Id Referer Origin");
        let value =
            pick(rng, "gzip en-GB;q=0.1,*;q=2 \"x\",W/\"y\" bytes=0-1,5-3 <svg/onload=hostile()>\"' ;;;,,,q= * éあ");
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    (request.into_bytes().into_iter().chain(*b"\r\n").collect(), method == "HEAD")
}

fn path(rng: &mut TestRng) -> String {
    match rng.random_range(0..10) {
        0 => format!("/ja/s/{}", text(rng)),
        1 => format!("/static/{}", text(rng)),
        2 => format!("/{}/{}", text(rng), text(rng)),
        3 => format!("/ja/..%2f..%2f{}", text(rng)),
        4 => pick(rng, "/ /ja /healthz").to_owned(),
        _ => {
            // PDFs take too long.
            let pages = Route::ALL.iter().filter(|route| !matches!(route, Route::SheetPdf | Route::CardholderPdf));
            let paths: Vec<_> = pages.map(|route| route.path().trim_end_matches("{number:.*}")).collect();
            format!("{}{}", pick(rng, "/ja /easy /en"), paths[rng.random_range(0..paths.len())])
        }
    }
}

fn query(rng: &mut TestRng) -> String {
    let questions = Question::ALL.iter().map(|question| question.id());
    let others = "expiry-era expiry-year expiry-month expiry-day expiry-unknown visit-year visit-month visit-day rules \
                  asked change number";
    let keys: Vec<_> = questions.chain(others.split(' ')).collect();
    let values = "my-number issue renew none certificate 2027-01-15 unknown self agent yes no known reset have missing \
                  undecided main passport 2026-12-01 1 0 reiwa 8 card visit 99999999999999999999 -1 2026-02-30";
    // Some begin with valid answers.
    let mut query = match rng.random_range(0..3) {
        0 => String::new(),
        1 => format!("{RENEWAL}&visit=2026-12-01&rules={RULES}&"),
        _ => format!("{ISSUE_BY_AGENT}&"),
    };
    for _ in 0..rng.random_range(0..6) {
        let value = if rng.random_ratio(1, 3) { text(rng) } else { pick(rng, values).to_owned() };
        query.push_str(&format!("{}={value}&", keys[rng.random_range(0..keys.len())]));
    }
    if rng.random_ratio(1, 50) {
        query.push_str(&"x".repeat(rng.random_range(1000..9000)));
    }
    query
}

/// A text, correctly or incorrectly encoded.
fn text(rng: &mut TestRng) -> String {
    match rng.random_range(0..5) {
        0 => MARKUP.bytes().map(|byte| format!("%{byte:02X}")).collect(),
        1 => pick(rng, "% %zz %4 %00 %ff%fe %e3%81 + %0d%0aSet-Cookie:hostile .. %2e%2e").to_owned(),
        2 => (0..rng.random_range(0..20)).map(|_| format!("%{:02x}", rng.random::<u8>())).collect(),
        3 => "<svg/onload=hostile()>".to_owned(),
        _ => (0..rng.random_range(0..30)).map(|_| char::from(rng.random_range(b'a'..=b'z'))).collect(),
    }
}

/// One of the words of a list.
fn pick<'a>(rng: &mut TestRng, list: &'a str) -> &'a str {
    let words: Vec<_> = list.split_whitespace().collect();
    words[rng.random_range(0..words.len())]
}

#[cfg(feature = "pdf")]
#[test]
fn the_head_of_a_pdf_says_no_length_that_is_wrong() {
    let _turn = together();
    let server = Server::start(&[]);
    let path = SHEET.replace("/sheet?", "/sheet.pdf?");
    for page in [&*path, "/healthz"] {
        let mut stream = connect(server.address).unwrap();
        stream.write_all(format!("HEAD {page} HTTP/1.1\r\nHost: localhost\r\n\r\n").as_bytes()).unwrap();
        let response = read(&mut stream, true).unwrap();
        assert!(response.status == 200 && response.body.is_empty(), "{}", response.head);
        let has_length = response.head.to_ascii_lowercase().contains("content-length:");
        assert_eq!(has_length, page == "/healthz", "{}", response.head);
        assert_eq!(stream.read(&mut [0; 1]).unwrap(), 0, "nothing follows the head");
    }
}
