//! The city's file.

use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use crate::client::{connect, fetch, read};
use crate::server::{Server, program, run, wait_until, within_a_minute};
use crate::turns::together;

const SECOND_CITY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/site/second_city.toml");

/// A file that exists for the time of a test.
fn file(name: &str, content: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.toml", std::process::id()));
    fs::write(&path, content).unwrap();
    path
}

#[test]
fn the_city_of_a_file_is_served() {
    let _turn = together();
    let server = Server::start(&["--city", SECOND_CITY]);
    let status = |office: &str| {
        let answers = crate::complete_answers::ISSUE.replace("main", office);
        fetch(server.address, &format!("/en/sheet.json?{answers}&visit=2026-12-28")).unwrap().status
    };
    assert_eq!((status("harbour"), status("taniyama")), (200, 422));
}

#[test]
fn check_prints_what_was_read_and_ends() {
    let _turn = together();
    let (status, printed, complained) = run(&["--check"]);
    assert_eq!((status, complained.as_str()), (Some(0), ""));
    assert_eq!(printed.lines().filter(|line| line.starts_with("窓口 / counter: ")).count(), 10, "{printed}");
    let (status, printed, _) = run(&["--check", "--city", SECOND_CITY]);
    assert_eq!(status, Some(0));
    assert_eq!(printed.lines().filter(|line| line.starts_with("窓口 / counter: ")).count(), 3, "{printed}");
}

#[test]
fn a_file_that_replaces_another_keeps_what_is_on_printed_sheets() {
    let _turn = together();
    let original = fs::read_to_string(SECOND_CITY).unwrap();
    let check = |name: &str, changed: &str| {
        let new = file(name, changed);
        let (status, _, complained) = run(&["--check", "--city", new.to_str().unwrap(), "--replaces", SECOND_CITY]);
        fs::remove_file(new).unwrap();
        (status, complained)
    };
    assert_eq!(check("same", &original), (Some(0), String::new()));
    for (from, to, message, why) in [
        ("code = 7", "code = 9", "has the code 7 on printed sheets", "another code for the same counter"),
        (
            "id = \"main\"\ncode = 7",
            "id = \"other\"\ncode = 7",
            "has the code 7",
            "the code of a counter for another one",
        ),
        ("id = \"shiosai\"", "id = \"minato\"", "keep its id", "another city"),
    ] {
        assert!(original.contains(from), "{why}");
        let changed = original.replace(from, to).replace("counters = [\"main\"]", "counters = [\"island\"]");
        let (status, complained) = check("changed", &changed);
        assert_eq!((status, complained.lines().count()), (Some(2), 1), "{why}: {complained}");
        assert!(complained.contains(message), "{why}: {complained}");
    }
    let (status, _, complained) = run(&["--check", "--city", SECOND_CITY, "--replaces", "/nowhere/city.toml"]);
    assert_eq!((status, complained.lines().count()), (Some(2), 1), "{complained}");
    assert_eq!(run(&["--replaces", SECOND_CITY]).0, Some(2), "it belongs to --check");
}

#[test]
fn the_first_mistake_ends_the_program_with_one_line() {
    let _turn = together();
    let original = fs::read_to_string(SECOND_CITY).unwrap();
    let broken = file("broken", &original.replace("opens = \"9:00\"\ncloses", "opens = \"nine\"\ncloses"));
    let broken = broken.to_str().unwrap();
    for settings in [&["--city", broken][..], &["--check", "--city", broken]] {
        let (status, printed, complained) = run(settings);
        assert_eq!((status, printed.as_str(), complained.lines().count()), (Some(2), "", 1), "{complained}");
        assert!(
            complained.starts_with(&format!("jpki-checklist: {broken}:14: ")) && complained.contains("write a time"),
            "{complained}"
        );
    }
    let (status, _, complained) = run(&["--city", "/nowhere/city.toml"]);
    assert_eq!(status, Some(2));
    assert!(
        complained.starts_with("jpki-checklist: /nowhere/city.toml: ") && complained.contains("cannot be read"),
        "{complained}"
    );
    // A folder is no file, and a picture no text.
    let binary = file("binary", "");
    fs::write(&binary, [0xff, 0xd8, 0xff]).unwrap();
    for path in [env!("CARGO_MANIFEST_DIR"), binary.to_str().unwrap()] {
        let (status, _, complained) = run(&["--city", path]);
        assert_eq!((status, complained.lines().count()), (Some(2), 1), "{complained}");
    }
}

#[test]
fn a_process_that_serves_is_not_disturbed_by_one_with_a_broken_file() {
    let _turn = together();
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let _old = Server::start_on(socket.try_clone().unwrap(), "");
    let broken = file("disturbing", "format = 1\n");
    let line = "exec 3<&0 0</dev/null; LISTEN_PID=$$ LISTEN_FDS=1 exec \"$0\" --city \"$1\"";
    let new = within_a_minute("sh")
        .args(["-c", line, program(), broken.to_str().unwrap()])
        .stdin(Stdio::from(std::os::fd::OwnedFd::from(socket)))
        .output()
        .unwrap();
    assert_eq!(new.status.code(), Some(2));
    assert_eq!(fetch(address, "/ja/").unwrap().status, 200);
}

#[test]
fn the_file_is_read_again_at_sighup_unless_it_has_a_mistake() {
    let _turn = together();
    let original = fs::read_to_string(SECOND_CITY).unwrap();
    let number = "099-000-1111";
    let old = original.lines().find_map(|line| line.strip_prefix("telephone = \"")).unwrap().trim_end_matches('"');
    let path = file("reloaded", &original);
    let server = Server::start(&["--city", path.to_str().unwrap(), "--log-format", "text"]);
    let shows = |number: &str| {
        let mut stream = connect(server.address).unwrap();
        stream.write_all(b"GET /ja/reference HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        read(&mut stream, false).unwrap().text().contains(number)
    };
    assert!(shows(old) && !shows(number));
    let log = |words: &str| {
        let mut log = String::new();
        wait_until(Duration::from_secs(20), words, || {
            log += &server.logged();
            log.contains(words)
        });
        log.lines().find(|line| line.contains(words)).unwrap().to_owned()
    };
    // A mistake is logged in one line, and what was read before is still served.
    fs::write(&path, original.replace(old, "０９９")).unwrap();
    server.signal("HUP");
    let line = log("has not been read again");
    assert!(line.contains("ERROR") && line.contains("099-216-1221"), "{line}");
    assert!(shows(old));
    // A right file is served from the next request on, also instead of pages that were rendered before.
    fs::write(&path, original.replace(old, number)).unwrap();
    server.signal("HUP");
    log("has been read again");
    assert!(shows(number) && !shows(old));
    // Also the languages.
    let only_japanese =
        original.replace(original.lines().find(|line| line.starts_with("languages")).unwrap(), "languages = [\"ja\"]");
    fs::write(&path, only_japanese).unwrap();
    server.signal("HUP");
    log("has been read again");
    assert_eq!(fetch(server.address, "/en/").unwrap().status, 404);
    assert_eq!(fetch(server.address, "/ja/").unwrap().status, 200);
    fs::remove_file(path).unwrap();
}
