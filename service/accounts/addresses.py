"""Từ đâu đến: the address whose wrong tries to sign in are counted together.

A visitor with IPv6 has a whole network of addresses (/64, RFC 6177) to try from; it counts as one place.
"""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address, ip_network

UNKNOWN = "?"


def place_of(host: str | None) -> str:
    """The place of a client's address; what is no address, whoever wrote it, is all one unknown place."""
    try:
        address = ip_address(host or "")
    except ValueError:
        return UNKNOWN
    if not isinstance(address, IPv6Address):
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((int(address), 64), strict=False))
