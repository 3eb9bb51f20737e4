"""Advisories by mail: subject, text, attachments, identity and hour, however the mail was put together."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.cutting import cut, cuttings
from feeds.model.document import Document, Unchanged
from feeds.model.errors import ShapeError
from feeds.model.release import Draft
from tests.cutting.documents import document, source, unchanged


def mail(
    subject: str = "Media advisory: Örn’s visit",
    text: str | None = "On 16 July 2025.\n\n14:30 Opening\n",
    **headers: str,
) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "press@news.example"
    message["Date"] = headers.get("Date", "Tue, 15 Jul 2025 10:30:00 +0200")
    message["Message-ID"] = headers.get("ident", "<1@news.example>")
    if text is not None:
        message.set_content(text)
    return message


def folder(*messages: EmailMessage | bytes | Unchanged) -> Document:
    parts = [
        one
        if isinstance(one, Unchanged)
        else document(one if isinstance(one, bytes) else one.as_bytes(policy=SMTP), f"file:///mail/{number}")
        for number, one in enumerate(messages)
    ]
    return document(b"", "file:///mail/", parts=tuple(parts))


def _one(message: EmailMessage | bytes) -> Draft:
    (draft,) = cut(folder(message), source("mail"))
    return draft


def test_a_message_is_a_release() -> None:
    draft = _one(mail())
    assert draft.title == "Media advisory: Örn’s visit"
    assert draft.body == "On 16 July 2025.\n\n14:30 Opening"
    assert (draft.ident, draft.link) == ("1@news.example", None)
    assert draft.published == datetime.fromisoformat("2025-07-15T10:30:00+02:00")


@pytest.mark.parametrize("subject", ["Fwd: Re: Örn speaks", "TR : WG: Örn speaks", "FW: Örn speaks"])
def test_forwarding_leaves_the_title_as_it_was(subject: str) -> None:
    assert _one(mail(subject)).title == "Örn speaks"


def test_html_is_taken_where_the_plain_part_only_points_to_it() -> None:
    short = mail(text="See the HTML version.")
    short.add_alternative(
        "<h1>Advisory</h1><table><tr><td>14:30<td>Opening of the long bridge in the north, with the minister</table>",
        subtype="html",
    )
    assert _one(short).body == "Advisory\n\n14:30 | Opening of the long bridge in the north, with the minister"
    whole = mail(text="14:30 Opening of the long bridge, says the plain part")
    whole.add_alternative("<p>14:30 Opening of the long bridge</p>", subtype="html")
    assert _one(whole).body == "14:30 Opening of the long bridge, says the plain part"


def test_the_text_of_attachments_follows_where_it_is_plain_or_html() -> None:
    message = mail()
    message.add_attachment(b"<p>Programme: <b>16:00</b> Closing</p>", "text", "html", filename="programme.html")
    message.add_attachment("Directions: turn left".encode("cp1252"), "text", "plain", filename="way.txt")
    message.add_attachment(b"%PDF-1.7", "application", "pdf", filename="x.pdf")
    assert _one(message).body.endswith("14:30 Opening\n\nProgramme: 16:00 Closing\n\nDirections: turn left")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('text/plain; charset="iso-8859-1"', "M. Étienne – café “x”".encode("cp1252")),
        ("text/plain; charset=utf-8", "M. Étienne – café “x”".encode()),
        ("text/plain", "M. Étienne – café “x”".encode()),
        ("text/plain; charset=nonsense", "M. Étienne – café “x”".encode()),
        ("text/html", "<meta charset=windows-1252><p>M. Étienne – café “x”</p>".encode("cp1252")),
        ("text/plain; format=flowed; charset=utf-8", "M. Étienne – \ncafé “x”".encode()),
    ],
)
def test_each_text_is_read_in_its_own_charset(head: str, body: bytes) -> None:
    raw = (
        b"Subject: =?iso-8859-1?q?Caf=E9?=\r\nContent-Type: "
        + head.encode()
        + b"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + body
    )
    draft = _one(raw.replace(b" \xe2\x80\x93 \n", b" \xe2\x80\x93 \r\n"))
    assert draft.title == "Café"
    assert draft.body == "M. Étienne – café “x”"


def test_the_newest_comes_first_and_a_double_once() -> None:
    old = mail("Old", Date="Mon, 14 Jul 2025 10:00:00 +0200", ident="<old@news.example>")
    drafts = cut(folder(old, mail("New"), mail("New")), source("mail"))
    assert [draft.title for draft in drafts] == ["New", "Old"]


def test_one_bad_message_is_a_fault_and_all_bad_a_failure() -> None:
    got = cuttings(folder(mail(), b"Subject: nothing\r\n\r\n", unchanged("file:///mail/2")), source("mail"))
    assert [draft.title for draft in got.drafts] == ["Media advisory: Örn’s visit"]
    assert got.kept == ("file:///mail/1", "file:///mail/2")
    assert "without text" in got.faults[0]
    with pytest.raises(ShapeError, match="none of 1 messages"):
        cut(folder(b""), source("mail"))
    with pytest.raises(ShapeError, match="encrypted"):
        cut(folder(b"Content-Type: multipart/encrypted; boundary=x\r\n\r\n--x--"), source("mail"))


def test_an_empty_folder_has_no_releases_and_is_no_failure() -> None:
    assert cut(document(b"", "file:///mail/"), source("mail")) == ()
    assert cut(document(b"Subject: a\r\n\r\ntext"), source("mail"))[0].body == "text"


def test_a_signature_is_not_the_news() -> None:
    text = "The minister opens the bridge on 16 July 2025 at 14:30.\n-- \nPress office, office hours 9:00 to 17:00\n"
    assert _one(mail(text=text)).body == "The minister opens the bridge on 16 July 2025 at 14:30."


@settings(max_examples=150)
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"Subject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"]),
)
def test_any_bytes_are_a_message_or_one_clear_refusal(content: bytes, head: bytes) -> None:
    try:
        cut(folder(head + content, mail()), source("mail"))
    except ShapeError as error:
        assert str(error).count("\n") == 0
