"""HTML to text: what is a line on the screen is a line in the text; what is not on the screen is not in it."""

from __future__ import annotations

import pytest

from feeds.cutting.html import html_to_text
from feeds.model.errors import ShapeError

BASE = "https://news.example/press/"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (
            "<h1>A <em>b</em></h1><p>One\n two&nbsp;three</p><p></p><p>Four<br>five<br><br>six</p>",
            "A b\n\nOne two three\n\nFour\nfive\n\nsix",
        ),
        ("<ul><li>one</li><li><p>two</p><ul><li>three</li></ul></li></ul>after", "- one\n- two\n- three\n\nafter"),
        ("<div>a</div><div>b<span>c</span></div>", "a\nbc"),
        ("<dl><dt>When</dt><dd>16 July</dd><dt>Where:</dt><dd>Here</dd></dl>", "When: 16 July\nWhere: Here"),
        (
            "<table><tr><th>Time<th>What<tr><td>14:30<td><p>Press</p><p>point</p></table>",
            "Time | What\n14:30 | Press point",
        ),
        (
            (
                "<table><tr><td rowspan=2>16 July</td><td>10:00</td><td>A</td></tr><tr><td>11:00</td><td>B</td></tr"
                "><tr><td>17 July</td><td></td><td>C</td></tr></table>"
            ),
            "16 July | 10:00 | A\n16 July | 11:00 | B\n17 July | C",
        ),
        ("<table><tr><td><h2>News</h2><p>Laid out</p></td><td>Menu</td></tr></table>", "News\n\nLaid out\n\nMenu"),
        ("<ul><li>x</ul><table><tr><td>a<td>b</table>y", "- x\n\na | b\n\ny"),
        ("<p>14<sup>th</sup> July, 16h<sup>30</sup></p><pre>a\n  b</pre>", "14th July, 16h30\n\na\nb"),
        ("<p>Now <s>14:00</s> <del>14:10</del> 15:00</p>", "Now 15:00"),
        ("<p>a<script>b()</script><style>c</style><!-- d --><template>e</template><noscript>f</noscript></p>", "a"),
        (
            "<p hidden>a</p><p style='display : none'>b</p><p class='sr-only x'>c</p><p aria-hidden=true>d</p><p>e</p>",
            "e",
        ),
        ("<nav>menu</nav><form>search <input value=x></form><p>text</p>", "text"),
        ("<p>He said <q>yes</q> &amp; &lt;b&gt; left.</p>", "He said “yes” & <b> left."),
        ("<p>a <b>b</b>, <i>c</i> .</p>\n\n\n<p> d</p>", "a b, c .\n\nd"),
    ],
)
def test_structure_is_kept(markup: str, text: str) -> None:
    assert html_to_text(markup, BASE, "The page") == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Watch it <a href=/live>live here</a>.</p>", "Watch it live here (https://news.example/live)."),
        (
            "<p>On <a href=https://webtv.news.example/>our channel</a>.</p>",
            "On our channel (https://webtv.news.example/).",
        ),
        (
            "<p>It will be streamed on <a href=https://tv.example/>Channel 3</a>. See <a href=/map>the map</a>.</p>",
            "It will be streamed on Channel 3 (https://tv.example/). See the map.",
        ),
        (
            "<p>Streamed live on <a href=https://tv.example/>tv.example</a>.</p>",
            "Streamed live on https://tv.example/.",
        ),
        ("<p>See <a href=https://www.example/a>www.example/a</a>.</p>", "See www.example/a."),
        ("<p>Read <a href=/x>the report</a>.</p>", "Read the report."),
        ("<p>Live: <a href=https://a.example/live>https://a.example/live</a></p>", "Live: https://a.example/live"),
        (
            "<p><a href='javascript:alert(1)'>watch live</a> <a href='file:///etc/passwd'>live</a></p>",
            "watch live live",
        ),
    ],
)
def test_a_link_to_a_stream_keeps_its_address(markup: str, text: str) -> None:
    assert html_to_text(markup, BASE, "The page") == text


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 200_000,
        "<b>" * 100_000,
        "<p " + " ".join(f"a{n}=1" for n in range(5000)) + ">",
        "<p " + "/a" * 5000 + ">",
        "x" * (10 * 1024 * 1024 + 1),
    ],
    ids=["deep", "unclosed", "attributes", "slashes", "large"],
)
def test_markup_made_to_wear_a_parser_out_is_refused(markup: str) -> None:
    with pytest.raises(ShapeError) as caught:
        html_to_text(markup, BASE, "The page")
    assert caught.value.kind == "too-large"


@pytest.mark.parametrize(
    "markup",
    [
        "<" * 300_000,
        "<a " * 900,
        "&amp;" * 100_000,
        "<!--" * 100_000,
        "<p>" * 50_000,
        "<li>" * 50_000,
        "<p>x" + " " * 200_000 + "y",
        '<p data-x="' + "a b=c " * 50_000 + '">t</p>',
    ],
    ids=["angles", "tags", "entities", "comments", "paragraphs", "items", "blanks", "long-value"],
)
def test_markup_that_is_only_ugly_is_read(markup: str) -> None:
    assert isinstance(html_to_text(markup, BASE, "The page"), str)
