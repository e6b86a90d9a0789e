"""Accounts: who may sign in, with which role; their sessions and tokens; what they did."""
