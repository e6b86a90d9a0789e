"""Writers: from readings and records to what others read."""
