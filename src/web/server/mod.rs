//! The server: worker threads, limits and shutdown.

use std::future::poll_fn;
use std::io;
use std::net::TcpListener;
use std::os::fd::AsFd;
use std::slice;
use std::task::Poll;
use std::thread::available_parallelism;
use std::time::Duration;

use actix_http::HttpService;
use actix_http::error::DispatchError;
use actix_server::{GracefulShutdownSignal, Server, ServerHandle};
use actix_service::{IntoServiceFactory, ServiceFactory, ServiceFactoryExt, fn_service, map_config};
use actix_web::dev::AppConfig;
use actix_web::middleware::from_fn;
use actix_web::rt::net::{TcpStream, UnixStream};
use actix_web::rt::signal::unix::{SignalKind, signal};
use actix_web::{App, Error, HttpServer, rt, web};
use sd_notify::NotifyState;
use tokio::io::{AsyncRead, AsyncWrite};

use self::connection::{Connection, Timeouts};
use self::listeners::Listeners;
use super::app::app;
use super::metrics::{self, Metrics};
use super::middleware;
use super::state::AppState;
use crate::city::error::CityFileError;
use crate::city::facts::City;
use crate::settings::Limits;

pub mod connection;
pub mod listeners;

/// Grace period for accepted connections to reach a worker.
const ACCEPT_DRAIN: Duration = Duration::from_millis(100);

/// A file exceeds its maximum size; Tokio has no name for this signal.
const SIGXFSZ: SignalKind = SignalKind::from_raw(25);

/// Serves until SIGTERM or Ctrl-C; requests accepted before that are answered. After SIGHUP the facts are read again.
///
/// # Errors
///
/// If the server cannot be started.
pub fn run(
    listeners: Listeners,
    limits: &Limits,
    state: AppState,
    read_city: impl Fn() -> Result<&'static City, CityFileError> + 'static,
) -> io::Result<()> {
    let workers = limits.workers.unwrap_or_else(default_workers);
    rt::System::new().block_on(async move {
        let metrics = match listeners.metrics {
            Some(listener) => Some(metrics_server(listener, state.metrics.clone())?),
            None => None,
        };
        let mut server = Server::build()
            .workers(workers)
            .max_concurrent_connections(limits.max_connections.div_ceil(workers))
            .shutdown_timeout(limits.shutdown_timeout)
            .disable_signals();
        let state = AppState { max_header_bytes: limits.max_header_bytes, ..state };
        #[cfg(feature = "pdf")]
        let state = {
            let (state, render_sample) = state.with_first_pdf(Duration::from_secs(limits.shutdown_timeout));
            rt::spawn(render_sample);
            state
        };
        rt::spawn(reload_on_signal(state.clone(), read_city)?);
        let timeouts = Timeouts {
            head: Duration::from_secs(limits.head_timeout),
            keep_alive: Duration::from_secs(limits.keep_alive),
            write: Duration::from_secs(limits.write_timeout),
        };
        for listener in listeners.tcp {
            let (state, shutdown) = (state.clone(), server.graceful_shutdown_signal());
            let service = move || http_service::<TcpStream>(state.clone(), timeouts, shutdown.clone());
            server = server.listen("tcp", listener, service)?;
        }
        for listener in listeners.unix {
            let (state, shutdown) = (state.clone(), server.graceful_shutdown_signal());
            let service = move || http_service::<UnixStream>(state.clone(), timeouts, shutdown.clone());
            server = server.listen_uds("unix", listener, service)?;
        }
        let server = server.run();
        rt::spawn(shutdown_on_signal(server.handle())?);
        notify_systemd(&NotifyState::Ready);
        server.await?;
        if let Some(metrics) = metrics {
            metrics.stop(false).await;
        }
        Ok(())
    })
}

/// HTTP/1.1 over streams of one kind, each wrapped in a [`Connection`].
fn http_service<S>(
    state: AppState,
    timeouts: Timeouts,
    shutdown: GracefulShutdownSignal,
) -> impl ServiceFactory<S, Config = (), Response = (), Error = DispatchError, InitError = ()>
where
    S: AsyncRead + AsyncWrite + AsFd + Unpin + 'static,
{
    let config = AppConfig::default();
    let application = app(state).into_factory().map_err(|error: Error| error.error_response());
    let http = HttpService::build()
        .graceful_shutdown_signal(move || {
            let signal = shutdown.clone();
            async move { signal.notified().await }
        })
        .keep_alive(timeouts.keep_alive)
        .client_request_timeout(timeouts.head)
        // Treat a half-closed connection as disconnected, so that abandoned PDFs are not rendered.
        .h1_allow_half_closed(false)
        .on_connect_ext(|connection: &Connection<S>, extensions| {
            extensions.insert(connection.running_requests());
        })
        .h1(map_config(application, move |()| config.clone()));
    fn_service(move |stream: S| async move { Ok((Connection::new(stream, timeouts), None)) }).and_then(http)
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
        notify_systemd(&NotifyState::Stopping);
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
                    tracing::info!("the city's file has been read again");
                }
                Err(error) => tracing::error!(%error, "the city's file has not been read again"),
            }
        }
    })
}

/// Tells systemd in what state the service is, if it has started it with `Type=notify`.
fn notify_systemd(state: &NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(slice::from_ref(state)) {
        tracing::warn!(%error, "systemd cannot be notified");
    }
}

/// Starts the server for `/metrics`.
fn metrics_server(listener: TcpListener, metrics: Metrics) -> io::Result<ServerHandle> {
    let metrics = web::Data::new(metrics);
    let server = HttpServer::new(move || {
        App::new()
            .app_data(metrics.clone())
            .service(
                web::resource("/metrics").route(web::get().to(metrics::serve)).route(web::head().to(metrics::serve)),
            )
            .wrap(from_fn(middleware::wrap_metrics))
    })
    .workers(1)
    .disable_signals()
    .listen(listener)?
    .run();
    let handle = server.handle();
    rt::spawn(server);
    Ok(handle)
}
