//! Listening sockets and metrics.

use std::fs;
use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::client::{connect, fetch, get_request, read};
use crate::complete_answers::RULES;
use crate::server::{SHEET, Server, program, wait_until, within_a_minute};
use crate::turns::together;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.sock", std::process::id()))
}

/// An address that stays free: the clients and servers of other tests take ports of 127.0.0.1 only.
fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.2:0").unwrap().local_addr().unwrap()
}

fn fetch_unix(path: &Path, page: &str) -> u16 {
    let mut stream = UnixStream::connect(path).unwrap();
    stream.write_all(&get_request(page)).unwrap();
    read(&mut stream, false).unwrap().status
}

#[test]
fn several_addresses_and_a_unix_socket_can_be_listened_on() {
    let _turn = together();
    let (one, two, three) = (free(), free(), path("several"));
    let server = Server::start_by(&format!("exec \"$0\" --listen {one},{two},unix:{}", three.display()));
    assert_eq!(server.address, one);
    assert_eq!((fetch(one, "/ja/").unwrap().status, fetch(two, "/ja/").unwrap().status), (200, 200));
    assert_eq!(fetch_unix(&three, "/ja/"), 200);
    let mode = fs::metadata(&three).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o666, "a proxy runs as another user");
}

#[test]
fn both_kinds_of_addresses_can_be_listened_on_with_one_port() {
    let _turn = together();
    let port = free().port();
    let server =
        Server::start_by(&format!("exec \"$0\" --listen 0.0.0.0:{port},[::]:{port} --public-url http://localhost"));
    for address in [format!("127.0.0.1:{port}"), format!("[::1]:{port}")] {
        assert_eq!(fetch(address.parse().unwrap(), "/ja/").unwrap().status, 200, "{address}");
    }
    drop(server);
    // Alone, an address of IPv6 is for both.
    let _server = Server::start_by(&format!("exec \"$0\" --listen [::]:{port} --public-url http://localhost"));
    assert_eq!(fetch(format!("127.0.0.1:{port}").parse().unwrap(), "/ja/").unwrap().status, 200);
}

#[test]
fn an_abandoned_unix_socket_is_replaced_and_one_in_use_is_not() {
    let _turn = together();
    let path = path("left");
    drop(UnixListener::bind(&path).unwrap());
    let line = format!("--listen unix:{} --public-url http://localhost", path.display());
    let _server = Server::start_by(&format!("exec \"$0\" {line}"));
    assert_eq!(fetch_unix(&path, "/ja/"), 200);
    let (status, _, complained) = crate::server::run(&line.split(' ').collect::<Vec<_>>());
    assert_eq!(status, Some(2), "{complained}");
    assert_eq!(fetch_unix(&path, "/ja/"), 200);
}

#[test]
fn sockets_passed_by_systemd_are_used() {
    let _turn = together();
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let _by_address = Server::start_on(socket, "");
    assert_eq!(fetch(address, SHEET).unwrap().status, 200);

    let path = path("handed");
    let _by_path = Server::start_on(UnixListener::bind(&path).unwrap(), "--public-url https://checklist.example.jp");
    assert_eq!(fetch_unix(&path, SHEET), 200);
}

#[test]
fn systemd_is_told_when_the_service_is_ready_and_when_it_stops() {
    let _turn = together();
    let path = path("notify");
    _ = fs::remove_file(&path);
    let notified = UnixDatagram::bind(&path).unwrap();
    notified.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let state = || {
        let mut message = [0; 100];
        let length = notified.recv(&mut message).unwrap();
        String::from_utf8(message[..length].to_vec()).unwrap().trim_end().to_owned()
    };
    let mut server = Server::start_by(&format!(
        "NOTIFY_SOCKET={} exec \"$0\" --listen 127.0.0.1:0 --public-url http://127.0.0.1",
        path.display()
    ));
    assert_eq!(state(), "READY=1\nSTATUS=serving");
    assert_eq!(fetch(server.address, "/healthz").unwrap().status, 200);
    server.terminate();
    assert_eq!(state(), "STOPPING=1");
    assert_eq!(server.wait().code(), Some(0));
}

