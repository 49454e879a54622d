"""Profiles to be hurt: copies of a few templates, as in the use-case tests."""

from tests.usecases.conftest import anna, anna_template, service, service_templates

__all__ = ("anna", "anna_template", "service", "service_templates")
