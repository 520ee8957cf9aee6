//! Shutdown, and handover to another process.

use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::client::{connect, fetch, get_request, read};
use crate::complete_answers::RULES;
use crate::server::{SHEET, Server, program, wait_until};
use crate::turns::{alone, together};

#[test]
fn sigterm_under_load_loses_no_accepted_request() {
    let _turn = alone();
    let mut server = Server::start(&["--shutdown-timeout", "20"]);
    let address = server.address;
    // PDFs, if available, take long enough to be still running at the signal.
    let long = if cfg!(feature = "pdf") { SHEET.replace("/sheet?", "/sheet.pdf?") } else { SHEET.to_owned() };
    let (answered, lost) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let begun = thread::scope(|scope| {
        for _ in 0..4 {
            let long = &long;
            scope.spawn(move || {
                let status = fetch(address, long).unwrap().status;
                assert!(matches!(status, 200 | 503), "a PDF in progress is finished or refused: {status}");
            });
        }
        for _ in 0..8 {
            scope.spawn(|| {
                // One connection per request: every accepted connection must get a response.
                while let Ok(mut stream) = connect(address) {
                    match stream.write_all(&get_request(SHEET)).and_then(|()| read(&mut stream, false)) {
                        Ok(_) => answered.fetch_add(1, Ordering::Relaxed),
                        Err(_) => lost.fetch_add(1, Ordering::Relaxed),
                    };
                }
            });
        }
        // Under load, however fast the machine is.
        wait_until(Duration::from_secs(20), "100 requests are answered", || answered.load(Ordering::Relaxed) > 100);
        server.terminate();
        Instant::now()
    });
    assert_eq!(server.wait().code(), Some(0));
    let took = begun.elapsed();
    println!(
        "{} requests answered, {} lost in the queue of the closed socket",
        answered.load(Ordering::Relaxed),
        lost.load(Ordering::Relaxed)
    );
    println!("ended {} ms after the signal", took.as_millis());
    assert!(took < Duration::from_secs(21), "longer than its grace period: {took:?}");
    // At most one per client: it was in the backlog of the socket and never accepted.
    assert!(lost.load(Ordering::Relaxed) <= 8);
}

#[test]
fn an_update_behind_a_systemd_socket_loses_no_request() {
    let _turn = alone();
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let installed = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("installed-{}", std::process::id()));
    // Replaces the file while it runs, as a package manager does.
    let install = || {
        let new = installed.with_extension("new");
        fs::copy(program(), &new).unwrap();
        fs::rename(&new, &installed).unwrap();
    };
    let start = || Server::start_file_on(&installed, socket.try_clone().unwrap(), "");
    // Visitors also have a page of the version before, with its styles, and a sheet that was made with its rules.
    let asset = "/static/site-0123456789abcdef.css";
    let paths = [SHEET.to_owned(), asset.to_owned(), SHEET.replace(&*format!("rules={RULES}"), "rules=1")];
    install();
    let mut old = start();
    let (done, answered) = (AtomicBool::new(false), AtomicUsize::new(0));
    // So that the clients also end if an assertion fails here.
    let deadline = Instant::now() + Duration::from_mins(2);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for path in paths.iter().cycle() {
                    if done.load(Ordering::Relaxed) || Instant::now() > deadline {
                        break;
                    }
                    assert_eq!(fetch(address, path).unwrap().status, 200, "{path}");
                    answered.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        for _ in 0..3 {
            thread::sleep(Duration::from_millis(300));
            install();
            old.terminate();
            assert_eq!(old.wait().code(), Some(0));
            let before = answered.load(Ordering::Relaxed);
            old = start();
            wait_until(Duration::from_secs(30), "the new one answers", || answered.load(Ordering::Relaxed) > before);
        }
        done.store(true, Ordering::Relaxed);
    });
    fs::remove_file(&installed).unwrap();
    println!("{} requests over three updates, none lost", answered.load(Ordering::Relaxed));
}

#[test]
fn an_idle_client_does_not_delay_the_shutdown() {
    let _turn = together();
    let mut server = Server::start(&["--shutdown-timeout", "3"]);
    let mut idle = connect(server.address).unwrap();
    idle.write_all(&get_request("/ja/")).unwrap();
    read(&mut idle, false).unwrap();
    server.terminate();
    let begun = Instant::now();
    assert_eq!(server.wait().code(), Some(0));
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_second_signal_ends_the_process_at_once() {
    let _turn = together();
    let mut server = Server::start(&["--shutdown-timeout", "60"]);
    // A request that is never completed keeps the first signal waiting.
    let mut slow = connect(server.address).unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nHost:").unwrap();
    thread::sleep(Duration::from_millis(200));
    server.signal("TERM");
    thread::sleep(Duration::from_millis(300));
    server.signal("INT");
    let begun = Instant::now();
    assert_eq!(server.wait().code(), Some(0));
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
}

#[test]
fn other_signals_do_not_end_the_process() {
    let _turn = together();
    let server = Server::start(&[]);
    fetch(server.address, "/healthz").unwrap();
    for name in ["HUP", "USR1", "USR2", "XFSZ"] {
        server.signal(name);
        thread::sleep(Duration::from_millis(100));
        assert_eq!(fetch(server.address, "/healthz").unwrap().status, 200, "SIG{name}");
    }
}

#[test]
fn every_waiting_pdf_is_answered_before_the_end() {
    let _turn = alone();
    let pdf = SHEET.replace("/sheet?", "/sheet.pdf?");
    let mut server = Server::start(&["--shutdown-timeout", "10"]);
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    let mut waiting: Vec<_> = (0..60)
        .map(|_| {
            let mut stream = connect(server.address).unwrap();
            stream.write_all(&get_request(&pdf)).unwrap();
            stream
        })
        .collect();
    thread::sleep(Duration::from_millis(300));
    server.signal("TERM");
    let statuses: Vec<_> = waiting.iter_mut().map(|stream| read(stream, false).unwrap().status).collect();
    assert!(statuses.iter().all(|status| matches!(status, 200 | 503 | 404)), "{statuses:?}");
    assert_eq!(server.wait().code(), Some(0));
}
