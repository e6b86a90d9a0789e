"""What a language pack is: one value that holds everything the stages need to know of a language."""
