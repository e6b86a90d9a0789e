"""A refused page on one line: where it is, and why, in the language of the interface."""

from aidememoire.cli.messages import Messages


def write_reason(source: str, reason: str, say: Messages) -> str:
    """The page's name and the reason it was refused for."""
    return f"{source}: {write_why(reason, say)}"


def write_why(reason: str, say: Messages) -> str:
    """The reason alone."""
    from aidememoire.export.refusals import explain_refusal

    return explain_refusal(reason, say.language)
