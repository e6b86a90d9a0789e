"""One file a step; a file begins with its revision."""
