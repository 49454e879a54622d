"""The sections of a case, one module each."""
