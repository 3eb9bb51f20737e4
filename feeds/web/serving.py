"""The production server: waitress, with limits that keep slow and hostile clients from blocking others.

Refuses to decide when to stop: the caller sets an event (SIGTERM, Ctrl-C), and answers under way are finished. More
than a thousand connections, or the open internet, belong behind a proxy (docs/operating.md).
"""

from __future__ import annotations

import errno
import logging
import socket
import time
from collections.abc import Callable, Iterable
from threading import Event
from typing import Any

from waitress.server import create_server

from feeds.model.errors import DaybookError

THREADS = 8
CONNECTIONS = 1000
IDLE = 20  # seconds that a connection may stay silent
LOOK = 0.25  # seconds between looks at the stop event
LAST_WORDS = 3.0  # seconds for answers under way

Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def serve(app: Wsgi, host: str, port: int, stop: Event, ready: Callable[[int], None] | None = None) -> None:
    """Serve until `stop` is set; call `ready` with the port once connections are taken (port 0: any free one).

    Raises DaybookError with one sentence where the address cannot be had.
    """
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # "task queue depth" is no news
    server = _open(app, host, port)
    first = server.effective_listen[0][1] if hasattr(server, "effective_listen") else server.effective_port
    sockets: dict[int, Any] = server.map if hasattr(server, "effective_listen") else server._map
    try:
        if ready is not None:
            ready(int(first))
        while not stop.is_set():
            server.asyncore.loop(timeout=LOOK, use_poll=True, map=sockets, count=1)
        _finish(server, sockets)
    finally:
        server.task_dispatcher.shutdown(timeout=1)
        for each in list(sockets.values()):
            each.close()


def _finish(server: Any, sockets: dict[int, Any]) -> None:
    """Take no more connections, and let the answers under way reach their readers."""
    for each in list(sockets.values()):
        if getattr(each, "accepting", False):
            each.socket.close()
            each.del_channel(sockets)
    end = time.monotonic() + LAST_WORDS
    while time.monotonic() < end and any(_busy(each) for each in list(sockets.values())):
        server.asyncore.loop(timeout=0.05, use_poll=True, map=sockets, count=1)


def _busy(channel: Any) -> bool:
    return bool(getattr(channel, "requests", None)) or bool(getattr(channel, "total_outbufs_len", 0))


def _open(app: Wsgi, host: str, port: int) -> Any:
    try:
        return create_server(
            app,
            host=host,
            port=port,
            threads=THREADS,
            connection_limit=CONNECTIONS,
            channel_timeout=IDLE,
            cleanup_interval=5,
            asyncore_use_poll=True,
            clear_untrusted_proxy_headers=True,
            max_request_header_size=32 * 1024,
            max_request_body_size=64 * 1024,
            ident="",
        )
    except OSError as fault:
        raise DaybookError(_why(fault, host, port)) from fault
    except ValueError as fault:  # waitress says so of a name that leads nowhere
        raise DaybookError(f"{host}:{port} is no address of this machine; use 127.0.0.1 or 0.0.0.0.") from fault


def _why(fault: OSError, host: str, port: int) -> str:
    if fault.errno == errno.EADDRINUSE:
        return f"Port {port} of {host} is in use by another program: stop that one, or choose another with --port."
    if fault.errno == errno.EACCES:
        return f"Port {port} of {host} needs rights that this program does not have: choose one above 1023 with --port."
    if fault.errno == errno.EADDRNOTAVAIL or isinstance(fault, socket.gaierror):
        return f"{host} is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all of them."
    return f"{host}:{port} cannot be listened on: {fault.strerror or fault}."
