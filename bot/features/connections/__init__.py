"""How papers hang together: said by members, borrowed from in critiques, shown as a list and as a picture."""
