//! Command line and environment.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::RangedU64ValueParser;
use clap::{Args, Parser, ValueEnum};

/// A printable checklist for the electronic certificate on a My Number Card, served as a website.
///
/// Every flag can also be set in the environment, under the name that stands beside it.
#[derive(Clone, Debug, Parser)]
#[command(version)]
pub struct Settings {
    /// Where to listen; several with commas between them. Sockets from systemd go before it
    #[arg(long, env, value_name = "ADDR:PORT|unix:PATH", value_delimiter = ',', default_value = "127.0.0.1:8080")]
    pub listen: Vec<Place>,

    /// Where visitors reach the site, printed on every sheet; without it, the first listening address
    #[arg(long, env, value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,

    /// Where Prometheus finds the figures, under /metrics; without it, nowhere
    #[arg(long, env, value_name = "ADDR:PORT")]
    pub metrics_listen: Option<SocketAddr>,

    /// How a line of the log looks
    #[arg(long, env, value_enum, default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,

    /// What one visitor, or many at once, may take.
    #[command(flatten)]
    pub limits: Limits,
}

/// What one visitor, or many at once, may take.
#[derive(Args, Clone, Debug)]
pub struct Limits {
    /// Threads that answer requests; without it, one for each core but one, which is left to the proxy and the PDFs
    #[arg(long, env, value_name = "COUNT", value_parser = RangedU64ValueParser::<usize>::new().range(1..=1024))]
    pub workers: Option<usize>,

    /// Connections that are open at once; more of them wait to be accepted
    #[arg(long, env, value_name = "COUNT", default_value = "10000", value_parser = RangedU64ValueParser::<usize>::new().range(1..=1_000_000))]
    pub max_connections: usize,

    /// Bytes of a request's first line and headers; the most that can be read is 131072
    #[arg(long, env, value_name = "BYTES", default_value = "16384", value_parser = RangedU64ValueParser::<usize>::new().range(4096..=131_072))]
    pub max_head: usize,

    /// Seconds that a visitor has for sending the head of a request
    #[arg(long, env, value_name = "SECONDS", default_value = "5", value_parser = seconds())]
    pub head_timeout: u64,

    /// Seconds that a connection stays open without a request
    #[arg(long, env, value_name = "SECONDS", default_value = "15", value_parser = seconds())]
    pub keep_alive: u64,

    /// Seconds that an answer waits for a visitor who takes nothing of it
    #[arg(long, env, value_name = "SECONDS", default_value = "30", value_parser = seconds())]
    pub write_timeout: u64,

    /// Seconds that requests under way are given after SIGTERM
    #[arg(long, env, value_name = "SECONDS", default_value = "10", value_parser = seconds())]
    pub shutdown_timeout: u64,
}

/// Where to listen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// An address and a port.
    Tcp(SocketAddr),
    /// The path of a Unix socket.
    Unix(PathBuf),
}

impl FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.strip_prefix("unix:") {
            Some("") => Err("write the path of the socket behind unix:".to_owned()),
            Some(path) => Ok(Self::Unix(path.into())),
            None => {
                text.parse().map(Self::Tcp).map_err(|_| "write it like 127.0.0.1:8080 or unix:/run/site".to_owned())
            }
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => write!(f, "{address}"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// How a line of the log looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs: an object a line.
    Json,
    /// No lines for requests; only what went wrong.
    Off,
}

/// Between a second and an hour.
fn seconds() -> RangedU64ValueParser<u64> {
    RangedU64ValueParser::new().range(1..=3600)
}

/// Reads an `http` or `https` address without query; a slash at its end is dropped.
fn public_url(url: &str) -> Result<String, String> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['?', '#', ' ']) => Ok(url.trim_end_matches('/').to_owned()),
        _ => Err("write it like https://checklist.example.jp".to_owned()),
    }
}
