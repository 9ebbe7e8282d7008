"""Kota Tanjungrukmi: the region full of faults."""
