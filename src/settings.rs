//! Command line and environment.

use std::collections::HashMap;
use std::env;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::builder::RangedU64ValueParser;
use clap::error::{self, ContextKind, ContextValue};
use clap::{Arg, Args, Command, CommandFactory, FromArgMatches, Parser, ValueEnum};
use clap_mangen::Man;
use url::{Host, Url};

/// A printable checklist for the electronic certificate on a My Number Card, served as a website.
///
/// Every flag can also be set by the environment variable shown next to it.
#[derive(Clone, Debug, Parser)]
#[command(version)]
pub struct Settings {
    /// Addresses to listen on, separated by commas; ignored if systemd passes sockets
    #[arg(
        long,
        env = "JPKI_LISTEN",
        value_name = "ADDR:PORT|unix:PATH",
        value_delimiter = ',',
        default_value = "127.0.0.1:8080"
    )]
    pub listen: Vec<ListenAddr>,

    /// URL at which visitors reach the site, printed on every sheet; by default the first listening address
    #[arg(long, env = "JPKI_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,

    /// Address that serves metrics for Prometheus under /metrics; none by default
    #[arg(long, env = "JPKI_METRICS_LISTEN", value_name = "ADDR:PORT")]
    pub metrics_listen: Option<SocketAddr>,

    /// File with the facts of the city, such as counters and hours; by default those of Kagoshima City; as a service,
    /// /etc/jpki-checklist/city.toml if it exists
    #[arg(long, env = "JPKI_CITY", value_name = "FILE")]
    pub city: Option<PathBuf>,

    /// Whether the city's file is that of the service, or its absence.
    #[arg(skip)]
    pub is_of_service: bool,

    /// The variables that settings came from, by the name of the flag.
    #[arg(skip)]
    variables: HashMap<String, String>,

    /// Check the settings and the city's file, print what they say, and exit; also those in /etc/default/jpki-checklist
    #[arg(long)]
    pub check: bool,

    /// With --check: the city's file that this one replaces; ids and codes that it has on printed sheets must be kept
    #[arg(long, value_name = "OLD", requires = "check")]
    pub replaces: Option<PathBuf>,

    /// Print this manual page in the format of man, and exit
    #[arg(long)]
    pub man_page: bool,

    /// Format of the access log on standard error
    #[arg(long, env = "JPKI_LOG_FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,

    /// Resource limits.
    #[command(flatten)]
    pub limits: Limits,
}

/// Where the service has its settings and its city's file, if there are any: those that `--check` looks at as well.
const SERVICE_SETTINGS: &str = "/etc/default/jpki-checklist";
const SERVICE_CITY: &str = "/etc/jpki-checklist/city.toml";

/// A file of the service, unless there is none: one that cannot be reached is an error later.
fn file_of_service(path: &str) -> Option<&Path> {
    let path = Path::new(path);
    let is_absent = fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound);
    (!is_absent).then_some(path)
}

/// The variables of the settings file of the service.
/// Errors: the file or a line of it cannot be read, or it sets a variable of ours that does not exist.
fn variables_of_service(command: &Command) -> Result<HashMap<String, String>, String> {
    let Some(path) = file_of_service(SERVICE_SETTINGS) else { return Ok(HashMap::new()) };
    let wrong = |error: &dyn fmt::Display| format!("{SERVICE_SETTINGS}: {error}");
    let variables = dotenvy::from_path_iter(path).map_err(|error| wrong(&error))?;
    let variables: HashMap<_, _> = variables.collect::<Result<_, _>>().map_err(|error| wrong(&error))?;
    let is_known = |name: &str| command.get_arguments().filter_map(Arg::get_env).any(|known| known == name);
    match variables.keys().find(|name| name.starts_with("JPKI_") && !is_known(name)) {
        Some(unknown) => Err(wrong(&format!("there is no setting {unknown}; see jpki-checklist --help"))),
        None => Ok(variables),
    }
}

/// Whether systemd has started the program to serve, and waits for it to say that it is ready.
pub fn is_service() -> bool {
    env::var_os("NOTIFY_SOCKET").is_some() && env::args_os().all(|argument| argument != "--check")
}