#[test]
fn readyz_waits_until_everything_is_loaded() {
    let _turn = together();
    let server = Server::start(&[]);
    let ready = || fetch(server.address, "/readyz").unwrap();
    let soon = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        let answer = ready();
        assert!(matches!((answer.status, answer.text().as_str()), (200, "ready") | (503, "loading")));
        answer.status == 200
    });
    assert!(soon, "{}", ready().text());
    assert_eq!((ready().text().as_str(), fetch(server.address, "/healthz").unwrap().text().as_str()), ("ready", "ok"));
}

#[test]
fn metrics_contain_counts_and_no_personal_data() {
    let _turn = together();
    let figures = free();
    let server = Server::start(&["--metrics-listen", &figures.to_string()]);
    for page in
        [SHEET, SHEET, &*format!("/en/sheet?card=juki&rules={RULES}"), "/ja/secret-page?secret=x", "/ja/s/SECR-ET"]
    {
        fetch(server.address, page).unwrap();
    }
    let text = fetch(figures, "/metrics").unwrap().text();
    for line in [
        "http_requests_total{route=\"sheet\",status=\"200\"} 3",
        "http_requests_total{route=\"none\",status=\"404\"} 1",
        "http_requests_total{route=\"number\",status=\"422\"} 1",
        "http_request_duration_seconds_count{route=\"sheet\"} 3",
        "sheets_total{case=\"issue-agent\",status=\"call-first\",language=\"ja\"} 2",
        "exits_total{exit=\"juki-card\",language=\"en\"} 1",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}: {text}");
    }
    for series in [
        "http_requests_total{route=\"cases.csv\",status=\"500\"} 0",
        "http_requests_total{route=\"sheet.pdf\",status=\"503\"} 0",
        "city_file_read_success 1",
        concat!("jpki_checklist_info{version=\"", env!("CARGO_PKG_VERSION"), "\"} 1"),
    ] {
        assert!(text.lines().any(|found| found == series), "{series}: {text}");
    }
    for name in [
        "process_resident_memory_bytes ",
        "process_start_time_seconds ",
        "process_cpu_seconds_total ",
        "city_file_read_time_seconds ",
    ] {
        assert!(text.lines().any(|found| found.starts_with(name)), "{name}: {text}");
    }
    assert!(text.ends_with("# EOF\n"), "{text}");
    let mut stream = connect(figures).unwrap();
    stream.write_all(b"GET /metrics HTTP/1.1\r\nHost: x\r\nAccept: text/plain;version=0.0.4\r\n\r\n").unwrap();
    let older = read(&mut stream, false).unwrap();
    assert!(older.head.to_lowercase().contains("content-type: text/plain; version=0.0.4"), "{}", older.head);
    assert!(older.text().contains("# TYPE http_requests_total counter\n") && !older.text().contains("# EOF"));
    assert!(!text.to_lowercase().contains("secr"), "{text}");
    assert_eq!(fetch(server.address, "/metrics").unwrap().status, 404, "the figures are not for visitors");
}

#[test]
fn only_an_abandoned_socket_is_replaced() {
    let _turn = together();
    let file = path("file");
    let link = path("link");
    let fifo = path("fifo");
    fs::write(&file, "important").unwrap();
    _ = fs::remove_file(&link);
    std::os::unix::fs::symlink(&file, &link).unwrap();
    _ = fs::remove_file(&fifo);
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    for path in [&file, &link, &fifo] {
        let listen = format!("unix:{}", path.display());
        let (status, _, complained) =
            crate::server::run(&["--listen", &listen, "--public-url", "https://checklist.example.jp"]);
        assert_eq!((status, complained.lines().count()), (Some(2), 1), "{complained}");
        assert!(fs::symlink_metadata(path).is_ok(), "{} was deleted", path.display());
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "important");
}

