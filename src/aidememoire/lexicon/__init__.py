"""Gazetteers: rows of printed forms, loaded with every bad row reported together, matched longest first."""
