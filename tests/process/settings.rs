//! Command-line settings.

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;

use crate::client::fetch;
use crate::server::{SHEET, Server, program, run, within_a_minute};
use crate::turns::together;

#[test]
fn an_invalid_setting_is_reported_in_one_line() {
    let _turn = together();
    for (settings, says) in [
        (&["--listen", "8080"][..], "127.0.0.1:8080"),
        (&["--listen", "localhost:x"], "127.0.0.1:8080"),
        (&["--listen", "unix:"], "path"),
        (&["--listen", "192.0.2.1:8080"], "cannot listen on 192.0.2.1:8080"),
        (&["--listen", "unix:/nowhere/at/all"], "cannot listen on unix:/nowhere/at/all"),
        (&["--listen", concat!("unix:", env!("CARGO_TARGET_TMPDIR"), "/refused.sock")], "--public-url"),
        (&["--metrics-listen", "9100"], "--metrics-listen"),
        (&["--public-url", "checklist.example.jp"], "https://checklist.example.jp"),
        (&["--log-format", "xml"], "--log-format"),
        (&["--workers", "0"], "--workers"),
        (&["--max-connections", "many"], "--max-connections"),
        (&["--max-head", "1"], "--max-head"),
        (&["--head-timeout", "0"], "--head-timeout"),
        (&["--keep-alive=-1"], "--keep-alive"),
        (&["--write-timeout", "1h"], "--write-timeout"),
        (&["--shutdown-timeout", "99999"], "--shutdown-timeout"),
        (&["--colour"], "--colour"),
    ] {
        let (status, said, complained) = run(settings);
        assert_eq!((status, said.as_str()), (Some(2), ""), "{settings:?}");
        assert_eq!(complained.lines().count(), 1, "{settings:?}: {complained}");
        assert!(complained.starts_with("jpki-checklist: ") && complained.contains(says), "{settings:?}: {complained}");
    }
}

/// The settings that have a flag and a variable.
const SETTINGS: [&str; 12] = [
    "listen",
    "public-url",
    "metrics-listen",
    "city",
    "log-format",
    "workers",
    "max-connections",
    "max-head",
    "head-timeout",
    "keep-alive",
    "write-timeout",
    "shutdown-timeout",
];

fn variable(setting: &str) -> String {
    format!("JPKI_{}", setting.to_ascii_uppercase().replace('-', "_"))
}

#[test]
fn help_lists_every_setting_with_its_variable() {
    let _turn = together();
    let (status, help, _) = run(&["--help"]);
    assert_eq!(status, Some(0));
    for setting in SETTINGS {
        let variable = variable(setting);
        assert!(help.contains(&format!("[env: {variable}=")), "{variable}: {help}");
        assert!(help.contains(&format!("--{setting}")), "{setting}");
    }
}

#[test]
fn the_manual_page_describes_every_setting_with_its_variable() {
    let _turn = together();
    let (status, page, complained) = run(&["--man-page"]);
    assert_eq!((status, complained.as_str()), (Some(0), ""));
    assert!(page.contains(".TH jpki-checklist 1"), "{page}");
    for setting in SETTINGS {
        assert!(page.contains(&variable(setting)), "{setting}: {page}");
        assert!(page.contains(&format!("\\-\\-{}", setting.replace('-', "\\-"))), "{setting}: {page}");
    }
}

#[test]
fn an_invalid_public_url_is_rejected() {
    let _turn = together();
    let long = format!("https://{}.example.jp", "x".repeat(200));
    for (url, why) in [
        ("checklist.example.jp", "no scheme"),
        ("ftp://checklist.example.jp", "another scheme"),
        ("https://", "no host"),
        ("https://example.jp/checklist", "a path"),
        ("https://example.jp/?a=b", "a query"),
        ("https://example.jp/#a", "a fragment"),
        ("https://user@example.jp", "a user"),
        ("https://example.jp\r\nX: y", "a line break"),
        ("https://exa\tmple.jp", "a tab"),
        ("https://example.jp\u{1}", "a control character"),
        ("http://0.0.0.0:8080", "an unspecified address"),
        ("http://[::]:8080", "an unspecified IPv6 address"),
        (&long, "too long for a QR code"),
    ] {
        let (status, _, complained) = run(&["--public-url", url]);
        assert_eq!((status, complained.lines().count()), (Some(2), 1), "{why}: {complained}");
        assert!(complained.contains("--public-url"), "{why}: {complained}");
    }
    for listen in ["0.0.0.0:0", "[::]:0"] {
        let (status, _, complained) = run(&["--listen", listen]);
        assert_eq!(status, Some(2), "{complained}");
        assert!(complained.contains("--public-url is required"), "{complained}");
    }
}

