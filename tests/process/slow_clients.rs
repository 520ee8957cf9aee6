//! Clients that are slow or idle, do not read, or disconnect.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use crate::client::{connect, connect_with_small_buffer, fetch, get_request, percentiles, read};
use crate::server::{SHEET, Server};
use crate::turns::{alone, together};

/// Number of sequential requests to measure.
const MEASURED: usize = 2000;

#[test]
#[ignore = "takes long: for a release"]
fn a_thousand_slow_connections_are_closed_and_delay_no_one() {
    let _turn = alone();
    let server = Server::start(&[]);
    let before = percentiles(server.address, SHEET, MEASURED);
    let files = server.files();
    let mut slow: Vec<_> = (0..1000).map(|_| connect(server.address).unwrap()).collect();
    let request = get_request(SHEET);
    let during = thread::scope(|scope| {
        let sender = scope.spawn(move || {
            for second in 0..12 {
                for stream in &mut slow {
                    _ = stream.write_all(&request[second..=second]);
                }
                thread::sleep(Duration::from_secs(1));
            }
            slow
        });
        thread::sleep(Duration::from_secs(1));
        let during = percentiles(server.address, SHEET, MEASURED);
        let mut slow = sender.join().unwrap();
        // Closed after five seconds without complete headers.
        assert!(slow.iter_mut().all(is_closed), "a slow connection is still open");
        during
    });
    println!("median and 99th percentile in microseconds: alone {before:?}, beside 1,000 slow ones {during:?}");
    server.wait_for_open_files(files, Duration::from_secs(10));
}

#[test]
#[ignore = "takes long: for a release"]
fn five_thousand_idle_connections_use_little_memory_and_are_closed() {
    let _turn = alone();
    let server = Server::start(&["--head-timeout", "15"]);
    let before = percentiles(server.address, SHEET, MEASURED);
    let (files, memory) = (server.files(), server.memory());
    let idle: Vec<_> = (0..5000)
        .map(|place| {
            connect(server.address).unwrap_or_else(|error| panic!("connection {place}: {error}; see ulimit -n"))
        })
        .collect();
    let during = percentiles(server.address, SHEET, MEASURED);
    println!("open files {} (before {files}), memory {} KiB (before {memory})", server.files(), server.memory());
    println!("median and 99th percentile in microseconds: alone {before:?}, beside 5,000 idle ones {during:?}");
    server.wait_for_open_files(files, Duration::from_secs(40));
    drop(idle);
}

#[test]
fn clients_that_never_read_are_disconnected() {
    let _turn = alone();
    let server = Server::start(&["--write-timeout", "2"]);
    fetch(server.address, SHEET).unwrap();
    let (files, memory) = (server.files(), server.memory());
    let requests = get_request(SHEET).repeat(2000);
    let deaf: Vec<_> = (0..50)
        .map(|_| {
            let mut stream = connect(server.address).unwrap();
            stream.set_write_timeout(Some(Duration::from_millis(50))).unwrap();
            // As much as the server accepts while the client reads nothing.
            _ = stream.write(&requests);
            stream
        })
        .collect();
    thread::sleep(Duration::from_secs(1));
    let grown = server.memory().saturating_sub(memory);
    println!("50 deaf visitors with 2,000 requests each: memory grew by {grown} KiB");
    // For each connection the server holds the parsed requests of one 128 KiB buffer.
    assert!(grown < 50 * 4 * 1024, "{grown} KiB");
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    server.wait_for_open_files(files, Duration::from_secs(30));
    drop(deaf);
}

#[test]
#[ignore = "takes long: for a release"]
fn a_thousand_aborted_downloads_leak_nothing() {
    let _turn = alone();
    let server = Server::start(&[]);
    let pdf = SHEET.replace("/sheet?", "/sheet.pdf?");
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    let files = server.files();
    for place in 0..1000 {
        let mut stream = connect(server.address).unwrap();
        stream.write_all(&get_request(if place % 20 == 0 { &pdf } else { SHEET })).unwrap();
        if place % 3 == 0 {
            _ = stream.read(&mut [0; 100]);
        }
    }
    server.wait_for_open_files(files, Duration::from_secs(30));
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    if cfg!(feature = "pdf") {
        // PDFs have the lowest priority, so on a busy machine one may be refused.
        let rendered = (0..10).any(|_| fetch(server.address, &pdf).unwrap().status == 200);
        assert!(rendered, "no PDF is rendered any more");
    }
    assert!(!server.logged().contains("panicked"));
}

