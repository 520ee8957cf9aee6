//! One line a request, without anything that a visitor sent but the method.

use std::time::Instant;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;

/// Logs method, route, status and time. The route is the pattern that matched, never what was typed.
pub async fn one_line<B: MessageBody>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, Error> {
    let begun = Instant::now();
    let response = next.call(request).await?;
    let request = response.request();
    let route = request.match_pattern().unwrap_or_else(|| "-".to_owned());
    let micros = begun.elapsed().as_micros();
    tracing::info!(method = %request.method(), route, status = response.status().as_u16(), micros);
    Ok(response)
}
