"""The core: pure rules and the verbs."""
