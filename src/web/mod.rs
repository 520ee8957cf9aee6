//! The web server: the only place that knows Actix.

mod app;
mod assets;
mod cached_response;
mod clock;
mod edition;
mod errors;
mod handlers;
mod metrics;
mod middleware;
mod route_names;
mod routes;
mod server;
mod state;

pub use app::app;
pub use clock::today;
pub use server::listeners::{ListenError, Listeners};
pub use server::{ignore_hangups, notify_waiting, run};
pub use state::AppState;
