"""Why nobody can be heard at an address of this machine, in one sentence for whoever runs the bot."""

import errno
from collections.abc import Sequence

_NOT_HERE = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)


def serious(problems: Sequence[OSError], *, heard: bool) -> OSError | None:
    """What is really wrong after every address of a host was tried, some of them successfully where it is `heard`.

    A machine may know an address of a kind (IPv6, say) that it does not have; any other problem is one.
    """
    others = [one for one in problems if one.errno not in _NOT_HERE]
    return next(iter(others if heard else others or problems), None)


def no_host(host: str, setting: str) -> str:
    """The host, named by this setting, has no address at all."""
    return f"There is no host {host} here; correct {setting}."


def unheard(host: str, port: int, problem: OSError, host_setting: str, port_setting: str) -> str:
    """Why not at this address, and which setting to change."""
    match problem.errno:
        case errno.EADDRINUSE:
            return f"Port {port} on {host} is in use by another program; stop that one or change {port_setting}."
        case errno.EACCES | errno.EPERM:
            return f"Port {port} is not for this user to listen on; set {port_setting} to 1024 or more."
        case errno.EADDRNOTAVAIL | errno.EAFNOSUPPORT:
            return f"{host} is no address of this machine; correct {host_setting}."
    why = problem.strerror or type(problem).__name__
    settings = " or ".join(dict.fromkeys((host_setting, port_setting)))
    return f"Nothing can be heard on {host} port {port} ({why}); change {settings}."
