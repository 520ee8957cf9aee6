//! Clients that are slow or idle, do not read, or disconnect.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use crate::client::{connect, fetch, get_request, percentiles};
use crate::server::{SHEET, Server};

/// Number of sequential requests to measure.
const MEASURED: usize = 2000;

#[test]
fn a_thousand_slow_connections_are_closed_and_delay_no_one() {
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
fn five_thousand_idle_connections_use_little_memory_and_are_closed() {
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
fn a_thousand_aborted_downloads_leak_nothing() {
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
        assert_eq!(fetch(server.address, &pdf).unwrap().status, 200);
    }
    assert!(!server.logged().contains("panicked"));
}

/// Whether the server has closed the connection.
fn is_closed(stream: &mut TcpStream) -> bool {
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream
        .read_to_end(&mut Vec::new())
        .map_or_else(|error| error.kind() == std::io::ErrorKind::ConnectionReset, |_| true)
}
