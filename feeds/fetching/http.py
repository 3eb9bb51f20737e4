"""One document over HTTP: httpx over guarded connections, redirects by hand, nothing taken that is not whole.

Refuses proxies and other settings of the environment, cookies, authorisation, any status but 200 (and 304 where it
was asked for), bodies that broke off, and redirects from https to http.
"""

from __future__ import annotations

import hashlib
import http as statuses
import logging
import re
from collections.abc import Sequence
from datetime import datetime
from email.message import Message
from urllib.parse import urljoin

import httpcore
import httpx

from feeds.fetching import guard, pace, robots
from feeds.fetching.dial import Deadline, GuardedTransport
from feeds.fetching.guard import Place
from feeds.fetching.inflate import MAGIC, inflate
from feeds.fetching.manners import Manners
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import FetchError

log = logging.getLogger("daybook.fetching")

ACCEPT = "text/plain, text/html, application/xhtml+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
MOST_HEADERS = 100
_REDIRECTS = {301, 302, 303, 307, 308}
_ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]{0,1000}"')


def get(
    url: str, validators: Validators, now: datetime, allow: Sequence[str], manners: Manners
) -> Document | Unchanged:
    """Fetch `url`, asking only for what is new since `validators`. `now`: aware, UTC. Raises FetchError."""
    at = guard.place(url)
    spacing = 0.0 if guard.is_own(at.host, at.port, allow) else manners.spacing
    with Deadline(manners.total, manners.limit) as deadline:
        transport = GuardedTransport(allow, deadline, manners.connect)
        with httpx.Client(transport=transport, trust_env=False, follow_redirects=False, timeout=None) as client:  # noqa: S113 - the deadline ends it
            return _Fetch(client, deadline, now, manners, spacing).document(at, validators)


class _Fetch:
    """One fetch with all its hops."""

    def __init__(
        self, client: httpx.Client, deadline: Deadline, now: datetime, manners: Manners, spacing: float
    ) -> None:
        self.client, self.deadline, self.now, self.manners, self.spacing = client, deadline, now, manners, spacing

    def document(self, at: Place, validators: Validators) -> Document | Unchanged:
        """Follow redirects to an answer and judge it."""
        first, permanent = at, True
        for _hop in range(self.manners.redirects + 1):
            robots.check(at.origin, at.url, self.now, self._ask)
            with self._send(at, validators) as answer:
                if answer.status_code not in _REDIRECTS:
                    if at is not first and permanent:
                        log.warning("%s has moved for good to %s: change the url of the source.", first.url, at.url)
                    return self._judge(at, answer, validators)
                permanent = permanent and answer.status_code in {301, 308}
                at = self._next(at, answer)
        raise FetchError("transport", f"More than {self.manners.redirects} redirects, the last to {at.url[:200]}.")

    def _send(self, at: Place, validators: Validators) -> _Open:
        pace.take_turn(at.origin, self.spacing)
        headers = {"User-Agent": self.manners.agent, "Accept": ACCEPT, "Accept-Encoding": "gzip"}
        if validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators.last_modified:
            headers["If-Modified-Since"] = validators.last_modified
        self.client.cookies.clear()
        try:
            request = self.client.build_request("GET", at.url, headers=headers)
        except httpx.InvalidURL as error:
            raise FetchError("blocked", f"The address {at.url[:200]!r} cannot be read: {error}.") from error
        return _Open(self.client, request, at, self.deadline)

    def _next(self, at: Place, answer: httpx.Response) -> Place:
        there = answer.headers.get("Location", "").strip()
        if not there:
            raise FetchError("transport", f"{at.url} answered {answer.status_code} and does not say where to go.")
        try:
            to = guard.place(urljoin(at.url, there).partition("#")[0])
        except ValueError as error:
            raise FetchError("blocked", f"{at.url} redirects to an address that cannot be read.") from error
        if at.scheme == "https" and to.scheme == "http":
            raise FetchError("blocked", f"{at.url} redirects to an address that is not encrypted ({to.url[:200]}).")
        return to

    def _judge(self, at: Place, answer: httpx.Response, validators: Validators) -> Document | Unchanged:
        status = answer.status_code
        if status == 304 and (validators.etag or validators.last_modified):
            return Unchanged(address=at.url, fetched_at=self.now, validators=validators)
        if status != 200:
            raise self._refused(at, answer)
        content = b"".join(self._body(answer, self.manners.limit))
        if content.startswith(MAGIC):
            raise FetchError("encoding", f"{at.url} sent a packed file, or packed its answer twice.")
        kind = Message()
        kind["Content-Type"] = answer.headers.get("Content-Type", "")
        found = Validators(
            etag=_etag(answer.headers.get("ETag")),
            last_modified=_printable(answer.headers.get("Last-Modified")),
            digest=hashlib.sha256(content).hexdigest(),
        )
        if found.digest == validators.digest:
            return Unchanged(address=at.url, fetched_at=self.now, validators=found)
        return Document(
            address=at.url,
            content=content,
            media_type=kind.get_content_type() if "Content-Type" in answer.headers else None,
            charset=kind.get_content_charset(),
            fetched_at=self.now,
            validators=found,
        )

    def _refused(self, at: Place, answer: httpx.Response) -> FetchError:
        status = answer.status_code
        wait = pace.retry_after(answer.headers.get("Retry-After"), self.now)
        if status in {204, 205}:
            return FetchError("shape", f"{at.url} answered {status}: no page at all.")
        what = {
            401: "asks for a password",
            403: "refuses us",
            404: "says that there is no such page",
            410: "says that the page is gone for good",
            429: "says that we ask too often",
            503: "is out of service for now",
        }.get(status) or f"answered {status} {_phrase(status)}".rstrip()
        later = f"; it asks to be left alone for {wait} seconds" if wait else ""
        return FetchError(
            "status", f"{at.url} {what}{f' ({status})' if str(status) not in what else ''}{later}.", retry_after=wait
        )

    def _body(self, answer: httpx.Response, limit: int) -> list[bytes]:
        if len(answer.headers.raw) > MOST_HEADERS:
            raise FetchError("too-large", f"The answer has more than {MOST_HEADERS} header lines.")
        if "Content-Length" in answer.headers and "Transfer-Encoding" in answer.headers:
            raise FetchError("transport", "The answer states its length in two ways that exclude each other.")
        return list(inflate(answer.iter_raw(), answer.headers.get("Content-Encoding", ""), limit))

    def _ask(self, url: str) -> tuple[int, bytes, int | None]:
        """robots.txt: (status, body, Retry-After); the start of a long one is enough."""
        at = guard.place(url)
        for _hop in range(self.manners.redirects + 1):
            with self._send(at, Validators()) as answer:
                if answer.status_code in _REDIRECTS:
                    at = self._next(at, answer)
                    continue
                wait = pace.retry_after(answer.headers.get("Retry-After"), self.now)
                if answer.status_code != 200:
                    return answer.status_code, b"", wait
                try:
                    return 200, b"".join(self._body(answer, robots.LARGEST)), wait
                except FetchError as error:
                    if error.kind != "too-large":
                        raise
                    return 404, b"", wait  # rules of that size are not rules
        return 404, b"", None


