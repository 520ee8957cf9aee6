//! The executable, started for a test and stopped at its end.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::LazyLock;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The executable: the one that was built with the tests, or the one that `TESTED_PROGRAM` names.
pub fn program() -> &'static str {
    static PROGRAM: LazyLock<String> = LazyLock::new(|| {
        env::var("TESTED_PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_jpki-checklist").to_owned())
    });
    &PROGRAM
}

pub use crate::complete_answers::FULLEST_PAGE as SHEET;

pub struct Server {
    process: Child,
    pub address: SocketAddr,
    log: Receiver<String>,
}

impl Server {
    /// Starts it on a free port.
    pub fn start(settings: &[&str]) -> Self {
        let mut command = Command::new(program());
        command.args(["--listen", "127.0.0.1:0"]).args(settings).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self::ready(command)
    }

    /// Starts it with a shell command, in which `"$0"` is the executable.
    pub fn start_by(line: &str) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", line, program()]).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self::ready(command)
    }

    /// Starts it with a socket passed like systemd does.
    pub fn start_on(socket: impl Into<OwnedFd>, settings: &str) -> Self {
        Self::start_file_on(Path::new(program()), socket, settings)
    }

    /// Starts this file with a socket passed like systemd does.
    pub fn start_file_on(file: &Path, socket: impl Into<OwnedFd>, settings: &str) -> Self {
        let line = format!("exec 3<&0 0</dev/null; LISTEN_PID=$$ LISTEN_FDS=1 exec \"$0\" {settings}");
        let mut command = Command::new("sh");
        command.args(["-c", &line]).arg(file).stdin(socket.into()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self::ready(command)
    }

    fn ready(mut command: Command) -> Self {
        let mut process = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let first = line.split_once("ready: ").map_or("", |(_, places)| places).split_whitespace().next();
        let place = first.unwrap_or("").trim_start_matches("http://").trim_end_matches('/');
        let address = place.parse().unwrap_or(SocketAddr::from(([0, 0, 0, 0], 0)));
        let (lines, log) = channel();
        let stderr = BufReader::new(process.stderr.take().unwrap());
        // The pipe is drained even if the test does not read the log.
        thread::spawn(move || stderr.lines().map_while(Result::ok).for_each(|line| _ = lines.send(line)));
        Self { process, address, log }
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Resident memory in KiB.
    pub fn memory(&self) -> usize {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// Number of open file descriptors.
    pub fn files(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.id())).unwrap().count()
    }

    /// Waits until at most this many file descriptors are open.
    pub fn wait_for_open_files(&self, files: usize, most: Duration) {
        wait_until(most, &format!("{files} files are open"), || self.files() <= files);
    }

    /// Sends SIGTERM.
    pub fn terminate(&self) {
        self.signal("TERM");
    }

    /// Sends a signal.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.id().to_string()]).status().unwrap();
        assert!(sent.success(), "SIG{name}");
    }

    /// Waits until it ends, for a minute at most.
    pub fn wait(&mut self) -> ExitStatus {
        let mut status = None;
        wait_until(Duration::from_mins(1), "the server ends", || {
            status = self.process.try_wait().unwrap();
            status.is_some()
        });
        status.unwrap()
    }

    /// The log so far.
    pub fn logged(&self) -> String {
        self.log.try_iter().map(|line| line + "\n").collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// Waits until something holds, and fails the test if it does not in this time.
pub fn wait_until(most: Duration, what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < most, "not within {most:?}: {what}");
        thread::sleep(Duration::from_millis(20));
    }
}

/// A command that is ended after a minute, with status 124, so that a program that should have ended fails the test.
pub fn within_a_minute(program: &str) -> Command {
    let mut command = Command::new("timeout");
    command.args(["60", program]);
    command
}

/// Runs it until it exits, for a minute at most: exit status, standard output, standard error.
pub fn run(settings: &[&str]) -> (Option<i32>, String, String) {
    let mut process = within_a_minute(program())
        .args(settings)
        .env_clear()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut said, mut complained) = (String::new(), String::new());
    process.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    process.stderr.take().unwrap().read_to_string(&mut complained).unwrap();
    (process.wait().unwrap().code(), said, complained)
}
