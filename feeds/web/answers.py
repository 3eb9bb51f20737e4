"""Ready answers and what HTTP makes of them: validators, 304, gzip, caching (RFC 9110, 9111).

A strong ETag names bytes, so gzip has one of its own; a client that holds either is told 304.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from flask import Response, request
from werkzeug.datastructures import Headers

from feeds.model.edition import Rendered
from feeds.model.zones import UTC

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

_WORTH_GZIP = 600  # bytes; below this the header costs more than it saves
GZIP_LEVEL = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A body in both encodings with its validators."""

    body: bytes
    zipped: bytes | None  # None where it is not worth it
    media_type: str  # with charset
    modified: datetime  # aware, UTC, whole seconds
    digest: str  # of the body: the ETag without quotes
    links: tuple[str, ...] = ()  # values of Link headers


def ready(rendered: Rendered, links: tuple[str, ...] = ()) -> Ready:
    """A feed, made ready to be served any number of times."""
    return _ready(rendered.body, rendered.media_type, rendered.modified, rendered.etag, links)


def ready_body(body: bytes, media_type: str, modified: datetime) -> Ready:
    """Any other body, made ready; `modified` is aware."""
    digest = hashlib.sha256(body).hexdigest()
    return _ready(body, media_type, modified.astimezone(UTC).replace(microsecond=0), digest, ())


def _ready(body: bytes, media_type: str, modified: datetime, digest: str, links: tuple[str, ...]) -> Ready:
    zipped = gzip.compress(body, GZIP_LEVEL, mtime=0) if len(body) >= _WORTH_GZIP else None
    return Ready(body=body, zipped=zipped, media_type=media_type, modified=modified, digest=digest, links=links)


class NotModified(Response):
    """A 304 that carries Last-Modified too, which Werkzeug takes from it (RFC 9110 15.4.5: what a 200 would carry)."""

    def get_wsgi_headers(self, environ: WSGIEnvironment) -> Headers:
        """As Werkzeug makes them, with the stamp put back."""
        headers = super().get_wsgi_headers(environ)
        headers["Last-Modified"] = self.headers["Last-Modified"]
        return headers


def answer(made: Ready, max_age: int, *, shared: bool = False) -> Response:
    """The answer to the current request; `max_age` in seconds; `shared`: pages of other sites may fetch it."""
    tags = (made.digest, f"{made.digest}-gzip")
    zipped = made.zipped if request.accept_encodings.quality("gzip") > 0 else None
    tag = tags[1] if zipped is not None else tags[0]
    response = Response(made.body if zipped is None else zipped, content_type=made.media_type)
    held = request.if_none_match
    fresh = False
    if held:  # wins over the date (RFC 9110 13.2.2)
        if held.star_tag:
            fresh = True
        else:
            known = [each for each in (tag, *tags) if held.contains_weak(each)]
            if known:
                fresh, tag = True, known[0]
    elif "If-None-Match" not in request.headers and request.if_modified_since is not None:
        fresh = made.modified <= request.if_modified_since
    if fresh:
        response = NotModified(status=304)
        response.headers.pop("Content-Type", None)
    elif zipped is not None:
        response.headers["Content-Encoding"] = "gzip"
    response.set_etag(tag)
    response.last_modified = made.modified
    response.headers["Cache-Control"] = f"public, max-age={max_age}, stale-if-error=86400"
    response.headers["Vary"] = "Accept-Encoding"
    if shared:
        response.headers["Access-Control-Allow-Origin"] = "*"
    for link in made.links:
        response.headers.add("Link", link)
    return response
