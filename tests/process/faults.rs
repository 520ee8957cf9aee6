//! What can break around the program.

use std::fs::File;
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::client::{connect, fetch, get_request, read};
use crate::server::{PROGRAM, SHEET, Server};

#[test]
fn a_full_disk_or_an_output_without_a_reader_stops_nothing() {
    let full = || Stdio::from(File::options().write(true).open("/dev/full").unwrap());
    for (outputs, why) in [
        ([full(), full()], "a full disk"),
        ([Stdio::piped(), Stdio::piped()], "pipes that were closed at the other end"),
    ] {
        // The port is told by nobody: it is looked for beforehand.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let [stdout, stderr] = outputs;
        let mut command = Command::new(PROGRAM);
        let mut process = command.args(["--listen", &port.to_string()]).stdout(stdout).stderr(stderr).spawn().unwrap();
        drop((process.stdout.take(), process.stderr.take()));
        serves(port, why);
        process.kill().unwrap();
        process.wait().unwrap();
    }
}

#[test]
fn closed_outputs_stop_nothing() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let line = format!("exec \"$0\" --listen {port} >&- 2>&-");
    let mut process = Command::new("sh").args(["-c", &line, PROGRAM]).spawn().unwrap();
    serves(port, "closed outputs");
    process.kill().unwrap();
    process.wait().unwrap();
}

#[test]
fn a_log_that_nobody_takes_stops_nothing() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = Command::new(PROGRAM);
    let mut process = command.args(["--listen", &port.to_string()]).stderr(Stdio::piped()).spawn().unwrap();
    serves(port, "a pipe that is full");
    process.kill().unwrap();
    process.wait().unwrap();
}

/// Far more requests than lines fit into a pipe or a queue.
fn serves(address: SocketAddr, why: &str) {
    let up = (0..100).any(|_| {
        thread::sleep(Duration::from_millis(50));
        fetch(address, "/healthz").is_ok()
    });
    assert!(up, "{why}: it does not serve");
    let mut stream = connect(address).unwrap();
    for _ in 0..3000 {
        stream.write_all(&get_request("/ja/")).unwrap();
        assert_eq!(read(&mut stream, false).unwrap().status, 200, "{why}");
    }
}

#[test]
fn a_limit_of_open_files_is_survived() {
    let server = Server::start_by("ulimit -n 64; exec \"$0\" --listen 127.0.0.1:0 --head-timeout 2");
    let crowd: Vec<_> = (0..300).map(|_| connect(server.address).unwrap()).collect();
    thread::sleep(Duration::from_secs(1));
    println!("{} of 64 files are open", server.files());
    assert!(server.files() > 55);
    drop(crowd);
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    assert!(!server.logged().contains("panicked"));
}