impl Settings {
    /// Reads the command line, then the variables of the environment; as a service and for a check, those in the settings
    /// file of the service take precedence over these, and its city's file is the default. An empty variable is unset.
    /// Errors: the first setting that is wrong, with its variable if it came from one; or the help that was asked for.
    pub fn read() -> Result<Self, clap::Error> {
        let given: Vec<_> = env::args_os().collect();
        let is_given = |flag: &str| {
            let name = format!("--{flag}");
            given.iter().filter_map(|given| given.to_str()).any(|given| given.split('=').next() == Some(&name))
        };
        let is_for_service = is_service() || is_given("check");
        let mut command = Self::command();
        let of_service = if is_for_service { variables_of_service(&command) } else { Ok(HashMap::new()) };
        let of_service = of_service.map_err(|wrong| command.error(error::ErrorKind::InvalidValue, wrong))?;
        let (mut arguments, mut variables) = (given.clone(), HashMap::new());
        for argument in command.get_arguments() {
            let (Some(flag), Some(variable)) = (argument.get_long(), argument.get_env()) else { continue };
            let value = variable.to_str().and_then(|name| of_service.get(name)).map(OsString::from);
            let value = value.or_else(|| env::var_os(variable)).filter(|value| !value.is_empty());
            if let Some(value) = value.filter(|_| !is_given(flag)) {
                if value.to_str().is_none() && flag != "city" {
                    let wrong = format!("{} is not in UTF-8", variable.display());
                    return Err(Self::command().error(error::ErrorKind::InvalidUtf8, wrong));
                }
                let mut argument = OsString::from(format!("--{flag}="));
                argument.push(value);
                arguments.insert(1.min(arguments.len()), argument);
                variables.insert(flag.to_owned(), variable.to_string_lossy().into_owned());
            }
        }
        command = command.mut_args(|argument| if is_given("help") { argument } else { argument.env(None::<&str>) });
        let matches = command.clone().try_get_matches_from(arguments).map_err(|mut error| {
            let said = error.to_string();
            if let Some((_, variable)) = variables.iter().find(|(flag, _)| said.contains(&format!("--{flag} "))) {
                let flag = error.get(ContextKind::InvalidArg).map(ToString::to_string).unwrap_or_default();
                error.insert(ContextKind::InvalidArg, ContextValue::String(format!("{variable} ({flag})")));
            }
            error
        })?;
        let mut settings = Self::from_arg_matches(&matches)?;
        settings.is_of_service = is_for_service && !is_given("city");
        if settings.is_of_service && settings.city.is_none() {
            settings.city = file_of_service(SERVICE_CITY).map(PathBuf::from);
        }
        settings.variables = variables;
        Ok(settings)
    }

    /// What is wrong with the value of a setting, with the variable that it came from, if it did.
    pub fn wrong(&self, flag: &str, error: &dyn fmt::Display) -> String {
        self.variables.get(flag).map_or_else(|| error.to_string(), |variable| format!("{variable} (--{flag}): {error}"))
    }

    /// Whether a check looks at a settings file of the service.
    pub fn has_settings_of_service(&self) -> bool {
        self.is_of_service && file_of_service(SERVICE_SETTINGS).is_some()
    }

    /// The files of the service that its user must be able to read, with the flag that names one.
    pub fn files_of_service(&self) -> impl Iterator<Item = (&'static str, &Path)> {
        let settings = file_of_service(SERVICE_SETTINGS).map(|file| ("", file));
        let city = self.city.as_deref().map(|file| ("city", file));
        settings.into_iter().chain(city).filter(|_| self.is_of_service)
    }

    /// The manual page, in the format that `man` reads.
    /// Errors: none: writing to memory does not fail.
    pub fn manual_page() -> io::Result<String> {
        let mut page = Vec::new();
        Man::new(Self::command()).render(&mut page)?;
        String::from_utf8(page).map_err(io::Error::other)
    }
}

/// Default of [`Limits::max_header_bytes`].
pub const DEFAULT_MAX_HEADER_BYTES: usize = 16 * 1024;

