"""The guard: made-up addresses of every reserved kind are refused, however they are wrapped; public ones are not."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from socket import AF_INET, AF_INET6, IPPROTO_TCP, SOCK_STREAM

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web.guard import PORTS, Allowed, NotPublic, allowed, guarded_socket, refused

RESERVED = [
    ("0.0.0.0/8", "this network"),
    ("10.0.0.0/8", "private"),
    ("100.64.0.0/10", "shared by a provider's customers"),
    ("127.0.0.0/8", "loopback"),
    ("169.254.0.0/16", "link-local"),
    ("172.16.0.0/12", "private"),
    ("192.0.0.0/24", "protocol assignments"),
    ("192.0.2.0/24", "documentation"),
    ("192.88.99.0/24", "6to4 relay"),
    ("192.168.0.0/16", "private"),
    ("198.18.0.0/15", "benchmarking"),
    ("198.51.100.0/24", "documentation"),
    ("203.0.113.0/24", "documentation"),
    ("224.0.0.0/4", "multicast"),
    ("240.0.0.0/4", "reserved"),
]
RESERVED_6 = [
    ("::/128", "unspecified"),
    ("::1/128", "loopback"),
    ("64:ff9b:1::/48", "local NAT64"),
    ("100::/64", "discard"),
    ("2001::/32", "Teredo"),
    ("2001:2::/48", "protocol assignments"),  # benchmarking
    ("2001:10::/28", "protocol assignments"),  # ORCHID
    ("2001:20::/28", "protocol assignments"),  # ORCHIDv2
    ("2001:db8::/32", "documentation"),
    ("2002::/16", "6to4"),
    ("3fff::/20", "documentation"),
    ("4000::/3", "reserved"),
    ("5f00::/16", "reserved"),  # segment routing
    ("8000::/2", "reserved"),
    ("fc00::/7", "private"),
    ("fe80::/10", "link-local"),
    ("fec0::/10", "site-local"),
    ("ff00::/8", "multicast"),
]
PUBLIC = ["1.1.1.1", "8.8.8.8", "93.184.215.14", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.1"]
PUBLIC += ["192.0.1.1", "198.17.255.255", "198.20.0.0", "223.255.255.255", "9.255.255.255", "11.0.0.0"]
PUBLIC_6 = ["2606:4700::6810:84e5", "2a00:1450:4001:82b::200e", "2001:4860:4860::8888", "2001:200::1", "2400:cb00::1"]


@pytest.mark.parametrize(("network", "kind"), [*RESERVED, *RESERVED_6])
def test_every_reserved_kind_is_refused_by_its_name(network: str, kind: str) -> None:
    """The first, a middle and the last address of every reserved network."""
    block = IPv6Network(network) if ":" in network else IPv4Network(network)
    for address in {block[0], block[block.num_addresses // 2], block[-1]}:
        assert refused(str(address)) == kind


@pytest.mark.parametrize("address", PUBLIC + PUBLIC_6)
def test_public_addresses_are_let_through(address: str) -> None:
    """Among them the neighbours of the reserved networks."""
    assert refused(address) is None


@pytest.mark.parametrize(("network", "kind"), RESERVED)
def test_a_reserved_address_stays_one_however_it_is_wrapped(network: str, kind: str) -> None:
    """Mapped and NAT64 addresses are judged by what is inside; compatible, 6to4 and Teredo ones are refused anyway."""
    inside = int(IPv4Network(network)[1])
    assert refused(str(IPv6Address((0xFFFF << 32) | inside))) == kind
    assert refused(str(IPv6Address((0x64FF9B << 96) | inside))) == kind
    assert refused(str(IPv6Address(inside)))
    assert refused(str(IPv6Address((0x2002 << 112) | (inside << 80) | 1))) == "6to4"
    assert refused(str(IPv6Address((0x20010000 << 96) | (inside ^ 0xFFFFFFFF)))) == "Teredo"


def test_what_wraps_a_public_address_is_public() -> None:
    """A network without IPv4 of its own reaches every older site through NAT64."""
    assert refused("::ffff:8.8.8.8") is None
    assert refused("64:ff9b::8.8.8.8") is None


@pytest.mark.parametrize("text", ["", "localhost", "127.1", "2130706433", "0x7f.1", "1.2.3.4.5", "[::1]", "1.1.1.1/8"])
def test_what_is_no_address_is_refused(text: str) -> None:
    """Names and other ways to write a number never count as an address."""
    assert refused(text) == "not an address"


def test_the_zone_of_a_link_hides_nothing() -> None:
    """`%eth0` is no part of the address."""
    assert refused("fe80::1%eth0") == "link-local"
    assert refused("::1%lo") == "loopback"


@given(st.ip_addresses())
def test_never_more_than_python_itself_calls_global(ip: IPv4Address | IPv6Address) -> None:
    """What the guard lets through is global by Python's own tables, too, or wraps what is."""
    if refused(str(ip)) is None and not isinstance(ip, IPv6Address):
        assert ip.is_global
        assert not ip.is_multicast
    if refused(str(ip)) is None and isinstance(ip, IPv6Address):
        assert ip.is_global or refused(str(IPv4Address(int(ip) & 0xFFFFFFFF))) is None


