"""How a connection is made: to a checked address and no other, under one deadline and one limit of bytes.

httpx's own transport looks a name up again when it connects, and its time limits hold for a single read, so a server
that sends a byte now and then is never left. Here the socket goes to the address that the guard has seen, every read
counts, and at the deadline the socket is shut whatever is going on in it.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from types import TracebackType
from typing import Any

import certifi
import httpcore
import httpx

from feeds.fetching import guard
from feeds.model.errors import FetchError

HEADROOM = 256 * 1024
"""Bytes on the wire beyond the document itself: headers, chunk sizes, TLS is not counted."""


class Deadline:
    """The time and bytes that one fetch may cost, over all its hops. Use as a context: leaving it disarms the clock.

    Measures with the monotonic clock, which no change of the wall clock moves.
    """

    def __init__(self, seconds: float, limit: int) -> None:
        """`seconds` from now, `limit` bytes."""
        self.seconds, self.limit = seconds, limit
        self._end = time.monotonic() + seconds
        self._taken = 0
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._shut)
        self._timer.daemon = True

    def __enter__(self) -> Deadline:
        """Arm the clock."""
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Disarm it."""
        self._timer.cancel()

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self._end

    def left(self) -> float:
        """Seconds that remain. Raises FetchError `timeout` where none do."""
        remaining = self._end - time.monotonic()
        if remaining <= 0:
            raise self.error()
        return remaining

    def error(self) -> FetchError:
        """What to say when the time is up."""
        return FetchError("timeout", f"No complete answer within {self.seconds:g} seconds.")

    def took(self, count: int) -> None:
        """Count bytes that came in. Raises FetchError `too-large`."""
        self._taken += count
        if self._taken > self.limit + HEADROOM:
            raise FetchError("too-large", f"The answer is larger than {size(self.limit)}; nothing of it was taken.")

    def watch(self, sock: socket.socket) -> None:
        """Shut this socket when the time is up."""
        self._socket = sock

    def _shut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):  # closed meanwhile: nothing left to shut
                self._socket.shutdown(socket.SHUT_RDWR)


def size(count: int) -> str:
    """`10 MiB`."""
    return f"{count / 1048576:.3g} MiB" if count >= 1048576 else f"{count / 1024:.3g} KiB"


class _Stream(httpcore.NetworkStream):
    """One socket, plain or TLS, under the deadline."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock, self._deadline = sock, deadline
        deadline.watch(sock)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._sock.settimeout(self._deadline.left())
        try:
            got = self._sock.recv(max_bytes)
        except TimeoutError as error:
            raise self._deadline.error() from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error
        if not got and self._deadline.over:  # the watch has shut the socket: not an end, but our own doing
            raise self._deadline.error()
        self._deadline.took(len(got))
        return got

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._sock.settimeout(self._deadline.left())
        try:
            self._sock.sendall(buffer)
        except TimeoutError as error:
            raise self._deadline.error() from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._sock.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        self._sock.settimeout(self._deadline.left())
        try:
            return _Stream(ssl_context.wrap_socket(self._sock, server_hostname=server_hostname), self._deadline)
        except TimeoutError as error:
            self._sock.close()
            raise self._deadline.error() from error
        except OSError as error:
            self._sock.close()
            raise httpcore.ConnectError(str(error)) from error

    def get_extra_info(self, info: str) -> Any:
        match info:
            case "socket":
                return self._sock
            case "server_addr":
                return self._sock.getpeername()
            case "is_readable":  # asked before a connection is used again: readable while idle means closed
                return bool(select.select([self._sock], [], [], 0)[0])
            case _:
                return None


class GuardedBackend(httpcore.NetworkBackend):
    """Makes connections to checked addresses."""

    def __init__(self, allow: Sequence[str], deadline: Deadline, connect: float) -> None:
        """`connect`: seconds for one connection."""
        self._allow, self._deadline, self._connect = allow, deadline, connect

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Look up, check, connect. Raises FetchError, or httpcore's errors as its own backend does."""
        targets = guard.resolve(host, port, self._allow, min(self._deadline.left(), self._connect))
        failed: OSError | None = None
        for target in targets[:4]:
            sock = socket.socket(target.family, socket.SOCK_STREAM)
            try:
                sock.settimeout(min(self._deadline.left(), self._connect))
                # not socket.create_connection: it would look the address up a second time
                sock.connect(target.sockaddr)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except OSError as error:
                sock.close()
                failed = error
                continue
            except BaseException:
                sock.close()
                raise
            return _Stream(sock, self._deadline)
        if isinstance(failed, TimeoutError):
            raise httpcore.ConnectTimeout(str(failed)) from failed
        raise httpcore.ConnectError(str(failed)) from failed

    def sleep(self, seconds: float) -> None:
        """Wait without time.sleep, which fails under a faked clock."""
        threading.Event().wait(seconds)


@lru_cache(maxsize=1)
def trust() -> ssl.SSLContext:
    """The authorities of this machine and of certifi; certificates are always verified."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class GuardedTransport(httpx.BaseTransport):
    """httpx's transport over connections that the guard has made; no proxy, no environment."""

    def __init__(self, allow: Sequence[str], deadline: Deadline, connect: float) -> None:
        """One for each fetch: it carries the deadline."""
        self._pool = httpcore.ConnectionPool(
            ssl_context=trust(),
            max_connections=4,
            http1=True,
            http2=False,
            retries=0,
            network_backend=GuardedBackend(allow, deadline, connect),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the body of the answer is read as it comes."""
        if not isinstance(request.stream, httpx.SyncByteStream):  # pragma: no cover - only GET without body is sent
            raise TypeError("only synchronous requests are sent")
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
            )
        )
        if not isinstance(answer.stream, Iterable):  # pragma: no cover - the synchronous pool gives synchronous bodies
            raise TypeError("only synchronous answers are read")
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(answer.stream),
            extensions=answer.extensions,
        )

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Close what is open."""
        self._pool.close()

    def close(self) -> None:
        """Close what is open."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, inner: Iterable[bytes]) -> None:
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner

    def close(self) -> None:
        close = getattr(self._inner, "close", None)
        if close is not None:
            close()
