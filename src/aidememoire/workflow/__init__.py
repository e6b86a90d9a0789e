"""Where things meet: pages are read into a record, and its events are drawn."""
