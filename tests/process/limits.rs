//! Requests over the limits.

use std::io::{Read, Write};
use std::time::Duration;

use crate::client::{connect, fetch, get_request, read};
use crate::server::{SHEET, Server, wait_until};
use crate::turns::together;

#[test]
fn oversized_requests_get_an_error_and_the_next_request_succeeds() {
    let _turn = together();
    let server = Server::start(&[]);
    for (size, what, status) in [
        (3_000, "query", 414),
        (3_000, "path", 404),
        (17_000, "header", 431),
        (100_000, "header", 431),
        (400_000, "header", 431),
        (400_000, "path", 431),
    ] {
        let long = "x".repeat(size);
        let request = match what {
            "query" => format!("GET /ja/questions?card={long} HTTP/1.1\r\nHost: x\r\n\r\n"),
            "path" => format!("GET /{long} HTTP/1.1\r\nHost: x\r\n\r\n"),
            _ => format!("GET /ja/ HTTP/1.1\r\nHost: x\r\nCookie: {long}\r\n\r\n"),
        };
        let mut stream = connect(server.address).unwrap();
        // The server may close before it has read the whole request.
        _ = stream.write_all(request.as_bytes());
        match read(&mut stream, false) {
            Ok(answer) => assert_eq!(answer.status, status, "{size} bytes of {what}"),
            Err(error) => assert!(size > 131_072, "{size} bytes of {what}: {error}"),
        }
        assert_eq!(fetch(server.address, "/ja/").unwrap().status, 200);
    }
}

#[test]
fn the_header_limit_can_be_set() {
    let _turn = together();
    let server = Server::start(&["--max-head", "4096"]);
    let request = format!("GET /ja/ HTTP/1.1\r\nHost: x\r\nCookie: {}\r\n\r\n", "x".repeat(5000));
    let mut stream = connect(server.address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    assert_eq!(read(&mut stream, false).unwrap().status, 431);
}

#[test]
fn request_bodies_are_ignored_without_buffering() {
    let _turn = together();
    let server = Server::start(&[]);
    fetch(server.address, SHEET).unwrap();
    // The first PDF is rendered at start, and takes memory.
    wait_until(Duration::from_secs(30), "a PDF is rendered", || {
        fetch(server.address, "/readyz").unwrap().status == 200
    });
    let before = server.memory();
    for method in ["GET", "POST"] {
        let mut stream = connect(server.address).unwrap();
        stream.set_write_timeout(Some(Duration::from_secs(1))).unwrap();
        let head = format!("{method} /ja/ HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000000\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        let answer = read(&mut stream, false).unwrap();
        assert_eq!(answer.status, if method == "GET" { 200 } else { 405 });
        // Up to 64 MB more, until the server closes or stops reading.
        let part = vec![b'x'; 1 << 20];
        let taken = (0..64).take_while(|_| stream.write_all(&part).is_ok()).count();
        println!("{method}: {taken} MB of a body were taken");
    }
    let grown = server.memory().saturating_sub(before);
    println!("memory grew by {grown} KiB");
    assert!(grown < 16 * 1024, "{grown} KiB");
    assert_eq!(fetch(server.address, "/ja/").unwrap().status, 200);
}

#[test]
fn connections_beyond_the_limit_wait() {
    let _turn = together();
    let server =
        Server::start(&["--max-connections", "10", "--workers", "1", "--keep-alive", "2", "--head-timeout", "2"]);
    let idle: Vec<_> = (0..30).map(|_| connect(server.address).unwrap()).collect();
    let mut late = connect(server.address).unwrap();
    late.write_all(&get_request("/ja/")).unwrap();
    // It is accepted once the idle connections have been closed.
    assert_eq!(read(&mut late, false).unwrap().status, 200);
    drop(idle);
}

#[test]
fn a_request_with_a_body_is_answered_and_its_connection_closed() {
    let _turn = together();
    let server = Server::start(&[]);
    for body in ["Content-Length: 5\r\n\r\nhello", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"] {
        let mut stream = connect(server.address).unwrap();
        stream.write_all(format!("GET /ja/ HTTP/1.1\r\nHost: x\r\n{body}").as_bytes()).unwrap();
        let response = read(&mut stream, false).unwrap();
        assert_eq!(response.status, 200, "{body}");
        assert!(response.closes(), "{body}: {}", response.head);
    }
}

#[test]
fn what_the_parser_rejects_gets_a_status_and_the_connection_is_closed() {
    let _turn = together();
    let server = Server::start(&["--head-timeout", "1"]);
    let headers: String = (0..97).map(|number| format!("X-{number}: y\r\n")).collect();
    for (request, status, why) in [
        (b"GET /\xe3\x81\x82 HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(), 400, "raw non-ASCII in the target"),
        (format!("GET / HTTP/1.1\r\n{headers}\r\n").into_bytes(), 431, "97 headers"),
        (b"GET / HTTP/1.1\r\nHost".to_vec(), 408, "headers that never end"),
    ] {
        let mut stream = connect(server.address).unwrap();
        stream.write_all(&request).unwrap();
        let response = read(&mut stream, false).unwrap();
        // Actix answers these without running middleware.
        assert_eq!(response.status, status, "{why}");
        assert!(matches!(stream.read(&mut [0; 1]), Ok(0) | Err(_)), "{why}: the connection stays open");
    }
}
