"""What the interface answers and takes, each field with what it means."""
