"""Kabupaten Sukamekar: the region whose evidence is in order."""
