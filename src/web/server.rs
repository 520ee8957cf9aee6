//! The server: worker threads, limits and shutdown.

use std::future::poll_fn;
use std::io;
use std::net::TcpListener;
use std::task::Poll;
use std::thread::available_parallelism;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::rt::signal::unix::{SignalKind, signal};
use actix_web::{App, HttpServer, rt, web};

use super::app::app;
use super::listeners::Listeners;
use super::metrics::{self, Metrics};
use super::state::AppState;
use crate::settings::Limits;

/// Grace period for accepted connections to reach a worker.
const ACCEPT_DRAIN: Duration = Duration::from_millis(100);

/// Serves until SIGTERM or Ctrl-C; requests accepted before that are answered.
///
/// # Errors
///
/// If the server cannot be started.
pub fn run(listeners: Listeners, limits: &Limits, state: AppState) -> io::Result<()> {
    rt::System::new().block_on(async move {
        let metrics = match listeners.metrics {
            Some(listener) => Some(metrics_server(listener, state.metrics.clone())?),
            None => None,
        };
        let max_header_bytes = limits.max_header_bytes;
        let workers = limits.workers.unwrap_or_else(default_workers);
        let mut server = HttpServer::new(move || app(AppState { max_header_bytes, ..state.clone() }))
            .workers(workers)
            .max_connections(limits.max_connections.div_ceil(workers))
            .client_request_timeout(Duration::from_secs(limits.head_timeout))
            .keep_alive(Duration::from_secs(limits.keep_alive))
            .shutdown_timeout(limits.shutdown_timeout)
            // Treat a half-closed connection as disconnected, so that abandoned PDFs are not rendered.
            .h1_allow_half_closed(false)
            .disable_signals();
        for listener in listeners.tcp {
            server = server.listen(listener)?;
        }
        for listener in listeners.unix {
            server = server.listen_uds(listener)?;
        }
        let server = server.run();
        rt::spawn(shutdown_on_signal(server.handle())?);
        server.await?;
        if let Some(metrics) = metrics {
            metrics.stop(false).await;
        }
        Ok(())
    })
}

/// One thread per core but one, which is left to the proxy and the PDFs.
fn default_workers() -> usize {
    available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1).max(1))
}

/// Waits for SIGTERM or Ctrl-C, then stops the server in two steps: stopping at once would drop connections that have
/// been accepted but not yet handed to a worker.
fn shutdown_on_signal(server: ServerHandle) -> io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        poll_fn(|context| {
            let signalled = terminate.poll_recv(context).is_ready() || interrupt.poll_recv(context).is_ready();
            if signalled { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        server.pause().await;
        rt::time::sleep(ACCEPT_DRAIN).await;
        server.stop(true).await;
    })
}

/// Starts the server for `/metrics`.
fn metrics_server(listener: TcpListener, metrics: Metrics) -> io::Result<ServerHandle> {
    let metrics = web::Data::new(metrics);
    let server = HttpServer::new(move || {
        App::new().app_data(metrics.clone()).service(web::resource("/metrics").to(metrics::serve))
    })
    .workers(1)
    .disable_signals()
    .listen(listener)?
    .run();
    let handle = server.handle();
    rt::spawn(server);
    Ok(handle)
}
