"""How well names of people are compared: pairs built by documented spelling practices."""
