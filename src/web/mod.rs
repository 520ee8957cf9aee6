//! The web server: the only place that knows Actix.

mod assets;
mod cache;
mod cached_response;
mod clock;
mod errors;
mod handlers;
mod listeners;
mod metrics;
mod middleware;
mod routes;
mod server;
mod state;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App, Error, web};

pub use listeners::{ListenError, Listeners};
pub use server::run;
pub use state::AppState;

/// The application: every route with its middleware.
pub fn app(
    state: AppState,
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
        .app_data(Data::new(state))
        .configure(routes::configure)
        .default_service(web::to(errors::not_found))
        .wrap(from_fn(middleware::wrap))
}
