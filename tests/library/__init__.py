"""Where papers are looked up: arXiv over a real socket, the memory in front of it, the shelf."""