#[test]
fn a_passed_socket_that_does_not_listen_is_rejected() {
    let _turn = together();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let connected = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let bound = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    bound.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
    for (socket, why) in [(OwnedFd::from(connected), "accepted"), (OwnedFd::from(bound), "only bound")] {
        let line = "exec 3<&0 0</dev/null; LISTEN_PID=$$ LISTEN_FDS=1 exec \"$0\"";
        let output = within_a_minute("sh").args(["-c", line, program()]).stdin(socket).output().unwrap();
        let complained = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), complained.lines().count()), (Some(2), 1), "{why}: {complained}");
    }
}

#[test]
fn metrics_allow_get_and_head_only_and_have_security_headers() {
    let _turn = together();
    let metrics = free();
    let server = Server::start(&["--metrics-listen", &metrics.to_string()]);
    for (method, status) in [("GET", 200), ("HEAD", 200), ("POST", 405), ("DELETE", 405)] {
        let mut stream = connect(metrics).unwrap();
        stream.write_all(format!("{method} /metrics HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).unwrap();
        let response = read(&mut stream, method == "HEAD").unwrap();
        assert_eq!(response.status, status, "{method}");
        assert!(response.head.to_lowercase().contains("x-content-type-options: nosniff"), "{}", response.head);
    }
    // Responses to HEAD, and 304, contain no sheet.
    for (method, header) in [("HEAD", ""), ("GET", "If-None-Match: *\r\n")] {
        for path in [SHEET, "/ja/"] {
            let mut stream = connect(server.address).unwrap();
            stream.write_all(format!("{method} {path} HTTP/1.1\r\nHost: x\r\n{header}\r\n").as_bytes()).unwrap();
            read(&mut stream, method == "HEAD").unwrap();
        }
    }
    let text = fetch(metrics, "/metrics").unwrap().text();
    let is_counted = |line: &&str| line.starts_with("sheets_total{") && !line.ends_with(" 0");
    let sheets: Vec<_> = text.lines().filter(is_counted).collect();
    assert_eq!(sheets.len(), 1, "{sheets:?}");
    assert!(sheets[0].ends_with(" 1"), "only the GET of the sheet counts, which has no validator: {sheets:?}");
}

#[test]
fn metrics_that_cannot_be_served_do_not_end_the_site() {
    let _turn = together();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let server = Server::start(&["--metrics-listen", &taken.local_addr().unwrap().to_string()]);
    assert_eq!(fetch(server.address, "/ja/").unwrap().status, 200);
    wait_until(Duration::from_secs(5), "it is in the log", || server.logged().contains("metrics are not served"));
}

#[test]
fn a_service_waits_until_a_mistake_is_corrected() {
    let _turn = together();
    let (notify, city) = (path("waiting"), path("waiting.toml"));
    _ = fs::remove_file(&notify);
    let notified = UnixDatagram::bind(&notify).unwrap();
    notified.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let state = || {
        let mut message = [0; 500];
        let length = notified.recv(&mut message).unwrap();
        String::from_utf8_lossy(&message[..length]).trim_end().to_owned()
    };
    let right = include_str!("../../src/city/kagoshima.toml");
    fs::write(&city, right.replacen("099-216-1221", "216-1221", 1)).unwrap();
    let mut process = Command::new(program())
        .args(["--listen", "127.0.0.1:0", "--public-url", "http://127.0.0.1", "--city"])
        .arg(&city)
        .env("NOTIFY_SOCKET", &notify)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let waiting = state();
    assert!(waiting.starts_with("READY=1\nSTATUS=") && waiting.contains("waiting.toml"), "{waiting}");
    // A reload changes nothing.
    assert!(Command::new("kill").args(["-HUP", &process.id().to_string()]).status().unwrap().success());
    std::thread::sleep(Duration::from_secs(5));
    fs::write(&city, right).unwrap();
    assert_eq!(state(), "READY=1\nSTATUS=serving");
    process.kill().unwrap();
    let said = String::from_utf8(process.wait_with_output().unwrap().stderr).unwrap();
    assert_eq!(said.matches("waiting.toml").count(), 1, "one line a minute: {said}");
}
