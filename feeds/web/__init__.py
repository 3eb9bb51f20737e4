"""The room that answers readers: feeds and pages from the store, over HTTP. It only reads.

Refuses cookies, the Host header, and everything but GET, HEAD and OPTIONS. Feeds are rendered once per state of the
store and served from memory (shelf.py); pages once a minute.
"""

from __future__ import annotations

from flask import Flask, Response, abort

from feeds.store.contract import Store
from feeds.web import assets as files
from feeds.web.answers import answer
from feeds.web.errors import set_errors
from feeds.web.feeds import make_feeds
from feeds.web.health import Watched
from feeds.web.lists import Lists
from feeds.web.metrics import make_metrics
from feeds.web.pages import make_pages
from feeds.web.site import Site
from feeds.web.status import make_status

__all__ = ["Site", "create_app"]

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def create_app(store: Store, site: Site) -> Flask:
    """The application: feeds, pages, /healthz and /metrics of one store under one configured address."""
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = 64 * 1024
    app.url_map.merge_slashes = False  # its redirects would print the Host header
    app.url_map.strict_slashes = False
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    assets = files.load()
    lists = Lists(store, site)
    watched = Watched(store)
    app.register_blueprint(make_feeds(store, site, lists))
    app.register_blueprint(make_status(store, site, watched))
    app.register_blueprint(make_metrics(app, store, site, watched))
    app.register_blueprint(make_pages(store, site, lists, watched, assets))
    set_errors(app, site, assets)

    @app.get("/static/<name>")
    def static_file(name: str) -> Response:
        response = answer(assets.files.get(name) or abort(404), files.YEAR)
        response.headers["Cache-Control"] = f"public, max-age={files.YEAR}, immutable"
        return response

    @app.after_request
    def guard(response: Response) -> Response:
        for name, value in HEADERS.items():
            response.headers[name] = value
        return response

    return app
