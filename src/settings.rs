//! Command line and environment.

use std::net::SocketAddr;

use clap::Parser;

/// A printable checklist for the electronic certificate on a My Number Card, served as a website.
#[derive(Clone, Debug, Parser)]
#[command(version)]
pub struct Settings {
    /// Where to listen
    #[arg(long, env, value_name = "ADDR:PORT", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// Where visitors reach the site, printed on every sheet; without it, the listening address
    #[arg(long, env, value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,
}

/// Reads an `http` or `https` address without query; a slash at its end is dropped.
fn public_url(url: &str) -> Result<String, String> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['?', '#', ' ']) => Ok(url.trim_end_matches('/').to_owned()),
        _ => Err("write it like https://checklist.example.jp".to_owned()),
    }
}
