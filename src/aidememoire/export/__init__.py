"""Writers: readings and chronologies as JSON, plain text and Markdown."""
