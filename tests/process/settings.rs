//! Command-line settings.

use crate::client::fetch;
use crate::server::{SHEET, Server, run};

#[test]
fn an_invalid_setting_is_reported_in_one_line() {
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

#[test]
fn help_lists_every_setting_with_its_variable() {
    let (status, help, _) = run(&["--help"]);
    assert_eq!(status, Some(0));
    for variable in [
        "LISTEN",
        "PUBLIC_URL",
        "METRICS_LISTEN",
        "LOG_FORMAT",
        "WORKERS",
        "MAX_CONNECTIONS",
        "MAX_HEAD",
        "HEAD_TIMEOUT",
        "KEEP_ALIVE",
        "WRITE_TIMEOUT",
        "SHUTDOWN_TIMEOUT",
    ] {
        assert!(help.contains(&format!("[env: {variable}=")), "{variable}: {help}");
        assert!(help.contains(&format!("--{}", variable.to_ascii_lowercase().replace('_', "-"))), "{variable}");
    }
}

#[test]
fn a_port_in_use_is_reported() {
    let server = Server::start(&[]);
    let (status, _, complained) = run(&["--listen", &server.address.to_string()]);
    assert_eq!(status, Some(2));
    assert!(complained.starts_with(&format!("jpki-checklist: cannot listen on {}", server.address)), "{complained}");
}

#[test]
fn the_json_log_has_one_object_per_line() {
    let server = Server::start(&["--log-format", "json"]);
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    assert_eq!(fetch(server.address, "/ja/s/SECR-ET").unwrap().status, 422);
    std::thread::sleep(std::time::Duration::from_millis(300));
    let log = server.logged();
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2, "{log}");
    for (line, path, status) in [(&lines[0], "/ja/sheet", 200), (&lines[1], "/ja/s", 422)] {
        assert_eq!((&line["method"], &line["path"], &line["status"]), (&"GET".into(), &path.into(), &status.into()));
        assert!(line["size"].as_u64().unwrap() > 1000 && line["micros"].is_u64(), "{line}");
        assert_eq!(line["id"].as_str().unwrap().len(), 16);
    }
    assert_ne!(lines[0]["id"], lines[1]["id"]);
}

#[test]
fn the_log_can_be_turned_off() {
    let server = Server::start(&["--log-format", "off"]);
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(server.logged(), "");
}
