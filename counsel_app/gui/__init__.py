"""The window: the only part of the program that knows Qt."""

from counsel_app.gui.immortal import protect_singletons

protect_singletons()
