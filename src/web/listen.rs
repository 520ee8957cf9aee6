//! The sockets that the site listens on.

use std::fs::Permissions;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::time::Duration;
use std::{fmt, fs};

use listenfd::ListenFd;
use socket2::{Domain, SockRef, Socket, Type};

use crate::settings::{Place, Settings};

/// Connections that wait to be accepted, on each socket.
const BACKLOG: i32 = 4096;

/// Sockets that listen.
#[derive(Debug)]
pub struct Sockets {
    pub(super) tcp: Vec<TcpListener>,
    pub(super) unix: Vec<UnixListener>,
    pub(super) metrics: Option<TcpListener>,
    names: Vec<String>,
}

/// A place where the site cannot listen.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {place}: {error}")]
pub struct CannotListen {
    place: String,
    error: io::Error,
}

impl CannotListen {
    fn new(place: &impl fmt::Display) -> impl FnOnce(io::Error) -> Self {
        let place = place.to_string();
        move |error| Self { place, error }
    }
}

impl Sockets {
    /// Takes the sockets that systemd hands over; where there are none, opens those of the settings.
    ///
    /// # Errors
    ///
    /// When an address is in use or does not belong to this machine, or what systemd handed over does not listen.
    pub fn open(settings: &Settings) -> Result<Self, CannotListen> {
        let mut sockets = Self { tcp: Vec::new(), unix: Vec::new(), metrics: None, names: Vec::new() };
        let mut handed = ListenFd::from_env();
        for place in 0..handed.len() {
            sockets.take(&mut handed, place).map_err(CannotListen::new(&format!("socket {place} from systemd")))?;
        }
        if handed.len() == 0 {
            for place in &settings.listen {
                sockets.bind(place).map_err(CannotListen::new(place))?;
            }
        }
        for listener in &sockets.tcp {
            let wait = Duration::from_secs(settings.limits.write_timeout);
            give_up_after(listener, wait).map_err(CannotListen::new(&"a socket"))?;
        }
        if let Some(address) = &settings.metrics_listen {
            sockets.metrics = Some(tcp(*address).map_err(CannotListen::new(address))?);
        }
        Ok(sockets)
    }

    /// The address that a browser on this machine opens, without a slash at the end; none for Unix sockets alone.
    #[must_use]
    pub fn url(&self) -> Option<String> {
        let address = self.tcp.first()?.local_addr().ok()?;
        Some(format!("http://{address}"))
    }

    /// Where the site listens, for people.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    fn take(&mut self, handed: &mut ListenFd, place: usize) -> io::Result<()> {
        // A Unix socket is refused by the first and stays where it is.
        match handed.take_tcp_listener(place) {
            Ok(Some(listener)) => self.add_tcp(listener),
            Ok(None) => Ok(()),
            Err(_) => {
                if let Some(listener) = handed.take_unix_listener(place)? {
                    self.names.push("a Unix socket from systemd".to_owned());
                    self.unix.push(listener);
                }
                Ok(())
            }
        }
    }

    fn bind(&mut self, place: &Place) -> io::Result<()> {
        match place {
            Place::Tcp(address) => self.add_tcp(tcp(*address)?),
            Place::Unix(path) => {
                self.unix.push(unix(path)?);
                self.names.push(place.to_string());
                Ok(())
            }
        }
    }

    fn add_tcp(&mut self, listener: TcpListener) -> io::Result<()> {
        self.names.push(format!("http://{}/", listener.local_addr()?));
        self.tcp.push(listener);
        Ok(())
    }
}

fn tcp(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    // The port is free again as soon as the program has ended.
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

/// Binds a path, also where a program that has ended left its socket behind.
///
/// Everybody on this machine may ask, as at a port of the loopback: a proxy runs as another user.
fn unix(path: &Path) -> io::Result<UnixListener> {
    let listener = unix_of_this_user(path)?;
    fs::set_permissions(path, Permissions::from_mode(0o666))?;
    Ok(listener)
}

fn unix_of_this_user(path: &Path) -> io::Result<UnixListener> {
    match UnixListener::bind(path) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let left_behind =
                UnixStream::connect(path).is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused);
            if !left_behind {
                return Err(error);
            }
            fs::remove_file(path)?;
            UnixListener::bind(path)
        }
        bound => bound,
    }
}

/// Lets the system end a connection whose other side takes nothing for so long.
fn give_up_after(listener: &TcpListener, wait: Duration) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    SockRef::from(listener).set_tcp_user_timeout(Some(wait))?;
    #[cfg(not(target_os = "linux"))]
    let _ = (SockRef::from(listener), wait);
    Ok(())
}
