//! The server: worker threads, limits and shutdown. What Actix does not limit, the proxy does.

use std::future::poll_fn;
use std::io;
use std::task::Poll;
use std::thread::available_parallelism;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::middleware::from_fn;
use actix_web::rt::net::TcpStream;
use actix_web::rt::signal::unix::{SignalKind, signal};
use actix_web::{App, HttpServer, rt, web};
use sd_notify::NotifyState;

use self::listeners::Listeners;
use super::app::app;
use super::metrics;
use super::middleware::{self, validation::OneResponse};
use super::state::AppState;
use crate::city::error::CityFileError;
use crate::city::facts::City;
use crate::settings::Limits;

pub mod listeners;

/// Grace period for accepted connections to reach a worker.
const ACCEPT_DRAIN: Duration = Duration::from_millis(100);

/// How long a proxy may leave a connection to a Unix socket idle: longer than proxies do by default, so that they close
/// it and never send a request into a closing one.
const PROXY_KEEP_ALIVE: Duration = Duration::from_secs(75);

/// Maximum number of connections to the metrics, whose clients are few.
const MAX_METRICS_CONNECTIONS: usize = 16;

/// A file exceeds its maximum size; Tokio has no name for this signal.
const SIGXFSZ: SignalKind = SignalKind::from_raw(25);

/// Serves until SIGTERM or Ctrl-C; requests accepted before that are answered. After SIGHUP the facts are read again.
///
/// A TCP port gets one request a connection unless a setting says otherwise: Actix's deadline for the head covers only the
/// first one. On a Unix socket a proxy is the only client.
/// Errors: if the server cannot be started.
pub fn run(
    listeners: Listeners,
    limits: &Limits,
    state: AppState,
    read_city: impl Fn() -> Result<&'static City, CityFileError> + 'static,
) -> io::Result<()> {
    let workers = limits.workers.unwrap_or_else(default_workers);
    rt::System::new().block_on(async move {
        let state = AppState { max_header_bytes: limits.max_header_bytes, ..state };
        #[cfg(feature = "pdf")]
        let state = {
            let (state, render_sample) = state.with_first_pdf(Duration::from_secs(limits.shutdown_timeout));
            rt::spawn(render_sample);
            state
        };
        rt::spawn(reload_on_signal(state.clone(), read_city)?);
        let (site, is_kept) = (state.clone(), limits.keep_alive.is_some());
        let server = HttpServer::new(move || app(site.clone()))
            .workers(workers)
            .max_connections(limits.max_connections.div_ceil(workers))
            .keep_alive(limits.keep_alive.map_or(PROXY_KEEP_ALIVE, Duration::from_secs))
            .on_connect(move |connection, data| {
                if !is_kept && connection.is::<TcpStream>() {
                    data.insert(OneResponse::default());
                }
            })
            .client_request_timeout(Duration::from_secs(limits.head_timeout))
            // Treat a half-closed connection as disconnected, so that abandoned PDFs are not rendered.
            .h1_allow_half_closed(false)
            .shutdown_timeout(limits.shutdown_timeout)
            .disable_signals();
        let server = listeners.tcp.into_iter().try_fold(server, HttpServer::listen)?;
        let server = listeners.unix.into_iter().try_fold(server, HttpServer::listen_uds)?.run();
        if let Some(error) = listeners.metrics_error {
            tracing::warn!(%error, "metrics are not served");
        }
        if let Some(listener) = listeners.metrics {
            let metrics = web::Data::new(state.metrics.clone());
            let metrics_server = HttpServer::new(move || {
                let resource = web::resource("/metrics").get(metrics::serve).route(web::head().to(metrics::serve));
                App::new().app_data(metrics.clone()).service(resource).wrap(from_fn(middleware::wrap_metrics))
            });
            let metrics_server = metrics_server
                .workers(1)
                .max_connections(MAX_METRICS_CONNECTIONS)
                .keep_alive(None)
                .client_request_timeout(Duration::from_secs(limits.head_timeout))
                .h1_allow_half_closed(false)
                .disable_signals()
                .listen(listener)?
                .run();
            rt::spawn(metrics_server);
        }
        rt::spawn(shutdown_on_signal(server.handle())?);
        notify_systemd(&[NotifyState::Ready, NotifyState::Status("serving")]);
        server.await
    })
}

/// One thread per core but one, which is left to the proxy and the PDFs.
fn default_workers() -> usize {
    available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1).max(1))
}

/// Waits for SIGTERM or Ctrl-C, then stops the server in two steps: stopping at once would drop connections that have
/// been accepted but not yet handed to a worker. A second signal ends the process at once.
fn shutdown_on_signal(server: ServerHandle) -> io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    // Handled only to keep their default action, which is to end the process without draining. SIGXFSZ is sent when a
    // log file reaches its maximum size.
    let ignored = [SignalKind::user_defined1(), SignalKind::user_defined2(), SIGXFSZ];
    let ignored = ignored.map(signal).into_iter().collect::<io::Result<Vec<_>>>()?;
    Ok(async move {
        let mut signalled = async || {
            poll_fn(|context| {
                let signalled = terminate.poll_recv(context).is_ready() || interrupt.poll_recv(context).is_ready();
                if signalled { Poll::Ready(()) } else { Poll::Pending }
            })
            .await;
        };
        signalled().await;
        notify_systemd(&[NotifyState::Stopping]);
        rt::spawn({
            let server = server.clone();
            async move {
                server.pause().await;
                rt::time::sleep(ACCEPT_DRAIN).await;
                server.stop(true).await;
            }
        });
        signalled().await;
        drop(ignored);
        server.stop(false).await;
    })
}

/// Reads the facts again after SIGHUP. With a mistake, which is logged, those before stay.
fn reload_on_signal(
    state: AppState,
    read_city: impl Fn() -> Result<&'static City, CityFileError>,
) -> io::Result<impl Future<Output = ()>> {
    let mut hangup = signal(SignalKind::hangup())?;
    Ok(async move {
        while hangup.recv().await.is_some() {
            match read_city() {
                Ok(city) => {
                    state.set_city(city);
                    state.metrics.record_reading(true);
                    tracing::info!("the city's file has been read again");
                }
                Err(error) => {
                    state.metrics.record_reading(false);
                    tracing::error!(%error, "the city's file has not been read again");
                }
            }
        }
    })
}

/// Keeps SIGHUP from ending a service that waits, and that looks at everything again anyway.
pub fn ignore_hangups() {
    // The handler is left when the runtime ends.
    _ = rt::Runtime::new().and_then(|runtime| runtime.block_on(async { signal(SignalKind::hangup()) }).map(drop));
}

/// Tells systemd what the service waits for before it serves.
pub fn notify_waiting(reason: &str) {
    let reason = reason.lines().next().unwrap_or_default();
    // It cannot be told to anybody else.
    _ = sd_notify::notify(&[NotifyState::Ready, NotifyState::Status(reason)]);
}

/// Tells systemd in what state the service is, if it has started it with `Type=notify`.
fn notify_systemd(states: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(states) {
        tracing::warn!(%error, "systemd cannot be notified");
    }
}
