"""Exhibits to findings.  To add a check: one module, its examples beside it, one line in CHECKS."""
