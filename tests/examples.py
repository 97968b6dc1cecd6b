"""How many random examples a test takes: few that are the same for everybody, or, when looking further, thousands."""

from hypothesis import settings


def examples(count: int) -> settings:
    """``count`` of them; as many as the profile says when that is ``explore``, which looks for what few would miss."""
    if settings.get_current_profile_name() == "explore":
        return settings()
    return settings(max_examples=count)
