"""Long proofs: what the suite samples, many times over."""
