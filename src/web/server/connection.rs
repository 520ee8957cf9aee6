//! Connections with deadlines and a read limit, which actix-http 3.20 applies to the first request of a connection only,
//! or not at all. What clients can do to a server without them is in `tests/process/slow_clients.rs` and `limits.rs`.

use std::cell::{Cell, RefCell};
use std::io::{self, ErrorKind, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::AsFd;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep, sleep_until};

/// Maximum number of bytes per read. Actix would read 128 KiB before it parses the requests among them, and a parsed
/// request takes many times its size.
const READ_LIMIT: usize = 2 * 1024;

/// Nothing is read while more requests than this have been received, but not handled.
const MAX_PENDING: u64 = 16;

/// Send buffer of the socket in bytes. The kernel reports progress once a third of it is free, so that with a large
/// buffer a slow client would seem not to read at all.
const SEND_BUFFER: usize = 32 * 1024;

/// Actix answers a slow first request with 408; the deadline here must not come first.
const FIRST_REQUEST_MARGIN: Duration = Duration::from_secs(1);

/// How long a client may take.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// From the first byte of a request until its headers are complete.
    pub head: Duration,
    /// From a response until the next request.
    pub keep_alive: Duration,
    /// Without reading anything of a response.
    pub write: Duration,
}

/// The requests of a connection that handlers are working on, shared with the middleware.
#[derive(Clone, Debug, Default)]
pub struct RunningRequests(Rc<Progress>);

#[derive(Debug, Default)]
struct Progress {
    running: Cell<usize>,
    started: Cell<u64>,
    /// Set while reading is suspended.
    reader: RefCell<Option<Waker>>,
}

/// Counts a request as running until it is dropped.
#[derive(Debug)]
pub struct RunningRequest(Rc<Progress>);

impl RunningRequests {
    /// Counts a request. No deadline for reading applies until it is dropped.
    pub fn start(&self) -> RunningRequest {
        self.0.running.set(self.0.running.get() + 1);
        self.0.started.set(self.0.started.get() + 1);
        if let Some(reader) = self.0.reader.take() {
            reader.wake();
        }
        RunningRequest(Rc::clone(&self.0))
    }
}

impl Drop for RunningRequest {
    fn drop(&mut self) {
        self.0.running.set(self.0.running.get().saturating_sub(1));
    }
}

/// Counts the ends of request headers in a stream: empty lines. A body may contain further ones, but requests with a body
/// end the connection.
#[derive(Debug, Default)]
struct HeadCounter {
    heads: u64,
    at_line_start: bool,
}

impl HeadCounter {
    fn count(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match byte {
                b'\n' if self.at_line_start => {
                    self.heads += 1;
                    self.at_line_start = false;
                }
                b'\n' => self.at_line_start = true,
                b'\r' => {}
                _ => self.at_line_start = false,
            }
        }
    }
}

/// A TCP or Unix stream with deadlines and a read limit.
#[derive(Debug)]
pub struct Connection<S> {
    stream: S,
    timeouts: Timeouts,
    running: RunningRequests,
    received: HeadCounter,
    /// Bytes read since the dispatcher last got control.
    read_in_turn: usize,
    /// Whether part of a request has arrived since the last response.
    is_receiving: bool,
    read_deadline: Instant,
    /// Fires at the read deadline or earlier: moving it for every response would cost more than a check when it fires.
    read_timer: Pin<Box<Sleep>>,
    /// Set while the client accepts no data.
    write_deadline: Option<Pin<Box<Sleep>>>,
}

impl<S: AsFd> Connection<S> {
    /// Wraps an accepted stream.
    pub fn new(stream: S, timeouts: Timeouts) -> Self {
        let first_deadline = Instant::now() + timeouts.head + FIRST_REQUEST_MARGIN;
        // If the buffer cannot be set, slow clients are disconnected too early.
        _ = SockRef::from(&stream).set_send_buffer_size(SEND_BUFFER);
        Self {
            stream,
            timeouts,
            running: RunningRequests::default(),
            received: HeadCounter::default(),
            read_in_turn: 0,
            is_receiving: true,
            read_deadline: first_deadline,
            read_timer: Box::pin(sleep_until(first_deadline)),
            write_deadline: None,
        }
    }
}

impl<S> Connection<S> {
    /// The requests in progress, for the middleware to count.
    pub fn running_requests(&self) -> RunningRequests {
        self.running.clone()
    }

    /// Fails once the read deadline has passed, unless a handler is working.
    fn poll_read_deadline(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.read_timer.as_mut().poll(cx).is_ready() {
            let now = Instant::now();
            if self.running.0.running.get() > 0 {
                self.read_deadline = now + self.timeouts.head;
            }
            if self.read_deadline <= now {
                return Poll::Ready(Err(ErrorKind::TimedOut.into()));
            }
            self.read_timer.as_mut().reset(self.read_deadline);
        }
        Poll::Pending
    }

    fn set_read_deadline(&mut self, timeout: Duration) {
        self.read_deadline = Instant::now() + timeout;
        if self.read_deadline < self.read_timer.deadline() {
            self.read_timer.as_mut().reset(self.read_deadline);
        }
    }

    fn after_write(&mut self, written: Poll<io::Result<usize>>, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(Ok(count)) => {
                self.is_receiving = false;
                self.set_read_deadline(self.timeouts.keep_alive);
                if self.write_deadline.take().is_some() {
                    // Reading was suspended.
                    cx.waker().wake_by_ref();
                }
                Poll::Ready(Ok(count))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => {
                let timeout = self.timeouts.write;
                let deadline = self.write_deadline.get_or_insert_with(|| Box::pin(sleep(timeout)));
                match deadline.as_mut().poll(cx) {
                    Poll::Ready(()) => Poll::Ready(Err(ErrorKind::TimedOut.into())),
                    Poll::Pending => Poll::Pending,
                }
            }
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Connection<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.write_deadline.is_some() {
            // Accept no further requests from a client that does not read. The next write wakes this task.
            return Poll::Pending;
        }
        if this.received.heads > this.running.0.started.get() + MAX_PENDING {
            this.running.0.reader.replace(Some(cx.waker().clone()));
            return this.poll_read_deadline(cx);
        }
        if this.read_in_turn >= READ_LIMIT {
            this.read_in_turn = 0;
            cx.waker().wake_by_ref();
            return this.poll_read_deadline(cx);
        }
        let mut chunk = [MaybeUninit::uninit(); READ_LIMIT];
        let limit = READ_LIMIT.min(buffer.remaining());
        let mut chunk = ReadBuf::uninit(&mut chunk[..limit]);
        match Pin::new(&mut this.stream).poll_read(cx, &mut chunk) {
            Poll::Ready(Ok(())) => {
                let bytes = chunk.filled();
                buffer.put_slice(bytes);
                this.read_in_turn += bytes.len();
                this.received.count(bytes);
                if !this.is_receiving {
                    this.is_receiving = true;
                    this.set_read_deadline(this.timeouts.head);
                }
                Poll::Ready(Ok(()))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => {
                this.read_in_turn = 0;
                this.poll_read_deadline(cx)
            }
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Connection<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write(cx, bytes);
        this.after_write(written, cx)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write_vectored(cx, slices);
        this.after_write(written, cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(cx)
    }
}
