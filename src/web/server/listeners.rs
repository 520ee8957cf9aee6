//! The sockets that the server listens on.

use std::fs::Permissions;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpListener};
use std::os::fd::AsFd;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::time::Duration;
use std::{fmt, fs};

use listenfd::ListenFd;
use socket2::{Domain, SockRef, Socket, Type};

use crate::settings::{ListenAddr, Settings};

/// Maximum number of connections waiting to be accepted, per socket.
const BACKLOG: i32 = 4096;

/// Open sockets: for visitors, and for metrics.
#[derive(Debug)]
pub struct Listeners {
    pub(super) tcp: Vec<TcpListener>,
    pub(super) unix: Vec<UnixListener>,
    pub(super) metrics: Option<TcpListener>,
    /// Why there are no metrics, which are not worth ending for.
    pub(super) metrics_error: Option<ListenError>,
    names: Vec<String>,
    write_timeout: Duration,
}

/// A socket could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {error}")]
pub struct ListenError {
    address: String,
    error: io::Error,
}

impl ListenError {
    fn new(address: &impl fmt::Display) -> impl FnOnce(io::Error) -> Self {
        let address = address.to_string();
        move |error| Self { address, error }
    }
}

impl Listeners {
    /// Adopts the sockets passed by systemd, or opens those in the settings if there are none.
    /// Errors: if an address is in use or not of this machine, or a socket passed by systemd does not listen.
    pub fn open(settings: &Settings) -> Result<Self, ListenError> {
        let mut listeners = Self {
            tcp: Vec::new(),
            unix: Vec::new(),
            metrics: None,
            metrics_error: None,
            names: Vec::new(),
            write_timeout: Duration::from_secs(settings.limits.write_timeout),
        };
        let mut passed = ListenFd::from_env();
        for index in 0..passed.len() {
            let name = format!("socket {index} from systemd");
            listeners.adopt_systemd(&mut passed, index).map_err(ListenError::new(&name))?;
        }
        if passed.len() == 0 {
            for address in &settings.listen {
                listeners.bind(address, &settings.listen).map_err(ListenError::new(address))?;
            }
        }
        if let Some(address) = &settings.metrics_listen {
            let listener = tcp(*address, false).and_then(|listener| listeners.with_write_timeout(listener));
            match listener.map_err(ListenError::new(address)) {
                Ok(listener) => listeners.metrics = Some(listener),
                Err(error) => listeners.metrics_error = Some(error),
            }
        }
        Ok(listeners)
    }

    /// The URL of the first TCP socket, without a trailing slash; `None` if there are only Unix sockets, or if the
    /// socket listens on all addresses, so that visitors need another one.
    pub fn url(&self) -> Option<String> {
        let address = self.tcp.first()?.local_addr().ok()?;
        (!address.ip().is_unspecified()).then(|| format!("http://{address}"))
    }

    /// The addresses, for the start-up message.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    fn adopt_systemd(&mut self, passed: &mut ListenFd, index: usize) -> io::Result<()> {
        // `take_tcp_listener` fails on a Unix socket and leaves it in place.
        match passed.take_tcp_listener(index) {
            Ok(Some(listener)) => {
                check_listening(&listener)?;
                self.add_tcp(listener)
            }
            Ok(None) => Ok(()),
            Err(_) => {
                if let Some(listener) = passed.take_unix_listener(index)? {
                    check_listening(&listener)?;
                    self.names.push("a Unix socket from systemd".to_owned());
                    self.unix.push(listener);
                }
                Ok(())
            }
        }
    }

    /// An address of IPv6 is for IPv4 as well, unless another one of `all` is.
    fn bind(&mut self, address: &ListenAddr, all: &[ListenAddr]) -> io::Result<()> {
        match address {
            ListenAddr::Tcp(address) => {
                let is_ipv4 = |other: &ListenAddr| matches!(other, ListenAddr::Tcp(other) if other.is_ipv4() && other.port() == address.port());
                self.add_tcp(tcp(*address, address.is_ipv6() && all.iter().any(is_ipv4))?)
            }
            ListenAddr::Unix(path) => {
                self.unix.push(unix(path)?);
                self.names.push(address.to_string());
                Ok(())
            }
        }
    }

    fn add_tcp(&mut self, listener: TcpListener) -> io::Result<()> {
        self.names.push(format!("http://{}/", listener.local_addr()?));
        self.tcp.push(self.with_write_timeout(listener)?);
        Ok(())
    }

    /// Ends clients that read nothing; accepted connections inherit it.
    fn with_write_timeout(&self, listener: TcpListener) -> io::Result<TcpListener> {
        SockRef::from(&listener).set_tcp_user_timeout(Some(self.write_timeout))?;
        Ok(listener)
    }
}

/// Rejects a socket that does not listen, such as one that systemd has accepted (`Accept=yes`).
fn check_listening(socket: &impl AsFd) -> io::Result<()> {
    if SockRef::from(socket).is_listener()? { Ok(()) } else { Err(io::Error::other("the socket does not listen")) }
}

fn tcp(address: SocketAddr, is_ipv6_only: bool) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    if is_ipv6_only {
        socket.set_only_v6(true)?;
    }
    // Allows the port to be reused as soon as the process has ended.
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

/// Binds a path, replacing the socket of a process that has ended.
///
/// Every user of the machine may connect, as to a loopback port, because a proxy runs as another user.
fn unix(path: &Path) -> io::Result<UnixListener> {
    let listener = bind_or_replace(path)?;
    fs::set_permissions(path, Permissions::from_mode(0o666))?;
    Ok(listener)
}

fn bind_or_replace(path: &Path) -> io::Result<UnixListener> {
    match UnixListener::bind(path) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            // Anything but an abandoned socket is left alone: a file or a link would be lost.
            let is_socket = fs::symlink_metadata(path)?.file_type().is_socket();
            let is_abandoned =
                is_socket && UnixStream::connect(path).is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused);
            if !is_abandoned {
                return Err(error);
            }
            fs::remove_file(path)?;
            UnixListener::bind(path)
        }
        bound => bound,
    }
}