/// Resource limits.
#[derive(Args, Clone, Debug)]
pub struct Limits {
    /// Number of request threads; by default one per core but one, which is left to the proxy and the PDFs
    #[arg(long, env = "JPKI_WORKERS", value_name = "COUNT", value_parser = RangedU64ValueParser::<usize>::new().range(1..=512))]
    pub workers: Option<usize>,

    /// Maximum number of open connections; further ones wait to be accepted
    #[arg(long, env = "JPKI_MAX_CONNECTIONS", value_name = "COUNT", default_value = "10000", value_parser = RangedU64ValueParser::<usize>::new().range(1..=1_000_000))]
    pub max_connections: usize,

    /// Maximum size of request line and headers in bytes, up to 131072
    #[arg(long = "max-head", env = "JPKI_MAX_HEAD", value_name = "BYTES", default_value_t = DEFAULT_MAX_HEADER_BYTES, value_parser = RangedU64ValueParser::<usize>::new().range(4096..=131_072))]
    pub max_header_bytes: usize,

    /// Seconds within which a client must send request line and headers
    #[arg(long, env = "JPKI_HEAD_TIMEOUT", value_name = "SECONDS", default_value = "5", value_parser = seconds())]
    pub head_timeout: u64,

    /// Seconds for which a connection stays open for a next request; by default 75 on Unix sockets, and one response on TCP
    #[arg(long, env = "JPKI_KEEP_ALIVE", value_name = "SECONDS", value_parser = seconds())]
    pub keep_alive: Option<u64>,

    /// Seconds after which a client of a TCP port that reads nothing is disconnected
    #[arg(long, env = "JPKI_WRITE_TIMEOUT", value_name = "SECONDS", default_value = "30", value_parser = seconds())]
    pub write_timeout: u64,

    /// Seconds that running requests get to finish after SIGTERM
    #[arg(long, env = "JPKI_SHUTDOWN_TIMEOUT", value_name = "SECONDS", default_value = "10", value_parser = seconds())]
    pub shutdown_timeout: u64,
}

/// An address to listen on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListenAddr {
    /// IP address and port.
    Tcp(SocketAddr),
    /// Path of a Unix socket.
    Unix(PathBuf),
}

impl FromStr for ListenAddr {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.strip_prefix("unix:") {
            Some("") => Err("expected a path after unix:".to_owned()),
            Some(path) => Ok(Self::Unix(path.into())),
            None => text
                .parse()
                .map(Self::Tcp)
                .map_err(|_| "expected an address such as 127.0.0.1:8080 or unix:/run/site".to_owned()),
        }
    }
}

impl fmt::Display for ListenAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => write!(f, "{address}"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// Format of the access log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For humans.
    Text,
    /// One JSON object per line.
    Json,
    /// Only warnings and errors.
    Off,
}

/// One second to one hour.
fn seconds() -> RangedU64ValueParser<u64> {
    RangedU64ValueParser::new().range(1..=3600)
}

/// Maximum length of the public URL in characters, so that the URL of a sheet fits into a QR code.
const MAX_PUBLIC_URL: usize = 200;

/// Parses an `http` or `https` URL that consists of a host and optionally a port, and removes the trailing slash.
fn public_url(text: &str) -> Result<String, String> {
    let example = "expected a URL such as https://checklist.example.jp";
    // The parser silently removes tabs and line breaks.
    if text.chars().any(|character| character.is_control() || character.is_whitespace()) {
        return Err(format!("{example}, without blanks and control characters"));
    }
    let url = Url::parse(text).map_err(|error| format!("{example}: {error}"))?;
    let has_host = match url.host() {
        Some(Host::Domain(name)) => !name.is_empty(),
        Some(Host::Ipv4(address)) => !address.is_unspecified(),
        Some(Host::Ipv6(address)) => !address.is_unspecified(),
        None => false,
    };
    if !matches!(url.scheme(), "http" | "https") || !has_host {
        return Err(example.to_owned());
    }
    let has_user = !url.username().is_empty() || url.password().is_some();
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() || has_user {
        return Err(format!("{example}, without path, query and user"));
    }
    let url = url.as_str().trim_end_matches('/').to_owned();
    if url.len() > MAX_PUBLIC_URL {
        return Err(format!("expected at most {MAX_PUBLIC_URL} characters"));
    }
    Ok(url)
}
