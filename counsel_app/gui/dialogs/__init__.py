"""Windows over the window, for one question each."""
