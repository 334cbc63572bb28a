"""Inputs that no honest site has."""
