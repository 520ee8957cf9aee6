//! The program as a process, on sockets: its settings, its limits, its end, and whoever means it ill.
//!
//! Needs some 6,000 open files for its thousands of connections: `ulimit -n "$(ulimit -Hn)"` before it.
//! Figures are printed with `--nocapture`; none of them is asserted.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod client;
mod faults;
mod limits;
mod malformed_requests;
mod server;
mod settings;
mod shutdown;
mod slow_clients;
mod sockets;
