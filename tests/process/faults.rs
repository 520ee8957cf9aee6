//! Failures of the environment.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::client::{connect, fetch};
use crate::server::{SHEET, Server, program};
use crate::turns::together;

#[test]
fn a_full_disk_or_a_closed_pipe_does_not_stop_the_server() {
    let _turn = together();
    let full = || Stdio::from(File::options().write(true).open("/dev/full").unwrap());
    for (outputs, why) in [
        ([full(), full()], "a full disk"),
        ([Stdio::piped(), Stdio::piped()], "pipes that were closed at the other end"),
    ] {
        // The executable cannot print its port here, so a free port is chosen first.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let [stdout, stderr] = outputs;
        let mut command = Command::new(program());
        let mut process = command.args(["--listen", &port.to_string()]).stdout(stdout).stderr(stderr).spawn().unwrap();
        drop((process.stdout.take(), process.stderr.take()));
        assert_serves(port, why);
        process.kill().unwrap();
        process.wait().unwrap();
    }
}

#[test]
fn closed_outputs_do_not_stop_the_server() {
    let _turn = together();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let line = format!("exec \"$0\" --listen {port} >&- 2>&-");
    let mut process = Command::new("sh").args(["-c", &line, program()]).spawn().unwrap();
    assert_serves(port, "closed outputs");
    process.kill().unwrap();
    process.wait().unwrap();
}

#[test]
fn an_unread_log_does_not_stop_the_server() {
    let _turn = together();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = Command::new(program());
    let mut process = command.args(["--listen", &port.to_string()]).stderr(Stdio::piped()).spawn().unwrap();
    assert_serves(port, "a pipe that is full");
    process.kill().unwrap();
    process.wait().unwrap();
}

/// Sends more requests than log lines fit into a pipe and the queue.
fn assert_serves(address: SocketAddr, why: &str) {
    let up = (0..100).any(|_| {
        thread::sleep(Duration::from_millis(50));
        fetch(address, "/healthz").is_ok()
    });
    assert!(up, "{why}: it does not serve");
    for _ in 0..3000 {
        assert_eq!(fetch(address, "/ja/").unwrap().status, 200, "{why}");
    }
}

#[test]
fn the_server_recovers_from_the_limit_of_open_files() {
    let _turn = together();
    let server = Server::start_by("ulimit -n 64; exec \"$0\" --listen 127.0.0.1:0 --head-timeout 2");
    let crowd: Vec<_> = (0..300).map(|_| connect(server.address).unwrap()).collect();
    thread::sleep(Duration::from_secs(1));
    println!("{} of 64 files are open", server.files());
    assert!(server.files() > 55);
    drop(crowd);
    assert_eq!(fetch(server.address, SHEET).unwrap().status, 200);
    assert!(!server.logged().contains("panicked"));
}
