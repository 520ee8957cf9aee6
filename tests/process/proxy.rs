//! The examples for proxies in the Debian package, run as they are: they must not log answers.

use std::fs;
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
#[cfg(feature = "pdf")]
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

#[cfg(feature = "pdf")]
use crate::client::connect_from;
use crate::client::{connect, fetch, get_request, read};
use crate::complete_answers::RULES;
use crate::malformed_requests::send;
use crate::server::Server;
#[cfg(feature = "pdf")]
use crate::turns::alone;
use crate::turns::together;

/// Part of every answer in the requests of these tests, and of the sheet number.
const SECRETS: [&str; 6] = ["passport", "kiire", "2027-02-14", "2513", "secret", "127.0.0.1"];

static SHEET: LazyLock<String> = LazyLock::new(|| {
    format!(
        "/ja/sheet?{}&visit=2027-02-14&rules={RULES}",
        crate::complete_answers::ISSUE_BY_AGENT.replace("main", "kiire")
    )
});

type StartProxy = fn(PathBuf, &Path, SocketAddr) -> Proxy;

/// A running proxy, with a folder that contains all it writes.
struct Proxy {
    process: Child,
    folder: PathBuf,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        // Asked to end, nginx also ends the processes that it has started.
        _ = Command::new("kill").arg(self.process.id().to_string()).status();
        for _ in 0..100 {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                break;
            }
            thread::sleep(Duration::from_millis(50));
        }
        _ = self.process.kill();
        _ = self.process.wait();
        _ = fs::remove_dir_all(&self.folder);
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// An address that stays free: the clients and servers of other tests take ports of 127.0.0.1 only.
fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.2:0").unwrap().local_addr().unwrap()
}

/// Replaces a part of a configuration, which must be there.
fn replaced(config: &str, from: &str, to: &str) -> String {
    assert!(config.contains(from), "{from} is not in the example");
    config.replace(from, to)
}

/// Starts a proxy whose output goes to a file in `folder`, and waits until it answers.
fn start(mut command: Command, folder: PathBuf, address: SocketAddr) -> Proxy {
    let output = fs::File::create(folder.join("output.log")).unwrap();
    let errors = output.try_clone().unwrap();
    let process = command.stdin(Stdio::null()).stdout(output).stderr(errors).spawn().unwrap();
    let proxy = Proxy { process, folder };
    for _ in 0..100 {
        if fetch(address, "/healthz").is_ok() {
            return proxy;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("the proxy does not answer: {}", fs::read_to_string(proxy.folder.join("output.log")).unwrap());
}

fn nginx(folder: PathBuf, socket: &Path, address: SocketAddr) -> Proxy {
    let config = include_str!("../../.debian/nginx.conf");
    let config = replaced(config, "/run/jpki-checklist/socket", &socket.display().to_string());
    let config = replaced(&config, "listen 443 ssl http2; listen [::]:443 ssl http2;", &format!("listen {address};"));
    let config = replaced(&config, "listen 80; listen [::]:80;", &format!("listen {};", plain(address)));
    let config: String =
        config.lines().filter(|line| !line.contains("ssl_certificate")).map(|line| format!("{line}\n")).collect();
    let config = replaced(&config, "/var/log/nginx", &folder.display().to_string());
    let (path, example, site) = (folder.join("nginx.conf"), folder.join("checklist.conf"), folder.join("default"));
    fs::write(&example, config).unwrap();
    // Debian's own site, which takes requests without a name, and its configuration, as the package installs them.
    let default = fs::read_to_string("/etc/nginx/sites-available/default").unwrap();
    let default =
        replaced(&default, "listen 80 default_server;", &format!("listen {} default_server;", plain(address)));
    fs::write(&site, default.replace("listen [::]:80 default_server;", "")).unwrap();
    let mut main = fs::read_to_string("/etc/nginx/nginx.conf").unwrap();
    for (from, to) in [
        ("user www-data;", "user root;".to_owned()),
        ("/run/nginx.pid", folder.join("nginx.pid").display().to_string()),
        ("/var/log/nginx", folder.display().to_string()),
        ("/etc/nginx/conf.d/*.conf", example.display().to_string()),
        ("/etc/nginx/sites-enabled/*", site.display().to_string()),
    ] {
        main = replaced(&main, from, &to);
    }
    fs::write(&path, main).unwrap();
    let mut command = Command::new("nginx");
    command.arg("-c").arg(&path).args(["-e", "stderr", "-g", "daemon off;"]);
    start(command, folder, address)
}

/// The address at which nginx redirects to `https`, as port 80 is elsewhere.
fn plain(address: SocketAddr) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 3], address.port()))
}

