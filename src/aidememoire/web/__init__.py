"""The record on the screen and over HTTP: pages for people, a REST interface for programs, one application."""
