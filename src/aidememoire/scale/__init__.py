"""Reading past one machine: files in, readings as Parquet out, by processes here or by Ray; the same either way."""