class _Open:
    """A request in flight; what goes wrong with it becomes a FetchError."""

    def __init__(self, client: httpx.Client, request: httpx.Request, at: Place, deadline: Deadline) -> None:
        self.client, self.request, self.at, self.deadline = client, request, at, deadline
        self.answer: httpx.Response | None = None

    def __enter__(self) -> httpx.Response:
        try:
            self.answer = self.client.send(self.request, stream=True)
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, httpx.HTTPError) as error:
            raise self._translated(error) from error
        return self.answer

    def __exit__(self, _type: object, error: BaseException | None, _trace: object) -> None:
        if self.answer is not None:
            self.answer.close()
        if isinstance(
            error, httpcore.NetworkError | httpcore.ProtocolError | httpcore.TimeoutException | httpx.HTTPError
        ):
            raise self._translated(error) from error

    def _translated(self, error: Exception) -> FetchError:
        host, said = self.at.host, str(error)
        if self.deadline.over:
            return self.deadline.error()
        if isinstance(error, httpx.HTTPError) and "location header" in said:  # httpx reads it though it need not follow
            return FetchError("blocked", f"{self.at.url} redirects to an address that cannot be read.")
        if isinstance(error, httpcore.ConnectTimeout):
            return FetchError("timeout", f"{host} did not take the connection in time.")
        if isinstance(error, httpcore.ConnectError):
            if "CERTIFICATE_VERIFY_FAILED" in said:
                return FetchError(
                    "transport", f"{host} shows a certificate that cannot be trusted; nothing was fetched."
                )
            return FetchError("transport", f"No connection to {host}:{self.at.port} ({said or 'no reason given'}).")
        if "too long" in said:
            return FetchError("too-large", f"{host} sent headers without end.")
        if isinstance(error, httpcore.ProtocolError) and "complete" not in said and "disconnected" not in said:
            return FetchError("transport", f"{host} sent something that is not HTTP ({_short(said)}).")
        return FetchError("transport", f"{host} broke off before the answer was complete; nothing of it was taken.")


def _short(said: str) -> str:
    return "".join(sign if " " <= sign <= "~" else "?" for sign in said)[:120]


def _phrase(status: int) -> str:
    try:
        return statuses.HTTPStatus(status).phrase
    except ValueError:
        return ""


def _etag(value: str | None) -> str | None:
    return value if value and _ETAG.fullmatch(value) else None


def _printable(value: str | None) -> str | None:
    return value if value and len(value) <= 100 and all(" " <= sign <= "~" for sign in value) else None
