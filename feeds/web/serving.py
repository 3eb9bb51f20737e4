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
    doors = _bind(host, port)
    channels: dict[int, Any] = {}  # waitress's own table of sockets by number
    server = create_server(
        app,
        map=channels,
        sockets=doors,
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
    try:
        if ready is not None:
            ready(int(doors[0].getsockname()[1]))
        while not stop.is_set():
            server.asyncore.loop(timeout=LOOK, use_poll=True, map=channels, count=1)
        _finish(server, channels)
    finally:
        server.task_dispatcher.shutdown(timeout=1)
        for channel in list(channels.values()):
            channel.close()


def _finish(server: Any, channels: dict[int, Any]) -> None:
    """Take no more connections, and let the answers under way reach their readers."""
    for channel in list(channels.values()):
        if channel.accepting:
            channel.del_channel(channels)
            channel.socket.close()
    end = time.monotonic() + LAST_WORDS
    while time.monotonic() < end and any(_busy(channel) for channel in list(channels.values())):
        server.asyncore.loop(timeout=0.05, use_poll=True, map=channels, count=1)


def _busy(channel: Any) -> bool:
    return bool(getattr(channel, "requests", None)) or bool(getattr(channel, "total_outbufs_len", 0))


def _bind(host: str, port: int) -> list[socket.socket]:
    """A socket for each address of the host: `localhost` has two."""
    doors: list[socket.socket] = []
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        for family, kind, protocol, _, address in dict.fromkeys(found):
            door = socket.socket(family, kind, protocol)
            doors.append(door)
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                door.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            if port == 0 and len(doors) > 1:
                address = (address[0], doors[0].getsockname()[1], *address[2:])
            door.bind(address)
    except (OSError, UnicodeError) as fault:
        for door in doors:
            door.close()
        raise DaybookError(_why(fault, host, port)) from fault
    return doors


def _why(fault: Exception, host: str, port: int) -> str:
    number = fault.errno if isinstance(fault, OSError) else None
    if number == errno.EADDRINUSE:
        return f"Port {port} of {host} is in use by another program: stop that one, or choose another with --port."
    if number == errno.EACCES:
        return f"Port {port} of {host} needs rights that this program does not have: choose one above 1023 with --port."
    if number == errno.EADDRNOTAVAIL or isinstance(fault, (socket.gaierror, UnicodeError)):
        return f"{host} is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all of them."
    return f"{host}:{port} cannot be listened on: {getattr(fault, 'strerror', None) or fault}."
