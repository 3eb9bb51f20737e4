"""The table of addresses, and the texts of addresses that are refused."""

from __future__ import annotations

import ipaddress

import pytest

from feeds.fetching import guard
from feeds.model.errors import FetchError

INSIDE = [
    "0.0.0.0",  # noqa: S104 - an address to refuse, not to bind
    "10.0.0.1",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.255.255",
    "169.254.169.254",
    "168.63.129.16",
    "172.16.0.1",
    "192.0.0.192",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a00:1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:a00:1::",
    "2001:0:4136:e378:8000:63bf:80ff:fffe",
    "100::1",
    "2001:db8::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fec0::1",
    "ff02::1",
]

PUBLIC = [
    "1.1.1.1",
    "93.184.215.14",
    "193.110.128.1",
    "2606:4700:4700::1111",
    "2a00:1450::1",
    "::ffff:1.1.1.1",
    "64:ff9b::101:101",
    "2002:101:101::",
]


@pytest.mark.parametrize("address", INSIDE)
def test_inside_addresses_are_not_public(address):
    assert not guard.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are(address):
    assert guard.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "http://user@news.example/",
        "http://user:word@news.example/",
        "http://127.0.0.1:8901\\@news.example/",
        "http://news.example/a b",
        "http://news.example/\u00e9",
        "http://news.example/\r\nX: y",
        "http:///path",
        "http://[::1",
        "http://news.example:99999/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "",
    ],
)
def test_doubtful_texts_are_blocked(url):
    with pytest.raises(FetchError) as raised:
        guard.place(url)
    assert raised.value.kind == "blocked"


def test_place_knows_the_ports():
    assert guard.place("https://News.Example/x").origin == "https://news.example:443"
    assert guard.place("http://[::1]:8901/x").origin == "http://[::1]:8901"


def test_allow_lists_go_by_name_address_or_network():
    loopback, six = ipaddress.ip_address("127.0.0.1"), ipaddress.ip_address("::1")
    assert guard.is_listed("localhost", 8901, ("localhost:8901",))
    assert not guard.is_listed("localhost", 8902, ("localhost:8901",))
    assert guard.is_allowed(loopback, 8901, ("127.0.0.1:8901",))
    assert guard.is_allowed(ipaddress.ip_address("::ffff:127.0.0.1"), 8901, ("127.0.0.1:8901",))
    assert guard.is_allowed(six, 8901, ("[::1]:8901",))
    assert guard.is_allowed(loopback, 1, ("127.0.0.0/8",))
    assert not guard.is_allowed(loopback, 8901, ("10.0.0.0/8", "127.0.0.1:8900"))


def test_other_ports_of_public_hosts_need_a_word():
    with pytest.raises(FetchError, match="Port 8080"):
        guard.resolve("1.1.1.1", 8080, (), 5)
    assert guard.resolve("1.1.1.1", 8080, ("1.1.1.1:8080",), 5)
