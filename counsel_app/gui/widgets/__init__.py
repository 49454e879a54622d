"""The building blocks of every page: one look, one behaviour, one set of names."""
