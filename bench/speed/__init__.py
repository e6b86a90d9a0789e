"""How fast reports are read, what the first look costs and spares, what several processes and a long run need."""
