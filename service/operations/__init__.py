"""Vận hành: people from the command line, imports, backups, the state of the machine."""
