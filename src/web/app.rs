//! The application: every route with its middleware.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App, Error, web};

use super::state::AppState;
use super::{errors, middleware, routes};

/// The application with this state.
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
