//! The web: the only place that knows Actix.

mod assets;
mod clock;
mod errors;
mod handlers;
mod headers;
mod log;
#[cfg(feature = "pdf")]
mod press;
mod query;
mod typed_date;

use std::io;
use std::net::{SocketAddr, TcpListener};

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::{App, Error, HttpServer, rt, web};
use chrono::NaiveDate;

use crate::settings::Settings;

/// Seconds that requests under way are given to end after SIGTERM.
const GRACE: u64 = 10;

/// What the handlers need to know besides the request.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where visitors reach the site, without a slash at the end; printed on every sheet.
    pub public_url: String,
    /// Today in Japan.
    pub today: fn() -> NaiveDate,
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
            #[cfg(feature = "pdf")]
            press: press::Press::new(),
        }
    }
}

/// A socket that listens.
#[derive(Debug)]
pub struct Socket {
    listener: TcpListener,
    address: SocketAddr,
}

impl Socket {
    /// The address that a browser on this machine opens, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Opens the socket.
///
/// # Errors
///
/// When the address is in use or does not belong to this machine.
pub fn bind(settings: &Settings) -> io::Result<Socket> {
    let listener = TcpListener::bind(settings.listen)?;
    let address = listener.local_addr()?;
    Ok(Socket { listener, address })
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
    let sheets = web::scope("/{language:ja|en}");
    #[cfg(feature = "pdf")]
    let sheets = sheets.service(web::resource("/sheet.pdf").to(press::sheet_pdf));
    App::new()
        .app_data(web::Data::new(site))
        .service(web::resource("/").to(handlers::choose_language))
        .service(web::resource("/healthz").to(handlers::healthz))
        .service(web::resource("/static/{name}").to(assets::serve))
        .service(
            sheets
                .service(web::resource("").to(handlers::start_without_slash))
                .service(web::resource("/").to(handlers::start))
                .service(web::resource("/questions").to(handlers::questions))
                .service(web::resource("/sheet").to(handlers::sheet))
                .service(web::resource("/sheet.json").to(handlers::sheet_json))
                .service(web::resource("/sheet.ics").to(handlers::sheet_calendar))
                .service(web::resource("/s").to(handlers::number))
                .service(web::resource("/s/{number}").to(handlers::sheet_by_number))
                .service(web::resource("/reference").to(handlers::reference))
                .service(web::resource("/privacy").to(handlers::privacy))
                .service(web::resource("/accessibility").to(handlers::accessibility)),
        )
        .default_service(web::to(errors::not_found))
        .wrap(from_fn(errors::refuse_what_is_not_served))
        .wrap(errors::pages())
        .wrap(from_fn(headers::protect))
        .wrap(from_fn(log::one_line))
}

/// Serves until SIGTERM or Ctrl-C.
///
/// # Errors
///
/// When the server cannot be started.
pub fn run(socket: Socket, site: Site) -> io::Result<()> {
    rt::System::new().block_on(async move {
        HttpServer::new(move || app(site.clone())).shutdown_timeout(GRACE).listen(socket.listener)?.run().await
    })
}
