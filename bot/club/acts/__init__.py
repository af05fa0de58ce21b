"""What organizers did: written down for the audit, and told to whom it is about."""
