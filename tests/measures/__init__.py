"""What can be measured of the club: figures for whoever changes it."""
