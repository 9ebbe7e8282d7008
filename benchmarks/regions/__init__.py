"""Invented evidence folders of three regions, with planted faults and look-alikes, for findings.py."""
