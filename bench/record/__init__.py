"""The consolidation set: reports of events with the truth beside them, and how well they are joined."""