@given(st.ip_addresses(v=4), st.sampled_from(["::ffff:{}", "64:ff9b::{}"]))
def test_wrapping_changes_no_verdict(ip: IPv4Address, form: str) -> None:
    """An IPv4 address and what is only another way to reach it get the same answer."""
    assert refused(form.format(ip)) == refused(str(ip))


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    """Nothing raises."""
    assert refused(text) is None or refused(text)


def test_the_socket_is_made_for_public_addresses_at_the_webs_ports_alone() -> None:
    """Whatever a name led to, the address and port it led to are what is judged."""
    for host, port in [("127.0.0.1", 80), ("8.8.8.8", 22), ("8.8.8.8", 0), ("10.0.0.1", 443)]:
        with pytest.raises(NotPublic):
            guarded_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP, (host, port), Allowed())
    with pytest.raises(NotPublic):
        guarded_socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP, ("::1", 80, 0, 0), Allowed())
    for port in PORTS:
        guarded_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP, ("8.8.8.8", port), Allowed()).close()


def test_what_is_allowed_besides() -> None:
    """A network at any of its ports, wrapped or not; a host by its name at one port."""
    exceptions = allowed(["10.1.0.0/16", "wiki.example.org:8090", "[fd00::1]:443", "192.168.7.7", "fd12::/16"])
    guarded_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP, ("10.1.2.3", 8765), exceptions).close()
    assert exceptions.holds("::ffff:10.1.2.3")
    assert exceptions.holds("192.168.7.7")
    assert exceptions.holds("fd12::99%eth0")
    assert not exceptions.holds("10.2.0.1")
    assert not exceptions.holds("wiki.example.org")
    assert exceptions.names("Wiki.Example.ORG", 8090)
    assert exceptions.names("fd00::1", 443)
    assert not exceptions.names("wiki.example.org", 80)
    with pytest.raises(NotPublic):
        guarded_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP, ("10.2.0.1", 80), exceptions)


@pytest.mark.parametrize("entry", ["wiki.example.org", "wiki.example.org:", ":80", "a:70000", "a:0", "10.0.0.0/99", ""])
def test_what_cannot_be_allowed(entry: str) -> None:
    """A mistake in the setting is told, not guessed."""
    with pytest.raises(ValueError, match="neither host:port nor a network"):
        allowed([entry])


def test_the_made_up_addresses_are_what_they_are_called() -> None:
    """The table of this test is Python's, too, where Python knows the kind."""
    for network, kind in [*RESERVED, *RESERVED_6]:
        first = ip_address(network.partition("/")[0])
        assert {"loopback": first.is_loopback, "multicast": first.is_multicast}.get(kind, True)