#[test]
fn too_few_open_files_end_the_program_with_the_reason() {
    let _turn = together();
    // It needs 16, or 17 where it inherits an open file.
    for files in [9, 12, 14] {
        let line = format!("ulimit -n {files}; exec \"$0\" --listen 127.0.0.1:0");
        let output = within_a_minute("sh").args(["-c", &line, program()]).stdin(Stdio::null()).output().unwrap();
        let complained = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && complained.contains("Too many open files"), "{files}: {complained}");
    }
}

#[test]
fn a_port_in_use_is_reported() {
    let _turn = together();
    let server = Server::start(&[]);
    let (status, _, complained) = run(&["--listen", &server.address.to_string()]);
    assert_eq!(status, Some(2));
    assert!(complained.starts_with(&format!("jpki-checklist: cannot listen on {}", server.address)), "{complained}");
}

#[test]
fn the_json_log_has_one_object_per_line() {
    let _turn = together();
    let server = Server::start(&["--log-format", "json"]);
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    assert_eq!(fetch(server.address, "/ja/s/SECR-ET").unwrap().status, 422);
    assert_eq!(fetch(server.address, "/ja/s/SECR-ET/and/more").unwrap().status, 422);
    std::thread::sleep(std::time::Duration::from_millis(300));
    let log = server.logged();
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3, "{log}");
    for (line, path, status) in [(&lines[0], "/ja/sheet", 200), (&lines[1], "/ja/s", 422), (&lines[2], "/ja/s", 422)] {
        assert_eq!((&line["method"], &line["path"], &line["status"]), (&"GET".into(), &path.into(), &status.into()));
        assert!(line["size"].as_u64().unwrap() > 1000 && line["micros"].is_u64(), "{line}");
        assert_eq!(line["id"].as_str().unwrap().len(), 16);
    }
    assert_ne!(lines[0]["id"], lines[1]["id"]);
}

#[test]
fn the_log_can_be_turned_off() {
    let _turn = together();
    let server = Server::start(&["--log-format", "off"]);
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(server.logged(), "");
}

#[test]
fn a_setting_from_the_environment_is_named_by_its_variable() {
    let _turn = together();
    let with = |variable: &str, value: &str| {
        let output = within_a_minute(program()).env_clear().env(variable, value).arg("--check").output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for (variable, value) in [
        ("JPKI_WORKERS", "0"),
        ("JPKI_PUBLIC_URL", "https://:pw@host"),
        ("JPKI_LISTEN", "here"),
        ("JPKI_CITY", "/nowhere"),
    ] {
        let (status, complained) = with(variable, value);
        assert!(status == Some(2) && complained.contains(variable), "{variable}: {complained}");
        assert!(complained.lines().count() == 1 && !complained.contains('\u{fffd}'), "{variable}: {complained}");
    }
    assert_eq!(with("JPKI_WORKERS", ""), (Some(0), String::new()), "an empty variable is unset");
}

#[test]
fn what_cannot_be_written_is_an_error() {
    let _turn = together();
    for setting in ["--check", "--man-page"] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = within_a_minute(program()).arg(setting).stdout(full).output().unwrap();
        let complained = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && complained.contains("standard output"), "{setting}: {complained}");
    }
}

#[test]
fn only_a_plain_file_of_limited_size_is_read() {
    let _turn = together();
    let fifo = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("city-{}.fifo", std::process::id()));
    let large = fifo.with_extension("large");
    assert!(within_a_minute("mkfifo").arg(&fifo).status().unwrap().success());
    fs::write(&large, "#".repeat(1_000_001)).unwrap();
    for file in [fifo.as_path(), &large, Path::new("/dev/zero"), Path::new("/tmp")] {
        let (status, _, complained) = run(&["--check", "--city", &file.display().to_string()]);
        assert!(status == Some(2) && complained.contains("plain file"), "{}: {complained}", file.display());
    }
    fs::remove_file(fifo).unwrap();
    fs::remove_file(large).unwrap();
}
