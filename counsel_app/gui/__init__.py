"""The window: the only part of the program that knows Qt."""

from counsel_app.gui.immortal import protect_singletons
from counsel_app.gui.source_search import stop_source_search

protect_singletons()
stop_source_search()