#[test]
fn a_connection_gets_one_response_and_the_deadline_before_it() {
    let _turn = together();
    let server = Server::start(&["--head-timeout", "2", "--max-connections", "30", "--workers", "1"]);
    fetch(server.address, "/ja/").unwrap();
    thread::sleep(Duration::from_millis(300));
    let files = server.files();
    let begun = Instant::now();
    let first_request: &[u8] = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
    let mut open = Vec::new();
    for (sent, why) in [
        (&b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n"[..], "a body that never comes"),
        (&[first_request, b"G"].concat(), "one byte after a response"),
        (first_request, "nothing after a response"),
        (b"", "nothing at all"),
        (b"GET / HT", "part of a request line"),
    ] {
        for _ in 0..8 {
            let mut stream = connect(server.address).unwrap();
            stream.write_all(sent).unwrap();
            open.push((stream, why));
        }
    }
    // Thirty connections are the limit and more are open, so this one waits until some are closed.
    let mut late = connect(server.address).unwrap();
    late.write_all(&get_request("/ja/")).unwrap();
    assert_eq!(read(&mut late, false).unwrap().status, 200);
    println!("the late request was answered after {} ms", begun.elapsed().as_millis());
    assert!(begun.elapsed() < Duration::from_secs(12), "{:?}", begun.elapsed());
    for (stream, why) in &mut open {
        assert!(is_closed(stream), "{why}");
    }
    drop(late);
    server.wait_for_open_files(files, Duration::from_secs(10));
}

#[test]
#[ignore = "takes long: for a release"]
fn of_pipelined_requests_one_is_answered() {
    let _turn = alone();
    let server = Server::start(&[]);
    fetch(server.address, "/healthz").unwrap();
    let before = server.memory();
    let requests = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".repeat(5000);
    for _ in 0..20 {
        let mut stream = connect(server.address).unwrap();
        // The server closes before it has read everything.
        _ = stream.write_all(&requests);
        let mut received = Vec::new();
        _ = stream.read_to_end(&mut received);
        let answered = received.windows(15).filter(|window| window == b"HTTP/1.1 200 OK").count();
        assert!(answered <= 1, "{answered} answers");
    }
    let peak = server.memory();
    println!("20 connections with 5,000 pipelined requests each: {before} KiB before, {peak} KiB then");
    assert!(peak < 150 * 1024, "{peak} KiB");
}

#[test]
fn a_slow_but_steady_reader_gets_the_whole_response_and_a_stalled_one_does_not() {
    let _turn = together();
    let server = Server::start(&["--write-timeout", "3", "--keep-alive", "3"]);
    fetch(server.address, SHEET).unwrap();
    thread::sleep(Duration::from_millis(300));
    let files = server.files();
    // More than the socket buffers hold: the responses are read at some 100 KB a second.
    let mut steady = connect(server.address).unwrap();
    steady.write_all(&get_request(SHEET).repeat(200)).unwrap();
    // Few, so that their buffers are soon full.
    let stalled: Vec<_> = (0..5)
        .map(|_| {
            let mut stream = connect_with_small_buffer(server.address);
            stream.set_write_timeout(Some(Duration::from_millis(50))).unwrap();
            _ = stream.write(&get_request(SHEET).repeat(500));
            stream
        })
        .collect();
    let begun = Instant::now();
    let mut received = 0;
    let mut bytes = [0; 10 * 1024];
    steady.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    while begun.elapsed() < Duration::from_secs(7) {
        match steady.read(&mut bytes) {
            Ok(0) => panic!("closed after {received} bytes and {:?}", begun.elapsed()),
            Ok(count) => received += count,
            Err(_) => break,
        }
        thread::sleep(Duration::from_millis(100));
    }
    println!("a steady reader received {received} bytes in {:?}", begun.elapsed());
    assert!(begun.elapsed() > Duration::from_secs(3), "read everything before the timeout");
    // The kernel ends them without telling the client.
    server.wait_for_open_files(files + 1, Duration::from_secs(10));
    drop((steady, stalled));
}

/// Whether the server has closed the connection.
fn is_closed(stream: &mut TcpStream) -> bool {
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream.read_to_end(&mut Vec::new()).map_or_else(|error| error.kind() == ErrorKind::ConnectionReset, |_| true)
}
