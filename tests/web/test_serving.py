"""The production server over real sockets: slow and odd clients, a taken port, a clean stop."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from feeds.model.errors import DaybookError
from feeds.web.serving import serve
from tests.web.seed import House


class Running:
    """A server in a thread, on a port of its own."""

    def __init__(self, house: House) -> None:
        self.stop, up = threading.Event(), threading.Event()
        self.port = 0

        def ready(port: int) -> None:
            self.port = port
            up.set()

        app = house.client.application
        self.thread = threading.Thread(target=serve, args=(app, "127.0.0.1", 0, self.stop, ready))
        self.thread.start()
        assert up.wait(10)

    def raw(self, request: bytes) -> bytes:
        """What is answered to these very bytes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as wire:
            wire.sendall(request)
            answer = b""
            while piece := wire.recv(65536):
                answer += piece
            return answer

    def end(self) -> None:
        """Stop, and wait for it."""
        self.stop.set()
        self.thread.join(10)
        assert not self.thread.is_alive()


@pytest.fixture
def running(rich: House) -> Iterator[Running]:
    made = Running(rich)
    yield made
    made.end()


@pytest.mark.parametrize("host", ["evil.example", "a b", "[::1", "x" * 8000, ""])
def test_no_host_header_breaks_or_enters_a_page(running: Running, host: str) -> None:
    answer = running.raw(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    assert answer.startswith((b"HTTP/1.1 200", b"HTTP/1.1 400"))
    assert b"evil.example" not in answer
    assert b"Content-Security-Policy" in answer


def test_http_1_0_without_a_host_is_answered(running: Running) -> None:
    assert running.raw(b"GET /diary.ics HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.0 200")


def test_clients_that_never_finish_a_request_block_nobody(running: Running) -> None:
    idle = [socket.create_connection(("127.0.0.1", running.port), timeout=10) for _ in range(150)]
    for wire in idle:
        wire.sendall(b"GET / HTTP/1.1\r\nX-a: ")
    assert running.raw(b"GET /diary.ics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").startswith(b"HTTP/1.1 200")
    for wire in idle:
        wire.close()


def test_both_length_and_chunks_or_a_large_body_are_refused(running: Running) -> None:
    both = b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"
    smuggled = b"POST / HTTP/1.1\r\nHost: x\r\n" + both
    assert running.raw(smuggled).startswith((b"HTTP/1.1 400", b"HTTP/1.1 405"))
    large = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\nConnection: close\r\n\r\n"
    assert running.raw(large).startswith(b"HTTP/1.1 413")


def test_a_taken_port_is_one_sentence(rich: House, running: Running) -> None:
    with pytest.raises(DaybookError, match=rf"^Port {running.port} of 127.0.0.1 is in use by another program: "):
        serve(rich.client.application, "127.0.0.1", running.port, threading.Event())
    with pytest.raises(DaybookError, match="is no address of this machine"):
        serve(rich.client.application, "192.0.2.1", 0, threading.Event())


def test_after_a_stop_the_port_is_free_again(rich: House) -> None:
    made = Running(rich)
    assert made.raw(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").startswith(b"HTTP/1.1 200")
    made.end()
    with pytest.raises(ConnectionError):
        made.raw(b"GET / HTTP/1.1\r\n\r\n")
