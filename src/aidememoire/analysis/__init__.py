"""From a report's text to what rules run on: views, sentences, gists."""
