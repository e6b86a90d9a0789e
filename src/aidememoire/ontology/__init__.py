"""The controlled words of the record: kinds, modes, statuses, acts, domains, with their PLOVER and CAMEO codes."""
