"""What is said when something is not there or not right: one sentence, no traceback, no markup of the visitor's."""

from __future__ import annotations

from flask import Flask, Response, g, render_template, request
from werkzeug.exceptions import HTTPException

from feeds.model.errors import StoreError
from feeds.web.assets import Assets
from feeds.web.filters import Refused
from feeds.web.pages import HTML, frame
from feeds.web.site import Site

METHODS = ("GET", "HEAD", "OPTIONS")
_FOR_MACHINES = (".ics", ".atom", ".rss", ".json", "/healthz", "/metrics")
SAID = {
    400: ("Not understood", "The request is not one that this site can read."),
    404: ("Not here", "There is no such page; the entry may never have existed, or the address may be mistyped."),
    405: ("Read only", "This site can only be read: GET and HEAD."),
    413: ("Too much", "The request is larger than this site reads."),
    500: ("Something failed here", "The page could not be made. It has been logged; the feeds may still work."),
    503: ("Not now", "The store cannot be read at the moment. Try again in a minute."),
}


def set_errors(app: Flask, site: Site, assets: Assets) -> None:
    """Teach the application its sentences."""

    def say(code: int, heading: str, said: str, headers: dict[str, str] | None = None) -> Response:
        if request.path.endswith(_FOR_MACHINES):
            response = Response(said + "\n", code, content_type="text/plain; charset=utf-8")
        else:
            body = render_template("sorry.html", **frame(site, assets, ""), heading=heading, said=said)
            response = Response(body.encode("utf-8", "replace"), code, content_type=HTML)
        response.headers["Cache-Control"] = "no-store" if code >= 500 else "public, max-age=60"
        response.headers.update(headers or {})
        return response

    @app.before_request
    def only_read() -> Response | None:
        if request.method in METHODS:
            return None
        return say(405, *SAID[405], {"Allow": ", ".join(METHODS)})

    @app.errorhandler(Refused)
    def refused(fault: Refused) -> Response:
        return say(400, SAID[400][0], str(fault))

    @app.errorhandler(StoreError)
    def no_store(fault: StoreError) -> Response:
        g.store_failed = True  # for the metrics
        app.logger.error("%s %s: %s", request.method, request.path, fault)
        return say(503, *SAID[503], {"Retry-After": "60"})

    @app.errorhandler(HTTPException)
    def known(fault: HTTPException) -> Response:
        code = fault.code or 500
        return say(code, *SAID.get(code, SAID[400 if code < 500 else 500]))

    @app.errorhandler(Exception)
    def unknown(fault: Exception) -> Response:
        app.logger.error("%s %r failed", request.method, request.path, exc_info=fault)
        return Response(SAID[500][1] + "\n", 500, content_type="text/plain; charset=utf-8")
