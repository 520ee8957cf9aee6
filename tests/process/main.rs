//! The program as a process, on sockets: its settings, its limits, its end, and whoever means it ill.
//!
//! Needs some 6,000 open files for its thousands of connections: `ulimit -n "$(ulimit -Hn)"` before it.
//! Figures are printed with `--nocapture`; none of them is asserted.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod client;
mod ending;
mod faults;
mod hostile;
mod limits;
mod server;
mod settings;
mod sockets;
mod unpleasant;
