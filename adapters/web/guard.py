"""Which addresses the bot may connect to on somebody's behalf: public ones, and what whoever runs it allows besides.

The tables are IANA's special-purpose registries (https://www.iana.org/assignments/iana-ipv4-special-registry and
.../iana-ipv6-special-registry). `ipaddress.is_global` alone is not enough: on Python 3.11 it lets multicast, 6to4,
NAT64 and IPv4-compatible addresses through, whatever they wrap.
"""

import errno
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

PORTS = (80, 443, 8000, 8080, 8443)
"""Where websites are. Others are mail, databases and shells."""

_NOT_PUBLIC = {
    IPv4Network(network): kind
    for network, kind in {
        "0.0.0.0/8": "this network",
        "10.0.0.0/8": "private",
        "100.64.0.0/10": "shared by a provider's customers",
        "127.0.0.0/8": "loopback",
        "169.254.0.0/16": "link-local",
        "172.16.0.0/12": "private",
        "192.0.0.0/24": "protocol assignments",
        "192.0.2.0/24": "documentation",
        "192.88.99.0/24": "6to4 relay",
        "192.168.0.0/16": "private",
        "198.18.0.0/15": "benchmarking",
        "198.51.100.0/24": "documentation",
        "203.0.113.0/24": "documentation",
        "224.0.0.0/4": "multicast",
        "240.0.0.0/4": "reserved",
    }.items()
}
_NOT_PUBLIC_6 = {
    IPv6Network(network): kind
    for network, kind in {
        "::/128": "unspecified",
        "::1/128": "loopback",
        "::/96": "IPv4-compatible",
        "64:ff9b:1::/48": "local NAT64",
        "100::/64": "discard",
        "2001::/32": "Teredo",
        "2001:db8::/32": "documentation",
        "2001::/23": "protocol assignments",
        "2002::/16": "6to4",
        "3fff::/20": "documentation",
        "fc00::/7": "private",
        "fe80::/10": "link-local",
        "fec0::/10": "site-local",
        "ff00::/8": "multicast",
    }.items()
}
_GLOBAL = IPv6Network("2000::/3")  # everything else of IPv6 is not given out yet, or for other purposes
_WRAPPING = (IPv6Network("::ffff:0:0/96"), IPv6Network("64:ff9b::/96"))
"""An IPv4 address inside (IPv4-mapped, NAT64): reaching it reaches that one, so that one is judged."""


class NotPublic(OSError):
    """The guard refuses this address. Equal words for all, so that the connector passes it on as it is."""

    def __init__(self) -> None:
        super().__init__(errno.EACCES, "not a public address")


def refused(address: str) -> str | None:
    """Why the bot must not connect to this IP address, in a word or two; None where it is a public one.

    Whatever is not an IP address is refused, too. Pure: nothing is resolved.
    """
    try:
        ip = ip_address(address.partition("%")[0])  # without the zone of a link
    except ValueError:
        return "not an address"
    if isinstance(ip, IPv4Address):
        return next((kind for network, kind in _NOT_PUBLIC.items() if ip in network), None)
    if inner := _wrapped(ip):
        return refused(str(inner))
    return next((kind for network, kind in _NOT_PUBLIC_6.items() if ip in network), None) or (
        None if ip in _GLOBAL else "reserved"
    )


def _wrapped(ip: IPv6Address) -> IPv4Address | None:
    return IPv4Address(int(ip) & 0xFFFFFFFF) if any(ip in network for network in _WRAPPING) else None


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may be reached although it is not public."""

    hosts: frozenset[tuple[str, int]] = frozenset()
    networks: tuple[IPv4Network | IPv6Network, ...] = ()

    def names(self, host: str, port: int) -> bool:
        """Whether this very host and port are allowed."""
        return (host.lower().strip("[]"), port) in self.hosts

    def holds(self, address: str) -> bool:
        """Whether this IP address lies in an allowed network."""
        try:
            ip = ip_address(address.partition("%")[0])
        except ValueError:
            return False
        inner = _wrapped(ip) if isinstance(ip, IPv6Address) else None
        return any((inner or ip) in network for network in self.networks)


def allowed(entries: Iterable[str]) -> Allowed:
    """From `host:port`, `[IPv6]:port`, networks (`10.0.0.0/8`) and IP addresses. Raises ValueError for others."""
    hosts, networks = set(), []
    for entry in entries:
        try:
            networks.append(ip_network(entry, strict=False))
        except ValueError:
            host, _, port = entry.rpartition(":")
            if not host or not port.isdecimal() or not 0 < int(port[:9]) < 65536:
                raise ValueError(f"neither host:port nor a network: {entry!r}") from None
            hosts.add((host.lower().strip("[]"), int(port)))
    return Allowed(frozenset(hosts), tuple(networks))


def guarded_socket(family: int, kind: int, protocol: int, where: Any, exceptions: Allowed) -> socket.socket:
    """A socket for this address, if the bot may connect to it. Raises NotPublic."""
    host, port = str(where[0]), int(where[1])
    if not exceptions.holds(host) and (refused(host) or port not in PORTS):
        raise NotPublic
    return socket.socket(family, kind, protocol)
