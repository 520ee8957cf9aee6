//! The web: the only place that knows Actix.

mod around;
mod assets;
mod clock;
mod content;
mod errors;
mod handlers;
mod headers;
mod listen;
mod log;
mod metrics;
mod pages;
#[cfg(feature = "pdf")]
mod press;
mod query;
mod routes;
mod typed_date;

use std::future::poll_fn;
use std::io;
use std::task::Poll;
use std::thread::available_parallelism;
use std::time::Duration;

use actix_web::body::MessageBody;
use actix_web::dev::{ServerHandle, ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::rt::signal::unix::{SignalKind, signal};
use actix_web::{App, Error, HttpServer, rt, web};
use chrono::NaiveDate;

pub use listen::{CannotListen, Sockets};
pub use query::Query;

use crate::settings::Limits;

/// What the handlers need to know besides the request.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where visitors reach the site, without a slash at the end; printed on every sheet.
    pub public_url: String,
    /// Today in Japan.
    pub today: fn() -> NaiveDate,
    /// The most bytes that a request's head may have.
    pub max_head: usize,
    metrics: metrics::Metrics,
    pages: pages::Pages,
    #[cfg(feature = "pdf")]
    press: press::Press,
}

impl Site {
    /// The site that is reached at `public_url`, on the real calendar.
    #[must_use]
    pub fn new(public_url: String) -> Self {
        Self {
            public_url,
            today: clock::today,
            max_head: 16 * 1024,
            metrics: metrics::Metrics::new(),
            pages: pages::Pages::new(),
            #[cfg(feature = "pdf")]
            press: press::Press::new(),
        }
    }

    /// Whether visitors reach the site over TLS.
    fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// Every route, and what stands around all of them.
pub fn app(
    site: Site,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    App::new()
        .app_data(web::Data::new(site))
        .configure(routes::add)
        .default_service(web::to(errors::not_found))
        .wrap(from_fn(around::around))
}

/// For so long after the listeners have paused, what they had accepted before is still handed to its thread.
const HANDOVER: Duration = Duration::from_millis(100);

/// Serves until SIGTERM or Ctrl-C; what was accepted by then is answered.
///
/// # Errors
///
/// When the server cannot be started.
pub fn run(sockets: Sockets, limits: &Limits, site: Site) -> io::Result<()> {
    rt::System::new().block_on(async move {
        let figures = match sockets.metrics {
            Some(listener) => Some(serve_metrics(listener, site.metrics.clone())?),
            None => None,
        };
        let max_head = limits.max_head;
        let but_one = || available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1).max(1));
        let workers = limits.workers.unwrap_or_else(but_one);
        let mut server = HttpServer::new(move || app(Site { max_head, ..site.clone() }))
            .workers(workers)
            .max_connections(limits.max_connections.div_ceil(workers))
            .client_request_timeout(Duration::from_secs(limits.head_timeout))
            .keep_alive(Duration::from_secs(limits.keep_alive))
            .shutdown_timeout(limits.shutdown_timeout)
            // Who closes the connection has gone away: no PDF is made for nobody.
            .h1_allow_half_closed(false)
            .disable_signals();
        for listener in sockets.tcp {
            server = server.listen(listener)?;
        }
        for listener in sockets.unix {
            server = server.listen_uds(listener)?;
        }
        let server = server.run();
        rt::spawn(end_when_told(server.handle())?);
        server.await?;
        if let Some(figures) = figures {
            figures.stop(false).await;
        }
        Ok(())
    })
}

/// Waits for SIGTERM or Ctrl-C, then ends the server in two steps: a server that is stopped at once drops
/// the connections that were accepted but not yet handed to a thread.
fn end_when_told(server: ServerHandle) -> io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        poll_fn(|context| {
            let told = terminate.poll_recv(context).is_ready() || interrupt.poll_recv(context).is_ready();
            if told { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        server.pause().await;
        rt::time::sleep(HANDOVER).await;
        server.stop(true).await;
    })
}

/// Serves the figures until it is stopped.
fn serve_metrics(listener: std::net::TcpListener, metrics: metrics::Metrics) -> io::Result<ServerHandle> {
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
