"""Counsel: an offline desktop assistant for counselling refugees."""

__version__ = "0.1.0"