fn caddy(folder: PathBuf, socket: &Path, address: SocketAddr) -> Proxy {
    let config = include_str!("../../.debian/Caddyfile");
    let config = replaced(config, "/run/jpki-checklist/socket", &socket.display().to_string());
    let config = replaced(
        &config,
        "\nchecklist.example.jp {",
        &format!("\nhttp://:{} {{\n\tbind {}", address.port(), address.ip()),
    );
    let config = config.replacen("{\n", "{\n\tadmin off\n\tauto_https off\n", 1);
    let path = folder.join("Caddyfile");
    fs::write(&path, config).unwrap();
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&path).env("HOME", &folder);
    start(command, folder, address)
}

/// Everything that the proxy has written.
fn written(folder: &Path) -> String {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let logs = files.filter(|path| path.extension().is_some_and(|extension| extension == "log"));
    logs.map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The site behind a proxy, with the address of the proxy and the socket between them.
fn behind(name: &str, proxy: StartProxy) -> (Server, Proxy, SocketAddr, PathBuf) {
    let (folder, address) = (folder(name), free());
    let socket = folder.join("site.sock");
    let line = format!(
        "exec \"$0\" --listen unix:{} --public-url https://checklist.example.jp --log-format off",
        socket.display()
    );
    let site = Server::start_by(&line);
    let proxy = proxy(folder, &socket, address);
    (site, proxy, address, socket)
}

fn logs_no_answers(name: &str, proxy: StartProxy) {
    let (site, proxy, address, socket) = behind(name, proxy);
    let secret = "secret=passport&office=kiire&visit=2027-02-14";
    let mut requests: Vec<Vec<u8>> = [
        SHEET.clone(),
        SHEET.replacen('?', "%3F", 1),
        SHEET.replacen("/sheet?", "/sheet.pdf?", 1),
        SHEET.replacen("/sheet?", "/sheet.json?", 1),
        SHEET.replacen("/sheet?", "/cardholder?", 1),
        SHEET.replacen("/sheet?", "/questions?", 1),
        "/ja/s/2513-WB02-1F".to_owned(),
        format!("/ja/secret?{secret}"),
        format!("/ja/?{}", secret.repeat(300)),
    ]
    .iter()
    .map(|path| get_request(path))
    .collect();
    requests
        .push(format!("POST /ja/sheet?{secret} HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nsecret").into_bytes());
    requests.push(format!("GET /ja/?{secret} HTTP/1.1\r\nHost: secret secret\r\n\r\n").into_bytes());
    for head in ["9.9\r\nHost: x", "1.0", "1.1\r\nHost:", "1.1", "1.1\r\nHost: x\r\nno header"] {
        requests.push(format!("GET /ja/?{secret} HTTP/{head}\r\n\r\n").into_bytes());
    }
    let send = |is_expected: &dyn Fn(u16) -> bool| {
        for request in &requests {
            let shown = String::from_utf8_lossy(&request[..request.len().min(60)]).into_owned();
            let mut stream = connect(address).unwrap();
            // The proxy may close the connection before it has read all of it.
            _ = stream.write_all(request);
            let Ok(response) = read(&mut stream, false) else { continue };
            assert!(is_expected(response.status), "{shown}: {}", response.status);
            if response.status == 502 {
                let head = response.head.to_lowercase();
                assert!(head.contains("content-security-policy: default-src 'none'"), "{shown}: {head}");
                assert!(response.text().contains("いまは表示できません"), "{shown}: {}", response.text());
            }
        }
    };
    // What is no HTTP/1.1 is refused in various ways; a PDF may take too long while other tests run.
    let is_refused = |status: u16| (400..500).contains(&status) || [503, 505].contains(&status);
    send(&|status| [200, 303].contains(&status) || is_refused(status));
    drop(site);
    send(&|status| status == 502 || is_refused(status));
    // A socket file without a listener, and none at all, are different errors.
    fs::remove_file(&socket).unwrap();
    send(&|status| status == 502 || is_refused(status));
    if name == "nginx" {
        for request in &requests {
            let mut stream = connect(plain(address)).unwrap();
            _ = stream.write_all(request);
            _ = read(&mut stream, false);
        }
        let mut stream = connect(plain(address)).unwrap();
        stream.write_all(&get_request(&SHEET)).unwrap();
        let response = read(&mut stream, false).unwrap();
        let is_redirect = response.status == 301 && response.head.contains("https://");
        assert!(is_redirect, "{}", response.head);
    }
    thread::sleep(Duration::from_millis(300));
    let written = written(&proxy.folder);
    for secret in SECRETS {
        // The address of the proxy itself may be in its start-up messages.
        let lines: Vec<_> = written.lines().filter(|line| line.contains(secret)).collect();
        let is_request = |line: &&&str| secret != "127.0.0.1" || line.contains("GET");
        assert_eq!(lines.iter().filter(is_request).count(), 0, "{secret}: {lines:#?}");
    }
}

#[test]
fn nginx_logs_no_answers() {
    let _turn = together();
    logs_no_answers("nginx", nginx);
}

#[test]
fn caddy_logs_no_answers() {
    let _turn = together();
    logs_no_answers("caddy", caddy);
}

/// Malformed requests, clients that send slowly, and one that opens many connections, through a proxy.
fn withstands_attacks(name: &str, proxy: StartProxy) {
    let (_site, _proxy, address, _) = behind(&format!("{name}-attacked"), proxy);
    let counts = send(address, 9, 2_000);
    assert!(counts[2] > 100 && counts[3] > 10, "hardly one came through to a page: {counts:?}");
    let slow: Vec<_> = (0..200)
        .map(|_| {
            let mut stream = connect(address).unwrap();
            stream.write_all(b"GET /ja/ HTTP/1.1\r\nHost: localhost\r\nX-Slow: ").unwrap();
            stream
        })
        .collect();
    assert_eq!(fetch(address, "/ja/").unwrap().status, 200, "a visitor beside slow clients");
    // Both examples wait for ten seconds for a head.
    thread::sleep(Duration::from_secs(12));
    for mut stream in slow {
        let answer = read(&mut stream, false);
        assert!(answer.is_err() || answer.is_ok_and(|answer| answer.status == 408), "a slow client is still connected");
    }
}

#[test]
#[ignore = "takes long: for a release"]
fn nginx_withstands_attacks() {
    let _turn = together();
    withstands_attacks("nginx", nginx);
}

#[test]
#[ignore = "takes long: for a release"]
fn caddy_withstands_attacks() {
    let _turn = together();
    withstands_attacks("caddy", caddy);
}

/// A client with 70 connections is held to a few. Nothing is refused to a visitor from elsewhere, but that a PDF takes too
/// long when none of it is optimized.
#[cfg(feature = "pdf")]
#[test]
#[ignore = "takes long: for a release"]
fn through_nginx_one_address_does_not_take_the_pdfs_of_others() {
    let _turn = alone();
    let (_site, _proxy, address, _) = behind("nginx-pdfs", nginx);
    let request = get_request(&SHEET.replacen("/sheet?", "/sheet.pdf?", 1));
    let is_over = AtomicBool::new(false);
    let (refused, received) = thread::scope(|scope| {
        let ask = || {
            let mut refused = 0;
            while !is_over.load(Ordering::Relaxed) {
                let mut stream = connect_from([127, 0, 0, 8], address);
                stream.write_all(&request).unwrap();
                refused += usize::from(read(&mut stream, false).is_ok_and(|answer| answer.status == 429));
                thread::sleep(Duration::from_millis(500));
            }
            refused
        };
        let clients: Vec<_> = (0..70).map(|_| scope.spawn(ask)).collect();
        let received: Vec<_> = (0..5)
            .map(|_| {
                let mut stream = connect_from([127, 0, 0, 9], address);
                stream.write_all(&request).unwrap();
                read(&mut stream, false).unwrap().status
            })
            .collect();
        is_over.store(true, Ordering::Relaxed);
        (clients.into_iter().map(|client| client.join().unwrap()).sum::<usize>(), received)
    });
    assert!(refused > 70, "only {refused} were refused");
    assert!(received.contains(&200) && !received.contains(&429), "a visitor got {received:?}");
}
