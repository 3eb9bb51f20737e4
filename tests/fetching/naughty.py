"""A loopback server that answers as it is told, in every bad way a source has: raw sockets, so that nothing is tidied.

    with Naughty() as server:
        server.script("/digest", page(b"text"), status(503, "Retry-After: 30"))   # the last answer repeats
        server.url("/digest"); server.asked

An answer is bytes to send, or a function of the connection and the request. Paths that nobody scripted get 404.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)  # names in small letters


class Naughty:
    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.asked: list[Asked] = []
        self._answers: dict[str, list] = {}
        self._stop = threading.Event()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Naughty:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def allow(self) -> tuple[str, ...]:
        return (f"127.0.0.1:{self.port}",)

    def url(self, path: str = "/digest") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def script(self, path: str, *answers: object) -> None:
        self._answers[path] = list(answers)

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def wait(self, seconds: float = 60.0) -> bool:
        """For answers that hang: returns when the server is stopped."""
        return self._stop.wait(seconds)

    def stop(self) -> None:
        self._stop.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        self._thread.join(5)

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            asked = _read_request(connection)
            if asked is None:
                return
            self.asked.append(asked)
            answers = self._answers.get(asked.path)
            answer = status(404) if not answers else answers.pop(0) if len(answers) > 1 else answers[0]
            if callable(answer):
                answer(connection, asked)
            else:
                connection.sendall(answer)


def _read_request(connection: socket.socket) -> Asked | None:
    got = b""
    while b"\r\n\r\n" not in got:
        piece = connection.recv(65536)
        if not piece:
            return None
        got += piece
    first, *lines = got.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    method, path, _version = first.split(" ")
    headers = dict(line.split(": ", 1) for line in lines)
    return Asked(method=method, path=path, headers={name.lower(): value for name, value in headers.items()})


def head(code: int = 200, *lines: str, version: str = "HTTP/1.1") -> bytes:
    return "\r\n".join([f"{version} {code} Told", "Connection: close", *lines, "", ""]).encode("latin-1")


def page(body: bytes, *lines: str) -> bytes:
    """A good answer."""
    return head(200, "Content-Type: text/plain; charset=utf-8", f"Content-Length: {len(body)}", *lines) + body


def status(code: int, *lines: str, body: bytes = b"no\n") -> bytes:
    return head(code, f"Content-Length: {len(body)}", *lines) + body


def redirect(to: str, code: int = 302) -> bytes:
    return head(code, f"Location: {to}", "Content-Length: 0")


def conditional(body: bytes) -> Callable[[socket.socket, Asked], None]:
    """A good server: a strong ETag, and 304 to whoever has it."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'

    def answer(connection: socket.socket, asked: Asked) -> None:
        same = asked.headers.get("if-none-match") == etag
        connection.sendall(head(304, f"ETag: {etag}") if same else page(body, f"ETag: {etag}"))

    return answer


def packed(body: bytes, *, keep: int | None = None, coding: str = "gzip") -> bytes:
    """A gzip answer, cut after `keep` bytes where told; its length is that of what is sent."""
    whole = gzip.compress(body)[:keep]
    return head(200, f"Content-Encoding: {coding}", f"Content-Length: {len(whole)}") + whole


def reset(connection: socket.socket, _asked: Asked) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def after(sent: bytes, then: Callable[[socket.socket, Asked], None]) -> Callable[[socket.socket, Asked], None]:
    """Send something, then misbehave."""

    def answer(connection: socket.socket, asked: Asked) -> None:
        connection.sendall(sent)
        then(connection, asked)

    return answer


def endless(piece: bytes) -> Callable[[socket.socket, Asked], None]:
    """The same again and again until the other side hangs up."""

    def answer(connection: socket.socket, _asked: Asked) -> None:
        while True:
            connection.sendall(piece)

    return answer


def drip(server: Naughty, piece: bytes = b"x", every: float = 0.05) -> Callable[[socket.socket, Asked], None]:
    """A little now and then, for ever."""

    def answer(connection: socket.socket, _asked: Asked) -> None:
        while not server.wait(every):
            connection.sendall(piece)

    return answer


def hang(server: Naughty) -> Callable[[socket.socket, Asked], None]:
    def answer(_connection: socket.socket, _asked: Asked) -> None:
        server.wait()

    return answer
