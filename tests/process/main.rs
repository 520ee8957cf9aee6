//! The executable against malformed, slow, idle and non-reading clients, its settings, limits and shutdown.
//!
//! Those that are ignored need some 6,000 open files: run `ulimit -n "$(ulimit -Hn)"` first.
//! `--nocapture` prints measurements, which are not asserted.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a panic fails the test")]
#![expect(clippy::format_collect, clippy::format_push_string, reason = "clarity matters more than speed in tests")]

mod city;
mod client;
#[path = "../site/complete_answers.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod complete_answers;
mod faults;
mod limits;
mod malformed_requests;
mod proxy;
mod server;
mod settings;
mod shutdown;
mod slow_clients;
mod sockets;
mod turns;
